/** The last line of `mou check`: what was looked at, what was found, how long it took. */
import { BASELINE_TEXTS } from '../locale/baseline.ts';
import { CHECK_TEXTS } from '../locale/check.ts';
import { KINDS } from '../records/record.ts';
import { countRecords } from './check-json.ts';
import { countFindings, type CheckReport, type ShowOptions } from './check-report.ts';
import type { Paint } from './paint.ts';

/** Two lines: the verdict with its counts, and the records by kind. */
export function checkSummary(report: CheckReport, { language }: ShowOptions, paint: Paint): string {
  const texts = CHECK_TEXTS[language];
  const { registers } = report;
  const total = registers.reduce((sum, register) => sum + countRecords(register), 0);
  const looked = registers.length > 1 ? texts.recordsIn(total, registers.length) : texts.records(total);
  const head = `${verdict(report, paint)} ${looked}: ${findingWords(report, language, paint)}`;
  const kinds = KINDS.map((kind) => ({ kind, count: sumOf(report, (register) => register.records[kind]) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => texts.kind(kind, count));
  const broken = sumOf(report, (register) => register.broken);
  if (broken > 0) kinds.push(texts.broken(broken));
  const scope = report.ofChange ? texts.ofChange : '';
  const parts = [kinds.join(', '), scope, texts.seconds(report.milliseconds)].filter((part) => part !== '');
  return `${head}\n  ${paint.faint(parts.join(' · '))}`;
}

function verdict(report: CheckReport, paint: Paint): string {
  const { errors, warnings } = countFindings(report.registers);
  if (errors > 0) return paint.error('✗');
  return warnings > 0 ? paint.warning('!') : paint.good('✓');
}

function findingWords(report: CheckReport, language: ShowOptions['language'], paint: Paint): string {
  const texts = CHECK_TEXTS[language];
  const { errors, warnings } = countFindings(report.registers);
  const attention = sumOf(report, ({ findings }) => findings.filter((finding) => finding.attention).length);
  const silenced = sumOf(report, (register) => register.silenced);
  const words = [errors > 0 ? paint.error(texts.errors(errors)) : paint.good(texts.clean)];
  if (warnings > 0) words.push(paint.warning(texts.warnings(warnings)));
  if (attention > 0) words.push(texts.attentionCount(attention));
  if (silenced > 0) words.push(texts.silenced(silenced));
  const known = sumOf(report, (register) => register.known);
  if (known > 0) words.push(BASELINE_TEXTS[language].known(known));
  return words.join(', ');
}

function sumOf(report: CheckReport, count: (register: CheckReport['registers'][number]) => number): number {
  return report.registers.reduce((sum, register) => sum + count(register), 0);
}
