/** JUnit's XML, which every CI shows: a register is a suite, and each of its files a test that its errors fail. */
import { compareText, type Finding } from '../findings/finding.ts';
import { wordFinding } from '../findings/rule-info.ts';
import { groupedBy } from '../records/grouped.ts';
import { CHECK_TEXTS } from '../locale/check.ts';
import { checkoutPath, type CheckReport, type RegisterCheck, type ShowOptions } from './check-report.ts';
import { xmlDocument, xmlElement, xmlLines } from './xml.ts';

/** All suites. Warnings and notes stand beside a test without failing it. */
export function checkJunit(report: CheckReport, options: ShowOptions): string {
  const suites = report.registers.map((register) => suiteOf(report, register, options));
  const sum = (count: (suite: Suite) => number): number =>
    suites.reduce((total, suite) => total + count(suite), 0);
  const tests = sum((suite) => suite.tests);
  const failures = sum((suite) => suite.failures);
  const attributes = { name: 'mou check', tests, failures, errors: 0 };
  return xmlDocument(
    xmlElement(
      'testsuites',
      attributes,
      suites.map(({ xml }) => xml),
    ),
  );
}

type Suite = { readonly xml: string; readonly tests: number; readonly failures: number };

function suiteOf(report: CheckReport, register: RegisterCheck, options: ShowOptions): Suite {
  const byFile = groupedBy(register.findings, ({ at }) => at.file);
  const files = [...new Set([...register.sources, ...byFile.keys()])]
    .filter((file) => byFile.has(file) || register.isReported(file))
    .sort(compareText);
  const name = register.path === '' ? '.' : register.path;
  const tests = files.map((file) => {
    const path = checkoutPath(report, register, file);
    const attributes = { name: path, classname: name };
    return xmlElement('testcase', attributes, outcome(report, path, byFile.get(file) ?? [], options));
  });
  const failures = files.filter((file) => (byFile.get(file) ?? []).some(isError)).length;
  const attributes = { name, tests: files.length, failures, errors: 0, skipped: 0 };
  return { xml: xmlElement('testsuite', attributes, tests), tests: files.length, failures };
}

function outcome(
  report: CheckReport,
  path: string,
  findings: readonly Finding[],
  { language }: ShowOptions,
): readonly string[] {
  const told = (finding: Finding): string => {
    const { line, column } = finding.at;
    const sentence = wordFinding(finding, report.rules, language);
    return `${path}:${String(line)}:${String(column)} ${finding.rule}: ${sentence}`;
  };
  const errors = findings.filter(isError);
  const others = findings.filter((finding) => !isError(finding));
  const inside: string[] = [];
  if (errors.length > 0) {
    const message = CHECK_TEXTS[language].errors(errors.length);
    const type = errors[0]?.rule;
    inside.push(xmlElement('failure', { message, type }, xmlLines(errors.map(told))));
  }
  if (others.length > 0) inside.push(xmlElement('system-out', {}, xmlLines(others.map(told))));
  return inside;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
