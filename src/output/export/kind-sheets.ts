/** The sheets of a register: for each kind its facts, and beside them what mou looks up and works out. */
import type { Language } from '../../locale/language.ts';
import { KINDS, type Kind } from '../../records/record.ts';
import { factColumns, factCell } from '../../sheets/made/facts-of-kind.ts';
import type { FactColumn } from '../../sheets/made/fact-form.ts';
import { COMPUTED_COLUMNS, partyColumn, type ComputedColumn } from './computed-columns.ts';
import type { Exported, ExportedRecord } from './exported.ts';
import { SHEET_NAMES, SHEET_TEXTS } from '../../locale/export.ts';
import type { MadeSheet, SheetColumn } from './sheet.ts';

/** A column, and what stands in it for a record. */
type FilledColumn = SheetColumn & { readonly cell: (record: ExportedRecord) => MadeSheet['rows'][0][0] };

/** The sheet of a kind; it is there, with its heads, where the register has no such record too. */
export function kindSheet(exported: Exported, kind: Kind): MadeSheet {
  const records = exported.records.filter(({ row }) => row.kind === kind);
  const columns = columnsOf(exported, kind, records);
  return {
    name: SHEET_NAMES[kind][exported.language],
    columns,
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
  };
}

/** The kinds that are there, each with its sheet. */
export function kindsIn({ records }: Exported): readonly Kind[] {
  return KINDS.filter((kind) => records.some(({ row }) => row.kind === kind));
}

function columnsOf(
  exported: Exported,
  kind: Kind,
  records: readonly ExportedRecord[],
): readonly FilledColumn[] {
  const { language } = exported;
  const { first, last } = COMPUTED_COLUMNS[kind];
  const facts = factColumns(
    kind,
    records.map(({ record }) => record),
  ).filter((fact) => !exported.isPublic || !isPrivate(fact));
  const computed = (column: ComputedColumn): FilledColumn => computedColumn(column, language);
  return [
    keyColumn(language),
    ...first.map(computed),
    ...facts.flatMap((fact, at) => {
      const party = partyAt(fact);
      const opens = party !== undefined && partyAt(facts[at - 1]) !== party;
      return [...(opens ? [computed(partyColumn(party))] : []), factColumn(fact, exported)];
    }),
    ...last.map(computed),
  ];
}

function keyColumn(language: Language): FilledColumn {
  return {
    head: 'ID',
    meaning: SHEET_TEXTS[language].key,
    role: 'key',
    width: 24,
    cell: ({ row }) => row.id,
  };
}

function computedColumn({ head, meaning, width, cell }: ComputedColumn, language: Language): FilledColumn {
  return {
    head: head[language],
    meaning: meaning[language],
    role: 'computed',
    width,
    cell: ({ row }) => cell(row, language),
  };
}

function factColumn(fact: FactColumn, exported: Exported): FilledColumn {
  const { language } = exported;
  return {
    head: fact.head[language],
    meaning: fact.meaning[language],
    role: 'fact',
    width: fact.width,
    cell: ({ record }) => factCell(record, fact, exported),
  };
}

/** The position of the party that a fact belongs to, from 0. */
function partyAt(fact: FactColumn | undefined): number | undefined {
  const [list, index] = fact?.path ?? [];
  return list === 'parties' && typeof index === 'number' ? index : undefined;
}

/** Columns that would be empty for everybody. */
function isPrivate({ path }: FactColumn): boolean {
  return path.some((step) => step === 'contacts' || step === 'owner' || step === 'notes');
}
