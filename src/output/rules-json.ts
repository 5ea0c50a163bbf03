/** The rules as JSON; the shape is `schemas/rule-list.schema.json`, and only ever grows. */
import type { RuleExample } from '../findings/rule-info.ts';
import type { Language } from '../locale/language.ts';
import type { RuleRow } from '../rules/rule-rows.ts';

const VERSION = 1;

/** One JSON object, ending in a line break. */
export function rulesJson(rows: readonly RuleRow[], { language }: { readonly language: Language }): string {
  const rules = rows.map(({ rule, severity, defaultSeverity, changedBy }) => {
    const { id, stage, texts, bad, good } = rule;
    const { title, why, fix } = texts[language];
    return {
      id,
      stage,
      severity,
      default_severity: defaultSeverity,
      changed_by: changedBy ?? null,
      title,
      why,
      fix,
      bad: exampleRow(bad),
      good: exampleRow(good),
    };
  });
  return `${JSON.stringify({ version: VERSION, rules }, null, 2)}\n`;
}

function exampleRow(example: RuleExample): string | object {
  if (typeof example === 'string') return example;
  const { files, asOf } = example;
  return asOf === undefined ? { files } : { files, as_of: asOf };
}
