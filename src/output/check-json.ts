/** The whole answer as JSON; its shape is `schemas/check-report.schema.json`, and only ever grows. */
import { compareText, type Finding } from '../findings/finding.ts';
import { wordFinding, wordMessage } from '../findings/rule-info.ts';
import { KINDS } from '../records/record.ts';
import {
  countFindings,
  displayPath,
  type CheckReport,
  type RegisterCheck,
  type ShowOptions,
} from './check-report.ts';

const VERSION = 1;

/** One JSON object, ending in a line break; the same register and day give the same bytes. */
export function checkJson(report: CheckReport, options: ShowOptions): string {
  const { registers, asOf } = report;
  const findings = registers.flatMap((register) =>
    register.findings.map((finding) => findingRow(finding, register, report, options)),
  );
  const { errors, warnings, infos } = countFindings(registers);
  const attention = findings.filter((finding) => finding.attention).length;
  const records = registers.reduce((sum, register) => sum + countRecords(register), 0);
  const summary = { records, errors, warnings, infos, attention };
  const answer = { version: VERSION, as_of: asOf, summary, registers: registers.map(registerRow), findings };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function registerRow(register: RegisterCheck): object {
  const { path, files, broken, records, silenced, known, outdated } = register;
  const entries = outdated.map(({ entry: { rule, subject, count }, found }) => ({
    rule,
    record: 'record' in subject ? subject.record : null,
    file: 'file' in subject ? subject.file : null,
    count,
    found,
  }));
  return { path: path === '' ? '.' : path, files, records, broken, silenced, known, outdated: entries };
}

/** Usable records of every kind. */
export function countRecords({ records }: RegisterCheck): number {
  return KINDS.reduce((sum, kind) => sum + records[kind], 0);
}

function findingRow(
  finding: Finding,
  register: RegisterCheck,
  { rules }: CheckReport,
  { language }: ShowOptions,
): Readonly<Record<string, unknown>> & { attention: boolean } {
  const { rule, severity, attention, at, record, replacement } = finding;
  return {
    rule,
    severity,
    attention,
    ...placeRow(at, register),
    message: wordFinding(finding, rules, language),
    record: record ?? null,
    replacement: replacement ?? null,
    related: finding.related
      .map(({ at: place, note }) => ({
        ...placeRow(place, register),
        message: wordMessage(rule, note, rules, language),
      }))
      .sort((a, b) => compareText(a.file, b.file) || a.line - b.line),
  };
}

function placeRow(
  at: Finding['at'],
  register: RegisterCheck,
): { file: string; line: number; column: number; end_line: number; end_column: number } {
  const { line, column, endLine, endColumn } = at;
  return { file: displayPath(register, at.file), line, column, end_line: endLine, end_column: endColumn };
}
