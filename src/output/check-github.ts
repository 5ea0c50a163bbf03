/** Workflow commands of GitHub Actions: each finding as an annotation at its lines in a pull request. */
import { wordFinding } from '../findings/rule-info.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { checkoutPath, type CheckReport, type ShowOptions } from './check-report.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One command a line. GitHub shows the first ten of each kind in a step, so errors need no place of their own. */
export function checkGithub(report: CheckReport, { language }: ShowOptions): string {
  const { rules } = report;
  const lines = report.registers.flatMap((register) =>
    register.findings.map((finding) => {
      const title = `${rules.get(finding.rule)?.texts[language].title ?? ''} (${finding.rule})`;
      const place = placeProperties(checkoutPath(report, register, finding.at.file), finding.at);
      const properties = [...place, `title=${property(title)}`].join(',');
      const sentence = wordFinding(finding, rules, language);
      return `::${COMMANDS[finding.severity]} ${properties}::${data(sentence)}\n`;
    }),
  );
  return lines.join('');
}

/** GitHub refuses columns of what spans several lines. */
function placeProperties(path: string, at: Finding['at']): readonly string[] {
  const lines = [`file=${property(path)}`, `line=${String(at.line)}`, `endLine=${String(at.endLine)}`];
  if (at.line !== at.endLine) return lines;
  return [...lines, `col=${String(at.column)}`, `endColumn=${String(at.endColumn)}`];
}

/** The message of a command: `%` and line breaks would end or change it. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

/** The name of a file keeps its own characters, else it would be another file; `%`, `:`, `,` and breaks are escaped. */
function property(text: string): string {
  return text.replace(/[%:,\r\n]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%25',
  ':': '%3A',
  ',': '%2C',
  '\r': '%0D',
  '\n': '%0A',
};

/**
 * A text for the log of a workflow in which nothing is taken for a command: the runner obeys `::name::` at the
 * beginning of a line, after any blanks, and `##[name]` anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
