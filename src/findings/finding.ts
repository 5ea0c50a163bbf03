/** What a rule says about a record: pure data, worded only when it is shown. */
import type { Place, Spot } from './place.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a configuration may set a rule to. */
export type SeveritySetting = Severity | 'off';

/** Which of a rule's messages to say, and with what; each rule types its own. */
export type MessageCall = { readonly key: string; readonly data: unknown };

/** Another place that helps to understand a finding ("first defined here"). */
export type Related<At> = { readonly at: At; readonly note: MessageCall };

type FindingOf<At> = {
  readonly rule: string;
  readonly message: MessageCall;
  readonly at: At;
  /** The id of the record concerned, as far as it could be read. */
  readonly record: string | undefined;
  readonly related: readonly Related<At>[];
  /** The text to put in place of what is at `at`, where there is one certain answer. */
  readonly replacement?: string;
};

/** A finding whose places still have to be looked up in the text. */
export type UnplacedFinding = FindingOf<Spot>;

/** A finding at its place, before the configuration's severities are applied. */
export type PlacedFinding = FindingOf<Place>;

/** A finding as it is reported. */
export type Finding = PlacedFinding & {
  readonly severity: Severity;
  /** True where only the passing of days raised it: shown apart, never in the exit code unless asked. */
  readonly attention: boolean;
};

/** Orders by file, line, column, rule and message, so that output never depends on the order of discovery. */
export function compareFindings(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compareText(a.at.file, b.at.file) ||
    a.at.line - b.at.line ||
    a.at.column - b.at.column ||
    compareText(a.rule, b.rule) ||
    compareText(JSON.stringify(a.message), JSON.stringify(b.message))
  );
}

/** Compares by UTF-16 unit, the same in every locale: -1, 0 or 1. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
