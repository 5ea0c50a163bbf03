/** What every report's data begins with, and rows made fit for whoever reads the report. */
import type { Kind, RegisterRecord } from '../../records/record.ts';
import { ourInstitution } from '../../register/parties.ts';
import { unitName } from '../../register/units.ts';
import { isPersonal, publicRow } from '../../views/public-record.ts';
import type { RecordRow } from '../../views/record-row.ts';
import { recordRow, registerRows } from '../../views/register-rows.ts';
import type { ReportInput } from '../report.ts';

/** Documented by `schemas/report-data.schema.json`, as is all that reports give to templates. */
export type ReportData = {
  readonly as_of: string;
  readonly language: string;
  readonly public: boolean;
  /** The commit that the register was read from; null for the files as they are. */
  readonly commit: string | null;
  /** Whose register it is. */
  readonly institution: InstitutionCell | null;
  /** Who signs letters and reports, and the town that stands before a date. */
  readonly office: { readonly place: string | null; readonly signatory: SignatoryCell | null };
};

type InstitutionCell = {
  readonly name: string | null;
  readonly city: string | null;
  readonly country: string | null;
};

type SignatoryCell = {
  readonly name: string | null;
  readonly position: string | null;
  readonly on_behalf_of: string | null;
};

/** What every report begins with. */
export function reportData({ register, terms, language, isPublic, commit }: ReportInput): ReportData {
  const ours = ourInstitution(register);
  const city = ours?.record?.data.city ?? null;
  return {
    as_of: terms.asOf,
    language,
    public: isPublic,
    commit: commit ?? null,
    institution: ours === undefined ? null : { name: ours.name ?? null, city, country: ours.country ?? null },
    office: {
      place: register.settings.letterhead?.place ?? city,
      signatory: signatoryCell(register.settings.letterhead?.signatory),
    },
  };
}

type Signatory = { readonly name?: string; readonly position?: string; readonly on_behalf_of?: string };

function signatoryCell(signatory: Signatory | undefined): SignatoryCell | null {
  if (signatory === undefined) return null;
  const { name = null, position = null, on_behalf_of = null } = signatory;
  return { name, position, on_behalf_of };
}

type RowsInput = Pick<ReportInput, 'register' | 'terms' | 'isPublic'>;

/** Rows of some kinds as a report shows them; of a public one, without what is not for everybody. */
export function reportRows(
  { register, terms, isPublic }: RowsInput,
  kinds: readonly Kind[],
): readonly RecordRow[] {
  const rows = registerRows(register, terms, kinds);
  if (!isPublic) return rows;
  const personal = new Set([...register.byId.values()].filter(isPersonal).map(({ id }) => id));
  return rows.filter(({ id }) => !personal.has(id)).map(publicRow);
}

/** The row of one record as a report shows it. */
export function reportRow({ register, terms, isPublic }: RowsInput, record: RegisterRecord): RecordRow {
  const row = withUnitNames(register, recordRow(register, terms, record));
  return isPublic ? publicRow(row) : row;
}

/** A row whose parties bear the names of their units, where the record has `unib/fkip`. */
function withUnitNames({ institutions }: RowsInput['register'], row: RecordRow): RecordRow {
  const parties = row.parties.map((party) => ({
    ...party,
    unit: party.unit === null ? null : unitName(institutions, party.unit),
  }));
  return { ...row, parties };
}
