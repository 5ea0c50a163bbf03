/** `mou diff` in Markdown: for a comment on a pull request and for the summary of a job. */
import type { Finding } from '../../findings/finding.ts';
import { DIFF_TEXTS, FATE_LABELS } from '../../locale/diff.ts';
import type { RecordChange } from '../../views/diff/register-diff.ts';
import { escapeMarkdown } from '../rows/markdown.ts';
import { visible } from '../visible.ts';
import { changeWords, countsLine, findingLine, isNothing, sidesLine } from './diff-words.ts';
import type { DiffInput, DiffShowing } from './diff-input.ts';
import { wordFact, type FactWords } from './fact-words.ts';

/** GitHub refuses comments above 65,536 characters; what is left out is counted. */
const MOST_RECORDS = 100;
const MOST_FINDINGS = 50;

/** The comparison under a heading of its own. */
export function diffMarkdown(input: DiffInput, { language }: DiffShowing): string {
  const { diff, settings } = input;
  const texts = DIFF_TEXTS[language];
  const head = `## ${texts.heading}\n\n${plain(sidesLine(input, language))}`;
  if (isNothing(diff)) return `${head}\n\n${texts.nothing}\n`;
  const shown = diff.records.slice(0, MOST_RECORDS).map((change) => changeItem(change, input, language));
  const more = diff.records.length - MOST_RECORDS;
  const sections = [head, `**${countsLine(diff, language)}**`, ...shown];
  if (more > 0) sections.push(texts.more(more));
  if (diff.settings.length > 0) {
    const words = diff.settings.map((fact) => wordFact(fact, { language, settings }));
    sections.push([`**${texts.settings}**\n`, ...words.map(bullet)].join('\n'));
  }
  const { new: come, gone } = diff.findings;
  sections.push(...findingSection(texts.newFindings(come.length), come, input, language));
  sections.push(...findingSection(texts.goneFindings(gone.length), gone, input, language));
  return `${sections.join('\n\n')}\n`;
}

function changeItem(change: RecordChange, input: DiffInput, language: DiffShowing['language']): string {
  const { fate, id, title, was } = change;
  const texts = DIFF_TEXTS[language];
  const renamed = was === null ? '' : `, ${texts.was(code(was))}`;
  const word = `${FATE_LABELS[fate][language]}${renamed}`;
  const note = fate === 'affected' ? `\n\n${texts.untouched}` : '';
  const words = changeWords(change, input, language).map(bullet);
  const head = `**${plain(title)}** (${code(id)}): ${word}${note}`;
  return [head, ...(words.length === 0 ? [] : ['', ...words])].join('\n');
}

function bullet({ label, text }: FactWords): string {
  return label === '' ? `- ${plain(text)}` : `- ${plain(label)}: ${plain(text)}`;
}

function findingSection(
  heading: string,
  findings: readonly Finding[],
  input: DiffInput,
  language: DiffShowing['language'],
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, MOST_FINDINGS).map((finding) => {
    const { place, sentence } = findingLine(finding, input, language);
    return `- ${code(place)} ${plain(sentence)}`;
  });
  const more = findings.length - MOST_FINDINGS;
  if (more > 0) lines.push(`- ${DIFF_TEXTS[language].more(more)}`);
  return [`<details><summary>${heading}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}

/**
 * A text that shows just that text, and in a comment calls nobody, points to no other issue and makes no link: an
 * empty comment keeps `@`, `#` and `://` from being taken for more.
 */
function plain(text: string): string {
  return escapeMarkdown(visible(text)).replaceAll(/@|#(?=\w)|:(?=\/\/)|(?<=www)\./gi, '$&<!-- -->');
}

/** Code, with as many backticks around as it needs; table bars and line ends cannot end it. */
function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}
