/** `mou init` for people: what was written, how last days are counted, and what to do next. */
import stringWidth from 'string-width';
import type { LastDayConvention } from '../calendar/last-day.ts';
import type { CiService } from '../editing/ci-plan.ts';
import type { WriteOutcome, WrittenFile } from '../editing/planned-file.ts';
import { SCHEMA_FOLDER } from '../register/own-files.ts';
import { INIT_TEXTS } from '../locale/init-report.ts';
import type { Language } from '../locale/language.ts';
import { paintWith, type Paint } from './paint.ts';
import { visible } from './visible.ts';
import { indent } from './wrap.ts';

export type InitReport = {
  /** The register's folder as the reader would type it; `.` for the one they stand in. */
  readonly folder: string;
  /** The folder of the register that it lies inside of. */
  readonly inside: string | undefined;
  readonly files: readonly WrittenFile[];
  readonly isDry: boolean;
  /** The service of continuous integration that a file was asked for. */
  readonly ci?: CiService | undefined;
  /** True where the folder was a register before: nothing is told of a setting that was not made now. */
  readonly wasRegister: boolean;
  readonly isInGit: boolean;
  readonly lastDay: LastDayConvention;
  /** The institution's file, where nobody said its name. */
  readonly nameless: string | undefined;
};

type Showing = { readonly language: Language; readonly colour: boolean; readonly columns: number };

/** The report; the same for a dry run, in other words. */
export function initText(report: InitReport, { language, colour, columns }: Showing): string {
  const paint = paintWith(colour);
  const width = Math.min(columns, 100);
  const texts = INIT_TEXTS[language];
  const sections = [`${headline(report, language, paint)}\n\n${fileLines(report, language, width)}`];
  if (!report.wasRegister) {
    sections.push(indent(texts.lastDay(report.lastDay), 0, width));
    if (report.nameless !== undefined) sections.push(indent(texts.nameless(report.nameless), 0, width));
    if (report.inside !== undefined) {
      sections.push(paint.warning(indent(texts.inside(visible(report.inside)), 0, width)));
    }
  }
  if (report.ci !== undefined) sections.push(indent(texts.ci[report.ci], 0, width));
  if (!report.isDry && !report.wasRegister) sections.push(nextSteps(report, language, paint, width));
  return `${sections.join('\n\n')}\n`;
}

function headline({ folder, isDry, wasRegister }: InitReport, language: Language, paint: Paint): string {
  const texts = INIT_TEXTS[language];
  const shown = visible(folder);
  if (wasRegister) return texts.existing(shown);
  return isDry ? texts.wouldBeDone(shown) : `${paint.good('✓')} ${texts.done(shown)}`;
}

type Line = { readonly outcome: string; readonly path: string; readonly note: string };

function fileLines(report: InitReport, language: Language, width: number): string {
  const lines = linesOf(report, language);
  const widest = Math.max(...lines.map(({ outcome }) => stringWidth(outcome)));
  return lines
    .map(({ outcome, path, note }) => {
      const margin = 2 + widest + 2;
      const head = `  ${padded(outcome, widest)}  ${path}`;
      if (note === '') return head;
      const isShort = stringWidth(head) + 1 + stringWidth(note) <= width;
      return isShort ? `${head} ${note}` : `${head}\n${indent(note, margin, width)}`;
    })
    .join('\n');
}

/** The configuration first, then records, then what is for the editor and git; the schemas on one line. */
function linesOf({ files, isDry }: InitReport, language: Language): readonly Line[] {
  const texts = INIT_TEXTS[language];
  const word = (outcome: WriteOutcome): string =>
    isDry && (outcome === 'created' || outcome === 'updated')
      ? texts.planned[outcome]
      : texts.outcome[outcome];
  const [schemas, others] = [files.filter(isSchema), files.filter((file) => !isSchema(file))];
  const lines = others.toReversed().map(({ path, outcome }) => {
    const note = outcome === 'lacking' ? `(${texts.lacks[path] ?? texts.lacksCi})` : '';
    return { outcome: word(outcome), path, note };
  });
  const outcome = schemas.map((file) => file.outcome).find((each) => each !== 'same') ?? 'same';
  return [
    ...lines,
    { outcome: word(outcome), path: `${SCHEMA_FOLDER}/`, note: texts.schemas(schemas.length) },
  ];
}

function isSchema({ path }: WrittenFile): boolean {
  return path.startsWith(`${SCHEMA_FOLDER}/`);
}

function nextSteps(report: InitReport, language: Language, paint: Paint, width: number): string {
  const { folder, files, isInGit } = report;
  const { next, steps } = INIT_TEXTS[language];
  const example = files.find(({ path }) => path.startsWith('agreements/'));
  const shown = [steps.check, steps.editor];
  if (folder !== '.') shown.unshift(steps.enter(quoted(visible(folder))));
  if (example !== undefined) shown.push(steps.example(example.path));
  if (!isInGit) shown.push(steps.git);
  const widest = Math.max(...shown.map(([step]) => stringWidth(step)));
  const isWide = shown.every(([, meaning]) => 2 + widest + 2 + stringWidth(meaning) <= width);
  const lines = shown.map(([step, meaning]) =>
    isWide
      ? `  ${paint.link(padded(step, widest))}  ${meaning}`
      : `  ${paint.link(step)}\n${indent(meaning, 4, width)}`,
  );
  return [paint.strong(next), ...lines].join('\n');
}

/** A path with blanks as one word of a command line, in every shell. */
function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
