/** Laporan Kerma as sheets: the agreements, their parties, their forms, and what is missing. */
import { classifications } from '../../generated/vocabularies.ts';
import type { Language } from '../../locale/language.ts';
import {
  KERMA_GAP_LABELS,
  KERMA_HEADS,
  KERMA_SHEETS,
  KERMA_STATUSES,
  KERMA_WORDS,
} from '../../locale/laporan-kerma.ts';
import { LIST_TEXTS } from '../../locale/list.ts';
import type { SheetCell } from '../../sheets/made/sheet-cell.ts';
import type { KermaGap, KermaRow } from '../../views/laporan-kerma/kerma-row.ts';
import type { LaporanKerma } from '../../views/laporan-kerma/laporan-kerma.ts';
import { countryLabel, instrumentLabel, instrumentShort } from '../labels.ts';
import { dayCell } from './computed-columns.ts';
import type { MadeSheet, SheetColumn } from './sheet.ts';

type Head = keyof typeof KERMA_HEADS;

/** A head with its width, and what stands under it for an item. */
type KermaColumn<Item> = readonly [Head, number, (item: Item) => SheetCell];

/** The sheets of the report, the table of agreements first. */
export function kermaSheets(
  { rows }: LaporanKerma,
  language: Language,
): readonly [MadeSheet, ...MadeSheet[]] {
  const numbered = rows.map((row, index) => ({ row, position: index + 1 }));
  const parties = numbered.flatMap(({ row, position }) =>
    row.parties.map((party) => ({ position, row, party })),
  );
  const forms = numbered.flatMap(({ row, position }) =>
    row.forms.flatMap((form) =>
      (form.outputs.length === 0 ? [undefined] : form.outputs).map((output) => ({
        position,
        row,
        form,
        output,
      })),
    ),
  );
  const gaps = numbered.flatMap(({ row, position }) => row.missing.map((gap) => ({ position, row, gap })));
  return [
    sheet('agreements', numbered, agreementColumns(language), language),
    sheet('parties', parties, partyColumns(language), language),
    sheet('forms', forms, FORM_COLUMNS, language),
    sheet('missing', gaps, missingColumns(language), language),
  ];
}

/** A gap in words: "address, party 2". */
export function gapWords({ what, party }: KermaGap, language: Language): string {
  const label = KERMA_GAP_LABELS[what][language];
  return party === null ? label : `${label}, ${KERMA_WORDS.atParty[language]} ${String(party)}`;
}

/** A status in the ministry's word; empty where it is unknown. */
export function statusWords(
  { status, certainty }: Pick<KermaRow, 'status' | 'certainty'>,
  language: Language,
): string {
  if (status === null) return '';
  const label = KERMA_STATUSES[status][language];
  return certainty === 'possible' ? LIST_TEXTS[language].possible(label) : label;
}

/** A partner class in the ministry's wording. */
export function classificationWords(id: string | null, language: Language): string | null {
  return classifications.find((one) => one.id === id)?.label[language] ?? id;
}

function sheet<Item>(
  name: keyof typeof KERMA_SHEETS,
  items: readonly Item[],
  columns: readonly KermaColumn<Item>[],
  language: Language,
): MadeSheet {
  const heads: readonly SheetColumn[] = columns.map(([head, width]) => ({
    head: KERMA_HEADS[head][language],
    meaning: '',
    role: head === 'position' || head === 'id' ? 'key' : 'fact',
    width,
  }));
  const rows = items.map((item) => columns.map(([, , cell]) => cell(item)));
  return { name: KERMA_SHEETS[name][language], columns: heads, rows };
}

type Numbered = { readonly position: number; readonly row: KermaRow };

const KEYS: readonly KermaColumn<Numbered>[] = [
  ['position', 6, ({ position }) => position],
  ['id', 22, ({ row }) => row.id],
];

