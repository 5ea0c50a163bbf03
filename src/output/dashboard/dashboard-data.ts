/** Everything that the template of the dashboard shows. */
import { createHash } from 'node:crypto';
import { addDays, type Day } from '../../calendar/day.ts';
import { dashboardScript, dashboardStyle } from '../../generated/page-assets.ts';
import { compareText } from '../../findings/finding.ts';
import { DASHBOARD_TEXTS } from '../../locale/dashboard.ts';
import { formatShortDay } from '../../locale/dates.ts';
import { formatNumber } from '../../locale/numbers.ts';
import { COMING_LABELS, daysAway } from '../../locale/status.ts';
import { TIMELINE_TEXTS } from '../../locale/timeline.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import { daysBetween } from '../../calendar/day.ts';
import { ourInstitution } from '../../register/parties.ts';
import { comingDays } from '../../views/coming-days.ts';
import { partnerPlacesView } from '../../views/partner-places.ts';
import { earliestOf } from '../../views/range-cell.ts';
import { isHolding } from '../../views/record-states.ts';
import { registerRows } from '../../views/register-rows.ts';
import { comingText } from '../charts/calendar-signs.ts';
import { formLabel, stateLabel } from '../labels.ts';
import { dashboardFilters } from './dashboard-filters.ts';
import type { DashboardInput } from './dashboard-input.ts';
import { dashboardPictures } from './dashboard-pictures.ts';
import { dashboardRecords } from './dashboard-records.ts';
import { dashboardRows } from './dashboard-rows.ts';
import { markup } from './markup.ts';
import type { Payload } from './page-payload.ts';
import { standingOf } from './standing.ts';

const NEXT_SHOWN = 10;
const ACTIVITIES_SHOWN = 12;
const A_YEAR = 365;

/** The data of the dashboard's template; `register` and `terms` hold only what may be shown. */
export function dashboardData(input: DashboardInput): Readonly<Record<string, unknown>> {
  const { register, terms, language, isPublic, commit } = input;
  const words = DASHBOARD_TEXTS[language];
  const institution = ourInstitution(register)?.name ?? null;
  const { shown, found, days } = dashboardRows(input);
  const payload: Payload = {
    rows: found,
    records: dashboardRecords(
      input,
      found.map(({ id }) => id),
    ),
    words: {
      count: words.count,
      none: words.none,
      sortBy: words.sortBy,
      thousands: language === 'id' ? '.' : ',',
    },
  };
  return {
    language,
    as_of: terms.asOf,
    institution: institution === null ? null : { name: institution },
    title: TIMELINE_TEXTS[language].title(institution),
    subtitle: [
      words.asOf(terms.asOf),
      ...(commit === undefined ? [] : [words.knownAt(commit)]),
      words.edition[isPublic ? 'public' : 'internal'],
    ].join(' · '),
    words,
    facts: factsOf(input),
    next: nextDays(input),
    activities: activitiesOf(input),
    rows: shown,
    rows_text: words.records(shown.length),
    filters: dashboardFilters(found, input),
    window_note: words.windowNote(formatShortDay(days.from, language), formatShortDay(days.to, language)),
    ...dashboardPictures(input),
    edition_note: isPublic ? words.leftOut : words.internalNote,
    policy: policy(),
    style: markup(dashboardStyle),
    script: markup(dashboardScript),
    payload: markup(asJson(payload)),
  };
}

type Fact = {
  readonly label: string;
  readonly count: string;
  readonly choose: string | null;
  readonly standing: string;
};

/** The numbers at the top; those that the table can show lead to it. */
function factsOf({ register, terms, language }: DashboardInput): readonly Fact[] {
  const words = DASHBOARD_TEXTS[language];
  const agreements = [...register.agreements.keys()].flatMap((id) => terms.agreement(id) ?? []);
  const inForce = agreements.filter(({ state }) => isHolding(state)).length;
  const ending = agreements.filter(({ state }) => state === 'ending-soon').length;
  const { places, elsewhere } = partnerPlacesView(register, terms);
  const networks = [...register.memberships.keys()].filter((id) => terms.membership(id)?.state === 'member');
  const fact = (label: string, count: number, choose: string | null = null, standing = ''): Fact => ({
    label,
    count: formatNumber(count, language),
    choose,
    standing,
  });
  const partners = places.reduce((all, place) => all + place.partners, elsewhere);
  const held = heldSince(register, terms, addDays(terms.asOf, -A_YEAR));
  return [
    inForce === 0 ? fact(words.inForce, 0) : fact(words.inForce, inForce, 'state=in-force'),
    ending === 0 ? fact(words.ending, 0) : fact(words.ending, ending, 'state=ending-soon', 'ending'),
    fact(words.partners(partners), partners),
    fact(words.countries(places.length), places.length),
    ...(networks.length === 0
      ? []
      : [fact(words.networks(networks.length), networks.length, 'kind=membership')]),
    fact(words.held(held), held),
  ];
}

function heldSince(register: DashboardInput['register'], terms: DashboardInput['terms'], since: Day): number {
  return [...register.activities.keys()].filter((id) => {
    const term = terms.activity(id);
    return term?.state === 'held' && (term.lastDay?.latest ?? since) > since;
  }).length;
}

function nextDays({ register, terms, language }: DashboardInput): readonly unknown[] {
  return comingDays(register, terms)
    .slice(0, NEXT_SHOWN)
    .map((coming) => ({
      day: coming.day,
      day_text: formatShortDay(coming.day, language),
      away: daysAway(daysBetween(terms.asOf, coming.day), language),
      what: COMING_LABELS[coming.kind][language],
      about: comingText(coming),
      id: register.agreements.has(coming.id) || register.memberships.has(coming.id) ? coming.id : null,
    }));
}

/** The latest activities and those that are planned, the last one first. */
function activitiesOf({ register, terms, language }: DashboardInput): readonly unknown[] {
  const rows = registerRows(register, terms, ['activity']);
  const dayOf = (row: (typeof rows)[number]): string => earliestOf(row.start) ?? '';
  return rows
    .toSorted((a, b) => compareText(dayOf(b), dayOf(a)))
    .slice(0, ACTIVITIES_SHOWN)
    .map((row) => {
      const { on, planned } = register.activities.get(row.id)?.data ?? {};
      const day = on ?? planned;
      const about = [formLabel(row.forms[0] ?? '', register.settings, language), row.place, ...row.partners];
      return {
        day_text: day === undefined ? '' : formatWrittenDate(day, language),
        title: row.title,
        state: stateLabel(row.state ?? '', language),
        standing: standingOf(row.state ?? ''),
        about: about.filter((text) => text !== null && text !== '').join(' · '),
      };
    });
}

/** What the page may load: nothing but its own style and script, by their fingerprints. */
function policy(): string {
  const sources = [
    `default-src 'none'`,
    `style-src '${fingerprint(dashboardStyle)}'`,
    `script-src '${fingerprint(dashboardScript)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return sources.join('; ');
}

function fingerprint(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Data within a page: no text in it can end its element, or begin another. */
function asJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
