/** The XML of Checkstyle, which many programs of CI and review read. */
import { groupedBy } from '../records/grouped.ts';
import { wordFinding } from '../findings/rule-info.ts';
import { checkoutPath, type CheckReport, type ShowOptions } from './check-report.ts';
import { xmlDocument, xmlElement } from './xml.ts';

/** Every file with findings, and nothing else; `source` is the rule. */
export function checkCheckstyle(report: CheckReport, { language }: ShowOptions): string {
  const files = report.registers.flatMap((register) =>
    [...groupedBy(register.findings, ({ at }) => at.file)].map(([file, findings]) => {
      const errors = findings.map((finding) => {
        const { at, severity, rule } = finding;
        const message = wordFinding(finding, report.rules, language);
        const source = `mou.${rule}`;
        return xmlElement('error', { line: at.line, column: at.column, severity, message, source });
      });
      return xmlElement('file', { name: checkoutPath(report, register, file) }, errors);
    }),
  );
  return xmlDocument(xmlElement('checkstyle', { version: '4.3' }, files));
}
