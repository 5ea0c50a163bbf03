/** `mou diff` as JSON; its shape is `schemas/register-diff.schema.json`, and only ever grows. */
import type { Finding } from '../../findings/finding.ts';
import { wordFinding } from '../../findings/rule-info.ts';
import type { Fact } from '../../views/diff/fact.ts';
import type { RecordChange } from '../../views/diff/register-diff.ts';
import { displayPath } from '../check-report.ts';
import type { DiffInput, DiffShowing, SideName } from './diff-input.ts';
import { factJson } from './fact-json.ts';

const VERSION = 1;

/** One JSON object, ending in a line break. */
export function diffJson(input: DiffInput, { language }: DiffShowing): string {
  const { diff, from, to, settings } = input;
  const fact = (one: Fact): object => factJson(one, { language, settings });
  const answer = {
    version: VERSION,
    as_of: diff.asOf,
    from: sideRow(from),
    to: sideRow(to),
    records: diff.records.map((change) => recordRow(change, fact)),
    settings: diff.settings.map(fact),
    findings: {
      new: diff.findings.new.map((finding) => findingRow(finding, input, language)),
      gone: diff.findings.gone.map((finding) => findingRow(finding, input, language)),
    },
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function sideRow(side: SideName): object {
  return { commit: side?.commit ?? null, day: side?.day ?? null };
}

function recordRow(change: RecordChange, fact: (one: Fact) => object): object {
  const { id, kind, title, file, fate, was, before, after, facts } = change;
  return { id, kind, title, file, fate, was, facts: facts.map(fact), before, after };
}

function findingRow(
  finding: Finding,
  { rules, folder }: DiffInput,
  language: DiffShowing['language'],
): object {
  const { rule, severity, attention, record, at } = finding;
  return {
    rule,
    severity,
    attention,
    record: record ?? null,
    file: displayPath({ path: folder }, at.file),
    line: at.line,
    column: at.column,
    message: wordFinding(finding, rules, language),
  };
}
