/** The rows of the dashboard's table: agreements and memberships as people read them, and as the script finds them. */
import type { Day } from '../../calendar/day.ts';
import { DASHBOARD_TEXTS } from '../../locale/dashboard.ts';
import type { Language } from '../../locale/language.ts';
import { unitName } from '../../register/units.ts';
import { markup, type Markup } from './markup.ts';
import { printable, printableLine } from '../../templating/printable.ts';
import { folded } from '../../views/folded.ts';
import { earliestOf } from '../../views/range-cell.ts';
import { uniqueTexts, type RecordRow } from '../../views/record-row.ts';
import { registerRows } from '../../views/register-rows.ts';
import { timelineRows } from '../../views/timeline.ts';
import { timelineDays } from '../../views/timeline-days.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { countryLabel, formLabel, instrumentLabel } from '../labels.ts';
import { boundsText } from '../range-text.ts';
import { rowTexts } from '../timeline/sections.ts';
import type { DashboardInput } from './dashboard-input.ts';
import type { PageRow } from './page-payload.ts';
import { standingOf } from './standing.ts';
import { windowBars } from './window-bar.ts';

/** A row of the table as its template gets it: texts, and one small picture. */
export type ShownRow = {
  readonly id: string;
  readonly name: string;
  /** The title, where the name is that of the partners; and the countries. */
  readonly title: string | null;
  readonly countries: string | null;
  /** In short, and in full. */
  readonly type: string;
  readonly type_in_full: string;
  readonly state: string;
  readonly standing: string;
  readonly window: string;
  readonly bar: Markup;
  readonly forms: string;
};

export type DashboardRows = {
  /** As the page and its script have them, in the same order. */
  readonly shown: readonly ShownRow[];
  readonly found: readonly PageRow[];
  /** The days that the bars span. */
  readonly days: { readonly from: Day; readonly to: Day };
};

type Pair = { readonly row: RecordRow; readonly line: TimelineRow };

/** Every agreement and membership that was known on the day, in the order of partners. */
export function dashboardRows(input: DashboardInput): DashboardRows {
  const { register, terms } = input;
  const known = timelineRows(register, terms);
  const days = timelineDays(known, terms.asOf, {});
  const lines = new Map(known.map((line) => [line.id, line]));
  const pairs = registerRows(register, terms, ['agreement', 'membership']).flatMap((row): Pair[] => {
    const line = lines.get(row.id);
    return line === undefined ? [] : [{ row, line }];
  });
  const barOf = windowBars(days, terms.asOf);
  return {
    shown: pairs.map((pair) => shownRow(pair, input, barOf)),
    found: pairs.map((pair) => foundRow(pair, input)),
    days,
  };
}

function shownRow(
  { row, line }: Pair,
  { register, language }: DashboardInput,
  barOf: (line: TimelineRow) => string,
): ShownRow {
  const texts = rowTexts(line, null, language);
  const name = nameOf(row);
  const countries = row.countries.map((code) => countryLabel(code, language)).join(', ');
  const type = typeOf(row, language);
  return {
    id: row.id,
    name,
    title: name === row.title ? null : row.title,
    countries: countries === '' ? null : countries,
    type: texts.instrument === '' ? type : texts.instrument,
    type_in_full: type,
    state: texts.state,
    standing: standingOf(row.state ?? ''),
    window: windowText(line, texts.until, language),
    bar: markup(barOf(line)),
    forms: row.forms.map((form) => formLabel(form, register.settings, language)).join(', '),
  };
}

/** The partners, or the title where none is named. */
function nameOf({ partners, title }: RecordRow): string {
  const named = partners.filter((partner) => partner !== '?').join(', ');
  return named === '' ? title : named;
}

function typeOf({ kind, instrument }: RecordRow, language: Language): string {
  if (instrument !== null) return instrumentLabel(instrument, language);
  return kind === 'membership' ? DASHBOARD_TEXTS[language].kinds.membership : '–';
}

/** "26 Jan 2026 – 25 Jan 2031". */
function windowText({ bars, kind, signed }: TimelineRow, until: string, language: Language): string {
  const from = bars[0]?.from ?? null;
  if (kind === 'membership' || !signed || from === null) return until;
  return `${boundsText(from, language)} – ${until}`;
}

function foundRow({ row, line }: Pair, { register, language }: DashboardInput): PageRow {
  const name = nameOf(row);
  const ours = row.parties.filter((party) => party.ours);
  const units = uniqueTexts([
    ...ours.map(({ unit }) => unit),
    ...(row.kind === 'membership' ? row.units : []),
  ]).map(printableLine);
  return {
    id: row.id,
    words: compared(searchedBesides(row, units, register).join(' ')),
    has: {
      kind: [row.kind],
      state: statesOf(row),
      country: row.countries,
      instrument: row.instrument === null ? [] : [row.instrument],
      form: row.forms,
      unit: units,
    },
    sort: {
      partner: compared(name),
      type: compared(typeOf(row, language)),
      state: compared(rowTexts(line, null, language).state),
      start: earliestOf(row.start) ?? '',
      end: earliestOf(row.last_day) ?? '',
    },
  };
}

/** What is ending soon is in force until then, so it is found as both. */
function statesOf({ state }: RecordRow): readonly string[] {
  if (state === null) return [];
  return state === 'ending-soon' ? ['in-force', state] : [state];
}

/** A text as the script compares it. */
function compared(text: string): string {
  return folded(printable(text));
}

/** What somebody may look for besides the texts of the row. */
function searchedBesides(
  row: RecordRow,
  units: readonly string[],
  register: DashboardInput['register'],
): readonly string[] {
  const also = row.parties.flatMap(({ institution }) =>
    institution === null ? [] : (register.institutions.get(institution)?.data.also_known_as ?? []),
  );
  return [
    row.id,
    ...also,
    ...row.numbers,
    ...units.map((unit) => unitName(register.institutions, unit)),
    ...uniqueTexts(row.parties.map(({ signatory }) => signatory)),
    ...uniqueTexts([row.place]),
  ];
}
