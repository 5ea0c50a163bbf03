/** Every chart of a register, for tests that hold for all of them. */
import type { Language } from '../../../src/locale/language.ts';
import { calendarChart } from '../../../src/output/charts/calendar-chart.ts';
import { funnelChart } from '../../../src/output/charts/funnel-chart.ts';
import { partnerMap } from '../../../src/output/charts/partner-map.ts';
import { tallyChart } from '../../../src/output/charts/tally-chart.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';
import { calendarMonthsView } from '../../../src/views/calendar-months.ts';
import { partnerPlacesView } from '../../../src/views/partner-places.ts';
import { stageCountsView } from '../../../src/views/stage-counts.ts';
import { talliesView } from '../../../src/views/tallies.ts';
import { dayOf } from '../../support/context.ts';
import { registerOf, type RegisterFiles } from '../../support/registers.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../../support/timeline-story.ts';

type Drawing = {
  readonly language?: Language;
  readonly width?: number;
  readonly asOf?: string;
  readonly isTitled?: boolean;
};

export const CHARTS = ['year', 'country', 'form', 'type', 'map', 'funnel', 'calendar'] as const;

export type ChartName = (typeof CHARTS)[number];

/** One chart of a register. */
export function pictureOf(
  name: ChartName,
  files: RegisterFiles,
  { asOf = '2026-01-26', language = 'en', ...drawing }: Drawing = {},
): string {
  const { register } = registerOf(files);
  const terms = termsOf(register, dayOf(asOf));
  const showing = { language, ...drawing };
  switch (name) {
    case 'map':
      return partnerMap(partnerPlacesView(register, terms), showing);
    case 'funnel':
      return funnelChart(stageCountsView(register, terms), showing);
    case 'calendar':
      return calendarChart(calendarMonthsView(register, terms), showing);
    default:
      return tallyChart(talliesView(register, terms), name, { ...showing, forms: register.settings.forms });
  }
}

/** Partners in every country there is: no map is fuller. */
export function registerOfCountries(countries: readonly string[]): RegisterFiles {
  const agreements = countries.map(
    (country, index) => `kind: agreement
id: nota-${country.toLowerCase()}
title: Nota ${country}
scope: [student-exchange]
parties: [{institution: lembah-anai, signed: ${String(2000 + (index % 26))}-05-01}, {name: Mitra ${country}, country: ${country === 'NO' ? '"NO"' : country}, signed: 2000-05-01}]
term: {lasts: 10 tahun}
`,
  );
  return { ...TIMELINE_STORY, 'agreements.yaml': agreements.join('---\n'), 'unsigned.yaml': '' };
}

/** Names that are long, that have no blanks, and that want to be more than names. */
export const HOSTILE_STORY: RegisterFiles = {
  'mou.config.yaml': `format: 1
institution: jahat
language: id
forms: {x: {en: "<b>&\\"", id: "<i>&\\""}, y: {en: ${'Panjang'.repeat(12)}, id: ${'Panjang'.repeat(12)}}}
`,
  'x.yaml': `kind: institution
id: jahat
name: ${HOSTILE_NAME}
country: ID
---
kind: agreement
id: x
title: ${HOSTILE_NAME}
scope: [x, y]
parties: [{institution: jahat, signed: 2024-01-01}, {name: ${HOSTILE_NAME}, country: MY, signed: 2024-01-01}]
term: {until: 2026-05-05}
follow_ups: [{what: ${HOSTILE_NAME}, due: 2026-03-03}]
`,
};
