/** `mou check` in Markdown: for the summary of a job, and for a comment. */
import { wordFinding } from '../findings/rule-info.ts';
import type { Finding } from '../findings/finding.ts';
import { CHECK_TEXTS } from '../locale/check.ts';
import { displayPath, type CheckReport, type RegisterCheck, type ShowOptions } from './check-report.ts';
import { checkSummary } from './check-summary.ts';
import { codeSpan, plainComment, sentenceComment } from './comment-text.ts';
import { paintWith } from './paint.ts';

/** GitHub takes a summary of a megabyte at most; nobody reads a hundred findings there. */
const MOST = 100;

/** The verdict, then a table of findings, errors first. */
export function checkMarkdown(report: CheckReport, options: ShowOptions): string {
  const texts = CHECK_TEXTS[options.language];
  const found = report.registers.flatMap((register) =>
    register.findings.map((finding) => ({ register, finding })),
  );
  const ordered = ORDER.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
  const rows = ordered.slice(0, MOST).map((one) => tableRow(one, report, options));
  const head = `| ${texts.markdownColumns.join(' | ')} |\n| --- | --- | --- |\n`;
  const sections = [plainComment(checkSummary(report, options, paintWith(false)).replace(/\n\s*/, ' · '))];
  if (rows.length > 0) sections.push(`${head}${rows.join('\n')}`);
  if (ordered.length > MOST) sections.push(texts.markdownMore(ordered.length - MOST));
  return `${sections.join('\n\n')}\n`;
}

const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'info'];

function tableRow(
  { register, finding }: { readonly register: RegisterCheck; readonly finding: Finding },
  { rules }: CheckReport,
  { language }: ShowOptions,
): string {
  const { at, severity, rule } = finding;
  const place = codeSpan(`${displayPath(register, at.file)}:${String(at.line)}`);
  const sentence = sentenceComment(wordFinding(finding, rules, language), true);
  const word = CHECK_TEXTS[language].severity[severity];
  return `| ${word} | ${place.replaceAll('|', '\\|')} | ${sentence} (${plainComment(rule)}) |`;
}
