/** `mou rules` for people: the list, and a page about one rule. */
import { groupedBy } from '../records/grouped.ts';
import type { RuleExample } from '../findings/rule-info.ts';
import type { SeveritySetting } from '../findings/finding.ts';
import type { Language } from '../locale/language.ts';
import { RULES_TEXTS } from '../locale/rules.ts';
import type { RuleRow } from '../rules/rule-rows.ts';
import { paintWith, type Paint } from './paint.ts';
import { visible } from './visible.ts';
import { indent, wrap } from './wrap.ts';

type Showing = { readonly language: Language; readonly colour: boolean; readonly columns: number };

const WIDEST = 100;

/** Every rule on a line, by when it runs: its name, what it counts as here, and what it finds. */
export function rulesText(rows: readonly RuleRow[], showing: Showing): string {
  const paint = paintWith(showing.colour);
  const { stages, more } = RULES_TEXTS[showing.language];
  const widths = {
    id: Math.max(...rows.map(({ rule }) => rule.id.length)),
    severity: Math.max(...rows.map((row) => severityWords(row, showing.language).length)),
  };
  const sections = [...groupedBy(rows, ({ rule }) => rule.stage)].map(([stage, inStage]) => {
    const heading = paint.strong(`${stages[stage]} (${String(inStage.length)})`);
    return [heading, ...inStage.map((row) => ruleLine(row, widths, showing, paint))].join('\n');
  });
  return `${[...sections, indent(more, 0, widthOf(showing))].join('\n\n')}\n`;
}

function ruleLine(
  row: RuleRow,
  widths: { readonly id: number; readonly severity: number },
  showing: Showing,
  paint: Paint,
): string {
  const words = severityWords(row, showing.language);
  const margin = 2 + widths.id + 2 + widths.severity + 2;
  const [first = '', ...rest] = wrap(row.rule.texts[showing.language].title, widthOf(showing) - margin);
  const id = paint.link(row.rule.id) + ' '.repeat(widths.id - row.rule.id.length);
  const severity = paintSeverity(row.severity, paint)(words) + ' '.repeat(widths.severity - words.length);
  return [`  ${id}  ${severity}  ${first}`, ...rest.map((line) => ' '.repeat(margin) + line)].join('\n');
}

/** `warning`, and `off [config]` where the configuration has changed it. */
function severityWords({ severity, changedBy }: RuleRow, language: Language): string {
  const word = RULES_TEXTS[language].severity[severity];
  return changedBy === undefined ? word : `${word} [${changedBy}]`;
}

function paintSeverity(severity: SeveritySetting, paint: Paint): (text: string) => string {
  return severity === 'off' ? paint.faint : paint[severity];
}

function widthOf({ columns }: Showing): number {
  return Math.min(columns, WIDEST);
}

/** The page about one rule: why it matters, what to do, an example of each kind, and how to silence it. */
export function rulePage(row: RuleRow, showing: Showing): string {
  const paint = paintWith(showing.colour);
  const texts = RULES_TEXTS[showing.language];
  const { title, why, fix } = row.rule.texts[showing.language];
  const paragraph = (text: string): string => indent(text, 2, widthOf(showing));
  const sections: readonly (readonly [heading: string, body: string])[] = [
    [texts.why, paragraph(why)],
    [texts.fix, paragraph(fix)],
    [texts.bad, exampleText(row.rule.bad, showing.language, paint)],
    [texts.good, exampleText(row.rule.good, showing.language, paint)],
    [texts.silence, silenceText(row, showing, paint)],
  ];
  const shown = sections.map(([heading, body]) => `${paint.strong(heading)}\n${body}`);
  return `${[pageHead(row, showing, paint), paint.strong(title), ...shown].join('\n\n')}\n`;
}

function pageHead(
  { rule, severity, defaultSeverity, changedBy }: RuleRow,
  showing: Showing,
  paint: Paint,
): string {
  const texts = RULES_TEXTS[showing.language];
  const word = paintSeverity(severity, paint)(texts.severity[severity]);
  const head = `${paint.link(rule.id)}  ${word}`;
  if (changedBy === undefined) return head;
  return `${head}\n${indent(texts.changed(texts.severity[defaultSeverity]), 2, widthOf(showing))}`;
}

function exampleText(example: RuleExample, language: Language, paint: Paint): string {
  if (typeof example === 'string') return codeLines(example);
  const { files, asOf } = example;
  const shown = Object.entries(files).map(
    ([path, text]) => `    ${paint.faint(`# ${path}`)}\n${codeLines(text)}`,
  );
  const day = asOf === undefined ? '' : `  (${RULES_TEXTS[language].asOf(asOf)})\n`;
  return day + shown.join('\n\n');
}

function codeLines(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  return lines.map((line) => (line === '' ? '' : `    ${visible(line)}`)).join('\n');
}

function silenceText({ rule }: RuleRow, showing: Showing, paint: Paint): string {
  const texts = RULES_TEXTS[showing.language];
  const { atOnePlace, everywhere, orElse, inOneRun, unreadable, dependsOnDay } = texts;
  const others = ` (${orElse})`;
  const ways: readonly (readonly [code: string, meaning: string])[] = [
    [`# mou-ignore ${rule.id}: ...`, atOnePlace],
    [`rules: { ${rule.id}: off }`, everywhere + others],
    [`mou check --rule ${rule.id}=off`, inOneRun + others],
  ];
  const lines = ways.map(
    ([code, meaning]) => `  ${paint.link(code)}\n${indent(meaning, 6, widthOf(showing))}`,
  );
  const isUnreadable = rule.stage === 'reading' && rule.severity === 'error';
  if (isUnreadable) lines.push(indent(unreadable, 2, widthOf(showing)));
  if (rule.stage === 'attention') lines.push(indent(dependsOnDay, 2, widthOf(showing)));
  return lines.join('\n');
}
