/** The choices by which rows of the dashboard are found: those that occur, with how often. */
import { DASHBOARD_TEXTS } from '../../locale/dashboard.ts';
import { STATE_LABELS } from '../../locale/states.ts';
import { compareText } from '../../findings/finding.ts';
import { unitName } from '../../register/units.ts';
import { countryLabel, formLabel, instrumentLabel, stateLabel } from '../labels.ts';
import type { DashboardInput } from './dashboard-input.ts';
import { FILTERS, type Filter, type PageRow } from './page-payload.ts';

/** A filter as its template gets it. */
export type ShownFilter = {
  readonly name: Filter;
  readonly label: string;
  /** Whether there is anything to choose between. */
  readonly is_useful: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly count: number }[];
};

/** Every filter with its choices in the order of their words; states in the order of a life. */
export function dashboardFilters(rows: readonly PageRow[], input: DashboardInput): readonly ShownFilter[] {
  return FILTERS.map((name) => {
    const choices = choicesOf(rows, name, input);
    const label = DASHBOARD_TEXTS[input.language].filters[name];
    return { name, label, is_useful: choices.length > 1, choices };
  });
}

function choicesOf(rows: readonly PageRow[], name: Filter, input: DashboardInput): ShownFilter['choices'] {
  const counts = new Map<string, number>();
  for (const { has } of rows) for (const value of has[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const choices = [...counts].map(([value, count]) => ({ value, label: labelOf(name, value, input), count }));
  return choices.sort(
    (a, b) => rankOf(name, a.value) - rankOf(name, b.value) || compareText(a.label, b.label),
  );
}

const STATES = Object.keys(STATE_LABELS);

function rankOf(name: Filter, value: string): number {
  return name === 'state' ? STATES.indexOf(value) : 0;
}

function labelOf(name: Filter, value: string, { register, language }: DashboardInput): string {
  switch (name) {
    case 'kind':
      return value === 'membership'
        ? DASHBOARD_TEXTS[language].kinds.membership
        : DASHBOARD_TEXTS[language].kinds.agreement;
    case 'state':
      return stateLabel(value, language);
    case 'country':
      return countryLabel(value, language);
    case 'instrument':
      return instrumentLabel(value, language);
    case 'form':
      return formLabel(value, register.settings, language);
    case 'unit':
      return unitName(register.institutions, value);
    default:
      return name satisfies never;
  }
}
