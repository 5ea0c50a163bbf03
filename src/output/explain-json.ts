/** `mou explain` for programs; its shape is `schemas/explanation.schema.json`, and only ever grows. */
import type { Day } from '../calendar/day.ts';
import { durationToIso, type Duration } from '../calendar/duration.ts';
import type { DayRange } from '../terms/day-range.ts';
import type { CitedSource } from '../views/cited-source.ts';
import type { Answer, Explanation } from '../views/explanation.ts';
import { displayPath } from './check-report.ts';
import type { ExplainOptions } from './explain-text.ts';
import { toldState, toldSteps } from './explain/told.ts';

const VERSION = 1;

/** One JSON object, ending in a line break; the same register and day give the same bytes. */
export function explainJson(explanation: Explanation, options: ExplainOptions): string {
  const { language, folder, commit } = options;
  const { asOf, id, title, file, answer } = explanation;
  const document = {
    version: VERSION,
    as_of: asOf,
    commit: commit ?? null,
    id,
    kind: answer.kind,
    title,
    file: displayPath({ path: folder }, file),
    ...answerCells(answer),
    because: toldState(explanation, language),
    steps: toldSteps(explanation, language).map(({ step, sentence, sources }) => ({
      rule: step.rule,
      sentence,
      days: cells(step.days, dayCell),
      facts: cells(step.facts, factCell),
      sources: sources.map((source) => sourceCell(source, folder)),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What was worked out; a membership and an activity have none of what only windows have. */
function answerCells(answer: Answer): object {
  const { state, certainty } = answer.term;
  const shared = {
    state,
    certainty,
    possible_states: [state],
    marks: [],
    start: null,
    last_day: null,
    days_left: null,
  };
  const none = { notice_deadline: null, final_day: null, lapses_after: null, goes_on: false, open: false };
  switch (answer.kind) {
    case 'agreement': {
      const { term } = answer;
      return {
        ...shared,
        possible_states: term.possibleStates,
        marks: term.marks,
        start: dayCell(term.start),
        last_day: dayCell(term.lastDay),
        days_left: daysLeftCell(term.daysLeft),
        notice_deadline: dayCell(term.noticeDeadline),
        final_day: dayCell(term.finalDay),
        lapses_after: dayCell(term.lapsesAfter),
        goes_on: term.goesOnByItself,
        open: term.open,
      };
    }
    case 'membership':
      return {
        ...shared,
        start: dayCell(answer.term.joined ?? answer.term.involved),
        last_day: dayCell(answer.term.left),
        ...none,
      };
    case 'activity':
      return {
        ...shared,
        start: dayCell(answer.term.firstDay),
        last_day: dayCell(answer.term.lastDay),
        ...none,
      };
  }
}

type DayCell = Day | { readonly earliest: Day; readonly latest: Day } | null;

/** A day as a text where it is certain, else the days between which it lies. */
function dayCell(range: DayRange | undefined): DayCell {
  if (range === undefined) return null;
  const { earliest, latest, certain } = range;
  return certain ? earliest : { earliest, latest };
}

function daysLeftCell(left: Extract<Answer, { kind: 'agreement' }>['term']['daysLeft']): unknown {
  if (left === undefined) return null;
  return left.earliest === left.latest ? left.earliest : left;
}

/** The same values under the names that JSON has: `lastDay` is `last_day`. */
function cells<Value>(
  values: Readonly<Record<string, Value>>,
  cellOf: (value: Value) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      cellOf(value),
    ]),
  );
}

/** Lengths of time in ISO 8601; everything else as it is. */
function factCell(fact: unknown): unknown {
  return isDuration(fact) ? durationToIso(fact) : fact;
}

function isDuration(fact: unknown): fact is Duration {
  return typeof fact === 'object' && fact !== null && 'months' in fact && 'days' in fact;
}

function sourceCell(source: CitedSource, folder: string): object {
  const place =
    source.at === undefined
      ? { file: null, line: null, column: null }
      : {
          file: displayPath({ path: folder }, source.at.file),
          line: source.at.line,
          column: source.at.column,
        };
  return source.kind === 'field'
    ? { ...place, record: source.record, path: source.path, value: source.written ?? null }
    : { ...place, setting: source.path.join('.'), default: source.at === undefined, value: source.written };
}
