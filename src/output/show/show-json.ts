/** `mou show --format json`: the record as it is written, and what follows from it. */
import { wordFinding } from '../../findings/rule-info.ts';
import type { RegisterRecord } from '../../records/record.ts';
import { familyOf } from '../../views/family.ts';
import { recordRow } from '../../views/register-rows.ts';
import type { ShowInput } from './show-input.ts';

const VERSION = 1;

/** One JSON object: the row of `mou list`, the record's own fields, its relatives, its findings. */
export function showJson(input: ShowInput, record: RegisterRecord): string {
  const { register, terms, language, findings, rules } = input;
  const answer = {
    version: VERSION,
    as_of: terms.asOf,
    row: recordRow(register, terms, record),
    record: record.data,
    family: record.kind === 'agreement' ? familyOf(register, record.id) : null,
    named_by: [...new Set(register.referencesTo(record.id).map(({ from }) => from.id))].sort(),
    findings: findings.map((finding) => {
      const { rule, severity, at } = finding;
      const message = wordFinding(finding, rules, language);
      return { rule, severity, file: at.file, line: at.line, column: at.column, message };
    }),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
