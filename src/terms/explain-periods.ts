/** The steps from the first period to the one that is shown, and to what comes after it. */
import type { Case } from './case.ts';
import { conventionOf } from './convention.ts';
import { readLength } from './first-end.ts';
import { endOfPeriod, goesOnAfter, isCutByMax, startOfPeriod } from './periods.ts';
import type { Source } from './steps.ts';
import type { Window } from './window.ts';

/** Notes how often the term was renewed, and whether it goes on. */
export function explainPeriods(matter: Case, window: Window): void {
  if (matter.notes === undefined || window.periods.length === 0) return;
  explainRenewed(matter, window);
  explainAfter(matter, window);
}

function explainRenewed(matter: Case, { course: { current }, running, start }: Window): void {
  const { after, number } = current;
  const lastDay = endOfPeriod(current, running);
  if (running === 0 || after.kind !== 'renewals' || lastDay === undefined) return;
  const { anchor, base, each, convention } = after.renewing;
  matter.notes?.push({
    rule: 'renewed',
    days: { anchor, start: startOfPeriod(current, running), lastDay },
    facts: { times: number - 1 + running, counted: running, first: base, each, convention },
    sources: [...renewalSources(matter), ...conventionOf(matter).sources],
  });
  const max = readLength(matter.agreement.data.term?.max);
  if (max !== undefined && isCutByMax(current, running)) {
    const sources = [{ record: matter.agreement.id, path: ['term', 'max'] }];
    matter.notes?.push({ rule: 'cut-by-max', days: { start, lastDay }, facts: { max }, sources });
  }
}

function explainAfter(matter: Case, { course: { current }, running, goesOn }: Window): void {
  const { agreement, notes } = matter;
  const lastDay = endOfPeriod(current, running);
  const { renewal } = agreement.data;
  if (lastDay === undefined || renewal?.mode !== 'automatic') return;
  if (current.after.kind === 'unknown-renewal') {
    const sources = [{ record: agreement.id, path: ['renewal'] }];
    notes?.push({ rule: 'renewal-length-unknown', days: { lastDay }, facts: {}, sources });
  } else if (goesOn && current.after.kind === 'renewals') {
    const { each } = current.after.renewing;
    notes?.push({
      rule: 'goes-on-by-itself',
      days: { lastDay },
      facts: { each },
      sources: renewalSources(matter),
    });
  } else if (!goesOnAfter(current, running) && renewal.times !== undefined) {
    const sources = [{ record: agreement.id, path: ['renewal', 'times'] }];
    notes?.push({ rule: 'last-renewal-used', days: { lastDay }, facts: { times: renewal.times }, sources });
  }
}

function renewalSources({ agreement: { id, data } }: Case): readonly Source[] {
  const length = data.renewal?.lasts === undefined ? ['term', 'lasts'] : ['renewal', 'lasts'];
  return [
    { record: id, path: ['renewal', 'mode'] },
    { record: id, path: length },
  ];
}
