/** Reading one row as an activity: what was done, when, with whom, under which agreement, and what came of it. */
import { readActivityFormCell, formInTitle } from './cells/activity-forms.ts';
import { readAmountCell, type ReadAmount } from './cells/amounts.ts';
import { readDateCell } from './cells/dates.ts';
import { readDharmaCell } from './cells/dharmas.ts';
import { readParticipantsCell, type CountedGroup } from './cells/participants.ts';
import { readPeriodCell } from './cells/periods.ts';
import { notesOf, type CellText } from './left-in-notes.ts';
import { readPartnerCells } from './read-partner-cells.ts';
import { beginRow } from './read-row.ts';
import type { RowCells } from './row-cells.ts';
import type { CellSpot, SheetRow } from './row-reading.ts';
import type { SheetHabits } from './sheet-habits.ts';
import type { SheetCell } from './sheet-table.ts';

/** Something that came out of it. */
export type ActivityOutput = { readonly what: string; readonly quantity?: number; readonly unit?: string };

export type ActivityFacts = {
  readonly title?: string;
  readonly form?: string;
  readonly on?: string;
  readonly planned?: string;
  readonly place?: string;
  /** Who held it, as the cell calls it. */
  readonly host?: string;
  /** What the cells call the agreements that it carries out. */
  readonly carriesOut: readonly string[];
  readonly groups: readonly CountedGroup[];
  readonly dharma?: string;
  readonly units: readonly string[];
  readonly benefit?: string;
  readonly outputs: readonly ActivityOutput[];
  readonly funding?: Partial<ReadAmount> & { readonly source?: string };
  /** Where evidence lies: addresses on the web. */
  readonly evidence: readonly string[];
  readonly followUps: readonly string[];
  readonly notes?: string;
};

/** A row that is an activity. */
export type ActivityRow = SheetRow & {
  readonly facts: ActivityFacts;
  /** Where stands what only the whole register can answer. */
  readonly spots: Readonly<Record<'title' | 'carries-out' | 'host', CellSpot>>;
};

/** Reads the row with this number, from 0, as an activity. */
export function readActivityRow(cells: readonly SheetCell[], row: number, habits: SheetHabits): ActivityRow {
  const { at, rowWith, spot } = beginRow(cells, row, habits);
  const partners = readPartnerCells(at);
  const facts = factsOf(at);
  const spots = { title: spot('title'), 'carries-out': spot('carries-out'), host: spot('host') };
  return { ...rowWith(partners), facts, spots };
}

function factsOf(row: RowCells): ActivityFacts {
  const left: CellText[] = [];
  const title = row.text('title');
  const form =
    takeOrLeave(row, 'form', readActivityFormCell(row.cell('form').text, row.habits.forms), left) ??
    row.take(formInTitle(title ?? ''), 'title', ['form']);
  const groups = takeOrLeave(row, 'participants', readParticipantsCell(row.cell('participants').text), left);
  const dharma = takeOrLeave(row, 'dharma', readDharmaCell(row.cell('dharma').text), left);
  const outputs = outputsOf(row, left);
  const evidence = evidenceOf(row, left);
  const fields = {
    title,
    form,
    ...whenOf(row),
    place: row.text('held-at'),
    host: row.text('host'),
    dharma,
    benefit: row.text('benefit'),
    funding: fundingOf(row),
    notes: notesOf(row, left),
  };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    carriesOut: row.texts('carries-out').map(({ text }) => text),
    groups: groups ?? [],
    units: row.texts('unit').map(({ text }) => text),
    outputs,
    evidence,
    followUps: row.texts('follow-up').map(({ text }) => text),
  };
}

/** A reading's value; the column of one that stays with a person goes to the notes. */
function takeOrLeave<Value>(
  row: RowCells,
  meaning: 'form' | 'participants' | 'dharma',
  reading: Parameters<typeof row.take<Value>>[0],
  left: CellText[],
): Value | undefined {
  if (reading.remarks.some(({ sure }) => sure === 'left')) left.push(...row.texts(meaning));
  return row.take(reading, meaning, [meaning]);
}

/** When it was held: one column that says all, or a first and a last day; and when it is meant to be. */
function whenOf(row: RowCells): Pick<ActivityFacts, 'on' | 'planned'> {
  const period = (meaning: 'held' | 'planned', field: string): string | undefined =>
    row.take(readPeriodCell(row.cell(meaning), row.order(meaning)), meaning, [field]);
  const day = (meaning: 'from' | 'until'): string | undefined =>
    row.take(readDateCell(row.cell(meaning), row.order(meaning)), meaning, ['on']);
  const [held, from, until] = [period('held', 'on'), day('from'), day('until')];
  const on = intervalOf(held ?? from, until);
  const planned = period('planned', 'planned');
  return { ...(on === undefined ? {} : { on }), ...(planned === undefined ? {} : { planned }) };
}

function intervalOf(from: string | undefined, until: string | undefined): string | undefined {
  if (from === undefined || from.includes('/') || until === undefined || until <= from) return from ?? until;
  return `${from}/${until}`;
}

/** Each line of the cell is one; a quantity belongs to one output alone. */
function outputsOf(row: RowCells, left: CellText[]): readonly ActivityOutput[] {
  const named = row
    .all('outputs')
    .flatMap(({ cell }) => cell.text.split(/\r?\n|;/))
    .map((line) =>
      line
        .replace(/^\s*(?:[-•*–]|\d{1,2}[.)])\s+/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const [what, ...others] = named;
  const [amount, unit] = [row.text('output-quantity'), row.text('output-unit')];
  if (what === undefined || others.length > 0 || (amount !== undefined && !/^\d+$/.test(amount))) {
    for (const meaning of ['output-quantity', 'output-unit'] as const) {
      if (row.text(meaning) === undefined) continue;
      left.push(...row.texts(meaning));
      row.say([{ reason: 'quantity-unread', sure: 'left', taken: '' }], meaning, ['outputs']);
    }
    return named.map((each) => ({ what: each }));
  }
  return [
    {
      what,
      ...(amount === undefined ? {} : { quantity: Number(amount) }),
      ...(unit === undefined ? {} : { unit }),
    },
  ];
}

/** An address says where evidence lies; other words only that there is some. */
function evidenceOf(row: RowCells, left: CellText[]): readonly string[] {
  const links: string[] = [];
  for (const { text, column } of row.texts('evidence')) {
    const found = text.match(/https?:\/\/[^\s,;]+/g) ?? [];
    links.push(...found);
    if (found.length > 0) {
      row.say([{ reason: 'evidence-place', sure: 'likely', taken: found.join(' | ') }], column, ['evidence']);
    }
    const rest = found.reduce((all, link) => all.replace(link, ''), text);
    if (!/[\p{L}\p{N}]/u.test(rest)) continue;
    left.push({ text, column });
    row.say([{ reason: 'evidence-in-words', sure: 'left', taken: '' }], column, ['evidence']);
  }
  return [...new Set(links)];
}

function fundingOf(row: RowCells): ActivityFacts['funding'] {
  const title = row.column('value')?.title ?? '';
  const amount = row.take(readAmountCell(row.cell('value').text, title), 'value', ['funding']);
  const source = row.text('value-source');
  if (amount === undefined && source === undefined) return undefined;
  return { ...amount, ...(source === undefined ? {} : { source }) };
}
