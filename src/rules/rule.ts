/** A rule across records: what it tells about itself, and one pure function. */
import type { Day } from '../calendar/day.ts';
import type { UnplacedFinding } from '../findings/finding.ts';
import type { DocumentRef, FieldPart, FieldPath, Spot } from '../findings/place.ts';
import type { AnyRuleInfo, MessageShapes, RuleInfo } from '../findings/rule-info.ts';
import type { Register } from '../register/register.ts';
import type { Terms } from '../terms/terms-of.ts';
import type { DocumentFacts } from '../register/document-facts.ts';

/** All that a rule may look at: the register, its windows as of a day, and facts read from disk beforehand. */
export type RuleContext = {
  readonly register: Register;
  readonly terms: Terms;
  /** The day from which the register is looked at. */
  readonly asOf: Day;
  readonly documents: DocumentFacts;
};

/** The data of a message that needs none. */
export type NoData = Readonly<Record<string, never>>;

/** A message of the rule said at another place. */
type Note<Messages extends MessageShapes> = {
  [Key in keyof Messages & string]: { readonly key: Key; readonly data: Messages[Key] };
}[keyof Messages & string];

type ReportExtras<Messages extends MessageShapes> = {
  readonly related?: readonly { readonly at: Spot; readonly note: Note<Messages> }[];
  readonly replacement?: string | undefined;
};

/** Says one message of the rule at a spot of a record. */
export type Report<Messages extends MessageShapes> = <Key extends keyof Messages & string>(
  key: Key,
  data: Messages[Key],
  at: RecordSpot,
  extras?: ReportExtras<Messages>,
) => void;

/** A spot with the id of the record it belongs to. */
export type RecordSpot = Spot & { readonly record?: string | undefined };

/** A rule as its file writes it. */
export type RuleDefinition<Messages extends MessageShapes> = RuleInfo<Messages> & {
  readonly check: (context: RuleContext, report: Report<Messages>) => void;
};

/** A rule as the list of rules holds it. */
export type Rule = AnyRuleInfo & { readonly run: (context: RuleContext) => readonly UnplacedFinding[] };

/** Makes a rule of its definition; `Messages` ties the texts of both languages to what `check` reports. */
export function defineRule<Messages extends MessageShapes>(definition: RuleDefinition<Messages>): Rule {
  const { check, ...info } = definition;
  return { ...info, run: (context) => collect<Messages>(info.id, (report) => check(context, report)) };
}

function collect<Messages extends MessageShapes>(
  rule: string,
  check: (report: Report<Messages>) => void,
): readonly UnplacedFinding[] {
  const findings: UnplacedFinding[] = [];
  check((key, data, { record, ...at }, { related = [], replacement } = {}) => {
    const finding = { rule, message: { key, data }, at, record, related };
    findings.push(replacement === undefined ? finding : { ...finding, replacement });
  });
  return findings;
}

/** The spot of a field: its value where the value is wrong, its key where something is missing. */
export function spot(
  record: DocumentRef & { readonly id?: string },
  path: FieldPath,
  part: FieldPart = 'value',
): RecordSpot {
  const document = { file: record.file, documentIndex: record.documentIndex };
  return { document, path, part, record: record.id };
}

/** A message of the rule at another place that helps to understand the finding ("first used here"). */
export function noteAt<Key extends string, Data>(
  { document, path, part }: Spot,
  key: Key,
  data: Data,
): { readonly at: Spot; readonly note: { readonly key: Key; readonly data: Data } } {
  return { at: { document, path, part }, note: { key, data } };
}
