/** What every rule tells about itself, in both languages; documentation and machine formats draw on it. */
import type { Language } from '../locale/language.ts';
import type { Finding, Severity } from './finding.ts';

/** The messages of a rule: their keys, each with the data that its sentence needs. */
export type MessageShapes = Record<string, unknown>;

/** A rule's texts in one language. `messages` say what is wrong with the value, then what to do. */
export type RuleTexts<Messages extends MessageShapes> = {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly messages: { readonly [Key in keyof Messages]: (data: Messages[Key]) => string };
};

/** A small register that shows a rule at work: one file's text, or several by path, and the day to look from. */
export type RuleExample =
  string | { readonly files: Readonly<Record<string, string>>; readonly asOf?: string };

/**
 * When a rule runs: while a file is read, over the whole register, or over the register and a day
 * (attention: such findings never change the exit code unless asked).
 */
export type RuleStage = 'reading' | 'register' | 'attention';

/** A rule without its check. `bad` yields exactly this rule's finding, `good` yields none. */
export type RuleInfo<Messages extends MessageShapes = MessageShapes> = {
  readonly id: string;
  readonly severity: Severity;
  readonly stage: RuleStage;
  readonly texts: Readonly<Record<Language, RuleTexts<Messages>>>;
  readonly bad: RuleExample;
  readonly good: RuleExample;
};

/** A rule's texts where what its messages need is not known, as in lists of rules. */
export type AnyRuleTexts = Omit<RuleTexts<MessageShapes>, 'messages'> & {
  readonly messages: Readonly<Record<string, (data: never) => string>>;
};

/** A rule of any messages, as lists of rules hold it. */
export type AnyRuleInfo = Omit<RuleInfo, 'texts'> & {
  readonly texts: Readonly<Record<Language, AnyRuleTexts>>;
};

/** The sentence of a finding in a language; `rules` must hold the finding's rule. */
export function wordFinding(
  finding: Pick<Finding, 'rule' | 'message'>,
  rules: ReadonlyMap<string, AnyRuleInfo>,
  language: Language,
): string {
  return wordMessage(finding.rule, finding.message, rules, language);
}

/** The sentence of one message of a rule, for findings and for the notes at their related places. */
export function wordMessage(
  ruleId: string,
  message: Finding['message'],
  rules: ReadonlyMap<string, AnyRuleInfo>,
  language: Language,
): string {
  const sentence = rules.get(ruleId)?.texts[language].messages[message.key];
  if (sentence === undefined) throw new Error(`rule ${ruleId} has no message ${message.key}`);
  // The rule that made the message typed its data; lists of rules cannot.
  return sentence(message.data as never);
}
