/** What a command that changes records tells: what it did, what follows from it, which files, what to see to. */
import type { Finding } from '../../findings/finding.ts';
import { wordFinding, type AnyRuleInfo } from '../../findings/rule-info.ts';
import type { FileChange } from '../../editing/file-change.ts';
import { CHECK_TEXTS } from '../../locale/check.ts';
import { EDIT_TEXTS } from '../../locale/edit.ts';
import type { Language } from '../../locale/language.ts';
import { changesDiff } from '../changes-diff.ts';
import { paintOf, paintWith, type Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';

export type EditReport = {
  /** The first is a headline. */
  readonly told: readonly string[];
  readonly changes: readonly FileChange[];
  /** What the register will have that it has not now. */
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, AnyRuleInfo>;
  readonly isDry: boolean;
};

type Showing = { readonly language: Language; readonly colour: boolean; readonly columns: number };

const WIDEST = 100;

const MOST_FILES = 12;

/** The report; a dry run tells the same, and shows the lines that would change. */
export function editText(report: EditReport, { language, colour, columns }: Showing): string {
  const paint = paintWith(colour);
  const width = Math.min(columns, WIDEST);
  const texts = EDIT_TEXTS[language];
  const [headline = '', ...rest] = report.told.map(visible);
  const sections = [
    [
      ...(report.isDry ? [indent(texts.wouldBe, 0, width), ''] : []),
      report.isDry
        ? paint.strong(indent(headline, 0, width))
        : `${paint.good('✓')} ${indent(headline, 0, width - 2, 2)}`,
      ...rest.map((sentence) => indent(sentence, 2, width)),
      ...fileLines(report.changes, language, paint),
    ].join('\n'),
  ];
  if (report.findings.length > 0) {
    sections.push(
      [paint.strong(texts.newFindings), ...findingLines(report, language, paint, width)].join('\n'),
    );
  }
  if (report.isDry) sections.push(changesDiff(report.changes, { language, colour }).trimEnd());
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Why nothing was written: the mistakes that would have come of it. */
export function refusedText(
  report: Pick<EditReport, 'findings' | 'rules'>,
  { language, colour, columns }: Showing,
): string {
  const paint = paintWith(colour);
  const width = Math.min(columns, WIDEST);
  const { refused, refusedRemedy } = EDIT_TEXTS[language];
  const lines = findingLines(report, language, paint, width);
  return `${[indent(refused, 0, width), ...lines, indent(refusedRemedy, 0, width)].join('\n')}\n`;
}

/** The files by name, the first of very many. */
function fileLines(changes: readonly FileChange[], language: Language, paint: Paint): readonly string[] {
  const shown = changes.slice(0, MOST_FILES).map((change) => `  ${fileLine(change, language, paint)}`);
  const more = changes.length - shown.length;
  return more === 0 ? shown : [...shown, `  ${paint.faint(EDIT_TEXTS[language].moreFiles(more))}`];
}

function fileLine({ path, from, before, after }: FileChange, language: Language, paint: Paint): string {
  const words = EDIT_TEXTS[language].file;
  const word = wordOf({ path, from, before, after }, words);
  const shown = from === undefined || from === path ? path : `${from} → ${path}`;
  return `${paint.link(visible(shown))} ${paint.faint(`(${word})`)}`;
}

function wordOf(
  { path, from, before, after }: Omit<FileChange, 'from'> & { readonly from: string | undefined },
  words: Readonly<Record<'created' | 'changed' | 'deleted' | 'renamed', string>>,
): string {
  if (before === undefined) return words.created;
  if (after === undefined) return words.deleted;
  return from === undefined || from === path ? words.changed : words.renamed;
}

function findingLines(
  { findings, rules }: Pick<EditReport, 'findings' | 'rules'>,
  language: Language,
  paint: Paint,
  width: number,
): readonly string[] {
  return findings.flatMap((finding) => {
    const { at, severity, rule } = finding;
    const place = `${visible(at.file)}:${String(at.line)}`;
    const word = paintOf(severity, paint)(CHECK_TEXTS[language].severity[severity]);
    const sentence = indent(visible(wordFinding(finding, rules, language)), 4, width);
    return [`  ${paint.link(place)}  ${word}  ${paint.faint(rule)}`, sentence];
  });
}
