/** `file:line:col: severity rule message`, one line a finding: for editors, grep and eyes used to compilers. */
import { wordFinding } from '../findings/rule-info.ts';
import { displayPath, type CheckReport, type ShowOptions } from './check-report.ts';
import { visible } from './visible.ts';

/** Every finding on a line of its own; nothing at all where there is none. */
export function checkCompact(report: CheckReport, { language }: ShowOptions): string {
  const lines = report.registers.flatMap((register) =>
    register.findings.map((finding) => {
      const { line, column, file } = finding.at;
      const place = `${visible(displayPath(register, file))}:${String(line)}:${String(column)}`;
      const sentence = visible(wordFinding(finding, report.rules, language));
      return `${place}: ${finding.severity} ${finding.rule} ${sentence}\n`;
    }),
  );
  return lines.join('');
}
