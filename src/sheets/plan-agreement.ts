/** One row as an agreement: new, or brought up to date. */
import type { PlainMap } from '../records/read-node.ts';
import type { AgreementRecord } from '../records/record.ts';
import { agreementPath } from './agreement-ids.ts';
import { draftAgreement } from './draft-agreement.ts';
import type { ImportInput } from './import-input.ts';
import type { PlannedRecord } from './import-plan.ts';
import type { Imported } from './match-rows.ts';
import { planRow } from './plan-row.ts';
import { agreementNamed, type AgreementNames } from './row-references.ts';
import type { PlacedRemark, RowReading } from './row-reading.ts';

export type RowPlan = {
  readonly input: ImportInput;
  readonly names: AgreementNames;
  readonly id: string;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly match: Imported<AgreementRecord> | undefined;
  /** What the record keeps of its row. */
  readonly origin: PlainMap;
  readonly runningNumbers: ReadonlySet<string>;
};

/** Plans a row's agreement. */
export function planAgreement(row: RowReading, plan: RowPlan): PlannedRecord {
  const { input, id, match, origin, runningNumbers } = plan;
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
  const remarks = [...row.remarks.filter(({ of }) => of === 'record'), ...titled, ...references.remarks];
  const path = agreementPath(id, row);
  return planRow({ row, data, path, isTitleMade, match, origin, runningNumbers, remarks });
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
    of: 'record',
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
    of: 'record',
  };
}