function agreementColumns(language: Language): readonly KermaColumn<Numbered>[] {
  return [
    ['position', 6, ({ position }) => position],
    ['number', 28, ({ row }) => row.number],
    ['title', 46, ({ row }) => row.title],
    ['type', 20, ({ row }) => documentType(row, language)],
    ['description', 40, ({ row }) => row.description],
    ['status', 20, ({ row }) => statusWords(row, language)],
    ['start', 16, ({ row }) => dayCell(row.start, language)],
    ['lastDay', 16, ({ row }) => (row.open ? LIST_TEXTS[language].openEnd : dayCell(row.last_day, language))],
    ['amount', 16, ({ row }) => row.amount],
    ['currency', 12, ({ row }) => row.currency],
    ['fundSource', 18, ({ row }) => row.fund_source],
    ['basis', 30, ({ row: { basis } }) => basis && (basis.number ?? basis.title ?? basis.id)],
    [
      'partners',
      34,
      ({ row }) =>
        row.parties
          .filter(({ ours }) => !ours)
          .map(({ name }) => name)
          .join('; '),
    ],
    ['forms', 34, ({ row }) => row.forms.map(({ name }) => name).join('; ')],
    ['document', 16, ({ row }) => KERMA_WORDS[row.has_document ? 'yes' : 'no'][language]],
    ['reported', 18, ({ row }) => row.reported],
    ['missing', 44, ({ row }) => missingWords(row, language)],
    ['id', 22, ({ row }) => row.id],
  ];
}

function missingWords({ missing }: KermaRow, language: Language): string {
  if (missing.length === 0) return KERMA_WORDS.nothing[language];
  return missing.map((gap) => gapWords(gap, language)).join('; ');
}

/** "MoA", "PKS" and what it stands for. */
function documentType({ instrument }: KermaRow, language: Language): string | null {
  if (instrument === null) return null;
  const [short, label] = [instrumentShort(instrument, language), instrumentLabel(instrument, language)];
  return short === undefined || short === label ? label : `${short} (${label})`;
}

type WithParty = Numbered & { readonly party: KermaRow['parties'][number] };

function partyColumns(language: Language): readonly KermaColumn<WithParty>[] {
  return [
    ...KEYS,
    ['party', 8, ({ party }) => party.position],
    ['side', 14, ({ party }) => KERMA_WORDS[party.ours ? 'university' : 'partner'][language]],
    ['institution', 36, ({ party }) => party.name],
    ['unit', 24, ({ party }) => party.unit],
    ['address', 34, ({ party }) => party.address],
    ['country', 16, ({ party }) => party.country && countryLabel(party.country, language)],
    ['classification', 34, ({ party }) => classificationWords(party.classification, language)],
    ['phone', 18, ({ party }) => party.phone],
    ['website', 26, ({ party }) => party.website],
    ['signatory', 28, ({ party }) => party.signatory],
    ['signatoryPosition', 24, ({ party }) => party.signatory_position],
    ['responsible', 26, ({ party }) => party.responsible],
    ['responsiblePosition', 24, ({ party }) => party.responsible_position],
    ['responsibleEmail', 28, ({ party }) => party.responsible_email],
  ];
}

type WithForm = Numbered & {
  readonly form: KermaRow['forms'][number];
  readonly output: KermaRow['forms'][number]['outputs'][number] | undefined;
};

const FORM_COLUMNS: readonly KermaColumn<WithForm>[] = [
  ...KEYS,
  ['formNumber', 10, ({ form }) => form.number],
  ['form', 48, ({ form }) => form.name],
  ['volume', 12, ({ output }) => output?.volume ?? null],
  ['outputUnit', 24, ({ output }) => output?.unit ?? null],
  ['remarks', 50, ({ form }) => form.activities.join('; ')],
];

function missingColumns(language: Language): readonly KermaColumn<Numbered & { readonly gap: KermaGap }>[] {
  return [
    ...KEYS,
    ['title', 46, ({ row }) => row.title],
    ['missing', 40, ({ gap }) => KERMA_GAP_LABELS[gap.what][language]],
    ['party', 8, ({ gap }) => gap.party],
  ];
}
