/** The timeline in words: headings in the reader's order, and what stands left and right of each bar. */
import type { Language } from '../../locale/language.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { TIMELINE_TEXTS } from '../../locale/timeline.ts';
import type { Text } from '../../locale/text.ts';
import { compareText } from '../../findings/finding.ts';
import { groupedBy } from '../../records/grouped.ts';
import type { TimelineSection, TimelineView } from '../../views/timeline.ts';
import { rankOf, type TimelineBy, type TimelineGroup } from '../../views/timeline-groups.ts';
import type { TimelineRow } from '../../views/timeline-row.ts';
import { countryLabel, formLabel, instrumentLabel, instrumentShort, stateLabel } from '../labels.ts';
import { boundsText } from '../range-text.ts';

/** What a picture of the timeline is made in and of, besides the view. */
export type TimelineShowing = {
  readonly language: Language;
  /** The register's own forms, for their names. */
  readonly forms: Readonly<Record<string, Text>>;
  /** The commit that the register was read from, where it was not the working tree. */
  readonly commit: string | undefined;
};

export type HeadedSection = TimelineSection & { readonly heading: string };

/** The sections with their headings: groups in the order of instruments or of their names, then the others. */
export function headedSections(view: TimelineView, showing: TimelineShowing): readonly HeadedSection[] {
  const headed = view.sections.map((section) => ({
    ...section,
    heading: headingOf(section, view.by, showing),
  }));
  return headed.sort((a, b) => compareGroups(a, b, view.by));
}

/** "Malaysia (4)": of a group, how many stand in it. */
function headingOf(section: TimelineSection, by: TimelineBy | null, showing: TimelineShowing): string {
  const { kind, group, rows } = section;
  const texts = TIMELINE_TEXTS[showing.language];
  if (group === null || by === null) return texts.sections[kind];
  const name = group.key === null ? texts.ungrouped[by] : groupName(group, group.key, by, showing);
  return `${name} (${formatNumber(rows.length, showing.language)})`;
}

/** Whether headings say anything: not where all rows are simply the agreements, or the memberships, of the title. */
export function areHeaded(sections: readonly HeadedSection[]): boolean {
  const [first] = sections;
  const isPlain = first?.group === null && (first.kind === 'agreements' || first.kind === 'memberships');
  return sections.length > 1 || !isPlain;
}

function groupName(
  { name }: TimelineGroup,
  key: string,
  by: TimelineBy,
  { language, forms }: TimelineShowing,
): string {
  if (by === 'country') return countryLabel(key, language);
  if (by === 'form') return formLabel(key, { forms }, language);
  return by === 'instrument' ? instrumentLabel(key, language) : (name ?? key);
}

/** Only groups change places; a sort is stable. */
function compareGroups(a: HeadedSection, b: HeadedSection, by: TimelineBy | null): number {
  if (by === null || a.group === null || b.group === null) return 0;
  const byRank = Math.sign(rankOf(by, a.group) - rankOf(by, b.group)) || 0;
  return byRank || compareText(a.heading.toLowerCase(), b.heading.toLowerCase());
}

/** The heading over the labels: partners, titles where the partners are the headings, networks of memberships alone. */
function labelHeading({ by, sections }: TimelineView, language: Language): string {
  const { columns } = TIMELINE_TEXTS[language];
  const isOfMemberships = sections.every(({ rows }) => rows.every(({ kind }) => kind === 'membership'));
  if (isOfMemberships) return columns.network;
  return by === 'partner' ? columns.agreement : columns.partner;
}

/** "berlaku"; "berlaku (?)" where uncertain dates leave it open. */
function rowState({ state, certainty }: TimelineRow, language: Language): string {
  const label = stateLabel(state, language);
  return certainty === 'possible' ? TIMELINE_TEXTS[language].possibly(label) : label;
}

/** When the last bar ends, or what is known of that; nothing for a membership that goes on. */
function rowUntil({ bars, ending, kind, signed }: TimelineRow, language: Language): string {
  const texts = TIMELINE_TEXTS[language];
  const last = bars.at(-1);
  if (last === undefined) return '';
  if (!signed) return last.from === null ? '' : texts.since(boundsText(last.from, language));
  if (last.to !== null) return boundsText(last.to, language);
  if (kind === 'membership') return last.from === null ? '' : texts.since(boundsText(last.from, language));
  return ending === 'open' ? texts.noEnd : texts.endNotKnown;
}

/** What the picture is of: the day, how much there is, what was left out by asking for states. */
export function subtitle(view: TimelineView, { language, commit }: TimelineShowing): string {
  const texts = TIMELINE_TEXTS[language];
  const counts = [
    view.agreements > 0 ? [texts.agreements(view.agreements)] : [],
    view.memberships > 0 ? [texts.memberships(view.memberships)] : [],
  ].flat();
  const parts = [
    texts.asOf(view.asOf),
    ...(commit === undefined ? [] : [texts.knownAt(commit)]),
    ...(counts.length === 0 ? [] : [counts.join(', ')]),
    ...(view.states.length === 0
      ? []
      : [texts.only(view.states.map((state) => stateLabel(state, language)))]),
  ];
  return parts.join(' · ');
}

/** The texts of a row beside its bar. */
export type RowTexts = {
  readonly label: string;
  readonly instrument: string;
  readonly state: string;
  readonly until: string;
};

/** What stands beside the bar of a row. */
export function rowTexts(row: TimelineRow, by: TimelineBy | null, language: Language): RowTexts {
  const instrument = row.instrument === null ? undefined : instrumentShort(row.instrument, language);
  return {
    label: row.label,
    // Where it is the heading already, it would say nothing.
    instrument: by === 'instrument' ? '' : (instrument ?? ''),
    state: rowState(row, language),
    until: rowUntil(row, language),
  };
}

/** What stands over the columns; nothing where no row has anything in them. */
export function columnHeads(view: TimelineView, language: Language): RowTexts {
  const { instrument, state, until } = TIMELINE_TEXTS[language].columns;
  const hasEnds = view.sections.some(({ kind }) => kind === 'agreements');
  return { label: labelHeading(view, language), instrument, state, until: hasEnds ? until : '' };
}

/**
 * A row in one sentence, for those who point at it and those who cannot see it: "Nota Kesepahaman (iism-2026):
 * berlaku, 26 Jan 2026 – 25 Jan 2031".
 */
export function rowSentence(row: TimelineRow, language: Language): string {
  const what = `${row.title} (${row.id}): ${rowState(row, language)}`;
  const start = row.bars[0]?.from ?? null;
  const until = rowUntil(row, language);
  const hasWindow = row.kind === 'agreement' && row.signed && start !== null;
  const days = hasWindow ? `${boundsText(start, language)} – ${until}` : until;
  return days === '' ? what : `${what}, ${days}`;
}

/** How many rows there are of each state, most first: "12 berlaku, 3 segera berakhir". */
export function stateCounts(view: TimelineView, language: Language): string {
  const rows = new Map(view.sections.flatMap((section) => section.rows.map((row) => [row.id, row] as const)));
  const counts = [...groupedBy(rows.values(), ({ state }) => state)];
  return counts
    .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareText(a, b))
    .map(([state, { length }]) => `${formatNumber(length, language)} ${stateLabel(state, language)}`)
    .join(', ');
}
