/** `mou check` for people: each finding with its place, its sentence and the lines it is about. */
import type { Finding } from '../findings/finding.ts';
import { wordFinding, wordMessage } from '../findings/rule-info.ts';
import { CHECK_TEXTS } from '../locale/check.ts';
import { groupedBy } from '../records/grouped.ts';
import { displayPath, type CheckReport, type RegisterCheck, type ShowOptions } from './check-report.ts';
import { checkSummary } from './check-summary.ts';
import { codeFrame } from './code-frame.ts';
import { paintOf, paintWith, type Paint } from './paint.ts';
import { visible } from './visible.ts';
import { indent } from './wrap.ts';

/** Only the text is cut; the machine formats are always complete. */
const MOST_IN_A_FILE = 20;

/** In an old register hundreds of agreements sleep; a new mistake above them must still be seen. */
const MOST_FOR_ATTENTION = 10;

/** Frames of code stay readable however wide the terminal is. */
const WIDEST = 100;

type Showing = ShowOptions & {
  readonly report: CheckReport;
  readonly paint: Paint;
  readonly width: number;
  readonly linesOf: (register: RegisterCheck, file: string) => readonly string[];
};

/** The findings by place, then what needs attention today, then one line that sums up. */
export function checkText(report: CheckReport, options: ShowOptions): string {
  const paint = paintWith(options.colour);
  const width = Math.min(options.columns, WIDEST);
  const showing = { ...options, report, paint, width, linesOf: lineReader() };
  const sections = [...sectionsOf(showing, false), ...attentionSections(showing)];
  if (!options.quiet) sections.push(checkSummary(report, options, paint));
  return sections.length === 0 ? '' : `${sections.join('\n\n')}\n`;
}

function attentionSections(showing: Showing): readonly string[] {
  const { report, paint, language } = showing;
  const texts = CHECK_TEXTS[language];
  const sections = sectionsOf(showing, true);
  if (sections.length === 0) return [];
  const heading = paint.strong(texts.attention(report.asOf));
  if (sections.length <= MOST_FOR_ATTENTION) return [heading, ...sections];
  const total = report.registers
    .map((register) => findingsOf(register, true).length)
    .reduce((sum, count) => sum + count);
  const cut = paint.faint(texts.attentionCut(MOST_FOR_ATTENTION, total));
  return [heading, ...sections.slice(0, MOST_FOR_ATTENTION), cut];
}

/** What is wrong, or what needs attention. */
function findingsOf({ findings }: RegisterCheck, attention: boolean): readonly Finding[] {
  return findings.filter((finding) => finding.attention === attention);
}

function sectionsOf(showing: Showing, attention: boolean): readonly string[] {
  return showing.report.registers.flatMap((register) =>
    findingSections(showing, register, findingsOf(register, attention)),
  );
}

function findingSections(
  showing: Showing,
  register: RegisterCheck,
  findings: readonly Finding[],
): readonly string[] {
  return [...groupedBy(findings, ({ at }) => at.file)].flatMap(([file, inFile]) => {
    const shown = inFile
      .slice(0, MOST_IN_A_FILE)
      .map((finding) => findingSection(showing, register, finding));
    if (inFile.length <= MOST_IN_A_FILE) return shown;
    const path = visible(displayPath(register, file));
    const cut = CHECK_TEXTS[showing.language].cut(path, MOST_IN_A_FILE, inFile.length);
    return [...shown, showing.paint.faint(cut)];
  });
}

function findingSection(showing: Showing, register: RegisterCheck, finding: Finding): string {
  const { report, paint, language, width, quiet } = showing;
  const { at, severity, rule } = finding;
  const colour = paintOf(severity, paint);
  const place = `${visible(displayPath(register, at.file))}:${String(at.line)}:${String(at.column)}`;
  const word = CHECK_TEXTS[language].severity[severity];
  const head = `${paint.link(place)}  ${colour(word)}  ${paint.faint(rule)}`;
  const sentence = indent(visible(wordFinding(finding, report.rules, language)), 2, width);
  // What only the day has raised is no mistake in the text: its lines would explain nothing.
  if (quiet || finding.attention) return `${head}\n${sentence}`;
  const lines = showing.linesOf(register, at.file);
  const frame =
    lines.length === 0 ? [] : [codeFrame({ place: at, lines, columns: width, paint, colourOfMark: colour })];
  return [head, sentence, ...frame, ...relatedLines(showing, register, finding)].join('\n');
}

function relatedLines(showing: Showing, register: RegisterCheck, finding: Finding): readonly string[] {
  const { report, language, paint } = showing;
  return finding.related.map(({ at, note }) => {
    const sentence = visible(wordMessage(finding.rule, note, report.rules, language));
    const place = `${visible(displayPath(register, at.file))}:${String(at.line)}:${String(at.column)}`;
    return `    ${sentence}: ${paint.link(place)}`;
  });
}

/** The lines of a file, split once. */
function lineReader(): Showing['linesOf'] {
  const split = new Map<string, readonly string[]>();
  return (register, file) => {
    const key = displayPath(register, file);
    const lines = split.get(key) ?? register.textOf(file)?.split(/\r\n|\r|\n/) ?? [];
    split.set(key, lines);
    return lines;
  };
}
