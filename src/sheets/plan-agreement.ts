/** One row as an agreement: new, or brought up to date. */
import type { PlainMap } from '../records/read-node.ts';
import { agreementPath } from './agreement-ids.ts';
import { draftAgreement } from './draft-agreement.ts';
import type { ImportInput } from './import-input.ts';
import { cellsKey, ORIGIN_KEY } from './import-origin.ts';
import type { PlannedRecord } from './import-plan.ts';
import { imprintOf, writeImprint } from './imprint.ts';
import type { ImportedAgreement } from './match-rows.ts';
import { planKnownRecord } from './plan-known-record.ts';
import { agreementNamed, type AgreementNames } from './row-references.ts';
import type { PlacedRemark, RowReading } from './row-reading.ts';

export type RowPlan = {
  readonly input: ImportInput;
  readonly names: AgreementNames;
  readonly id: string;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly match: ImportedAgreement | undefined;
  /** Rows that say the same. */
  readonly copies: readonly RowReading[];
  readonly runningNumbers: ReadonlySet<string>;
};

/** Plans a row's agreement. */
export function planAgreement(row: RowReading, plan: RowPlan): PlannedRecord {
  const { input, id, match } = plan;
  const { own, language } = input;
  const references = referencesOf(row, plan);
  const { data, isTitleMade } = draftAgreement(row, {
    id,
    own: own.institution === undefined ? { name: own.name } : { institution: own.institution },
    ownName: own.name,
    partners: plan.partners,
    language,
    under: references.under,
    supersedes: references.supersedes,
  });
  const titled: readonly PlacedRemark[] = isTitleMade ? [titleRemark(row, data.title)] : [];
  const remarks = [...row.remarks.filter(({ of }) => of === 'agreement'), ...titled, ...references.remarks];
  const origin = originOf(row, input.file, plan.copies);
  if (match === undefined) {
    const made = writeImprint(imprintOf(data));
    return {
      is: 'created',
      id,
      path: agreementPath(id, row),
      data: { ...data, [ORIGIN_KEY]: { ...origin, made } },
      remarks,
    };
  }
  const isSameOrigin =
    cellsKey(row.cells, plan.runningNumbers) === cellsKey(match.origin.cells, plan.runningNumbers);
  return planKnownRecord({
    record: match.record,
    last: match.origin.imprint,
    draft: data,
    origin,
    isSameOrigin,
    isTitleMade,
    remarks,
  });
}

function originOf(row: RowReading, file: string, copies: readonly RowReading[]): PlainMap {
  return {
    file,
    sheet: row.sheet,
    row: row.row,
    ...(copies.length === 0 ? {} : { same_rows: copies.map((copy) => copy.row) }),
    cells: { ...row.cells },
  };
}

/** A made title is said where the partner stands, from whom it was made. */
function titleRemark(row: RowReading, title: string): PlacedRemark {
  return {
    reason: 'title-made',
    sure: 'likely',
    taken: title,
    sheet: row.sheet,
    cell: row.partnerCell,
    header: '',
    said: '',
    path: ['title'],
    of: 'agreement',
  };
}

type References = {
  readonly under: string | undefined;
  readonly supersedes: string | undefined;
  readonly remarks: readonly PlacedRemark[];
};

function referencesOf(row: RowReading, { names, id }: RowPlan): References {
  const { parent, supersedes } = row.facts;
  const under = parent === undefined ? undefined : agreementNamed(parent, id, names);
  const before = supersedes === undefined ? undefined : agreementNamed(supersedes, id, names);
  const remark = (
    said: string | undefined,
    found: string | undefined,
    field: 'under' | 'supersedes',
  ): readonly PlacedRemark[] => (said === undefined ? [] : [referenceRemark(row, said, found, field)]);
  return {
    under,
    supersedes: before,
    remarks: [...remark(parent, under, 'under'), ...remark(supersedes, before, 'supersedes')],
  };
}

function referenceRemark(
  row: RowReading,
  said: string,
  found: string | undefined,
  field: string,
): PlacedRemark {
  const [header = ''] = Object.entries(row.cells).find(([, text]) => text === said) ?? [];
  return {
    reason: found === undefined ? 'parent-unfound' : 'parent-found',
    sure: found === undefined ? 'left' : 'likely',
    taken: found ?? '',
    sheet: row.sheet,
    cell: row.partnerCell,
    header,
    said,
    path: [field],
    of: 'agreement',
  };
}
