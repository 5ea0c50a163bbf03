/** `mou diff` in Markdown: for a comment on a pull request and for the summary of a job. */
import type { Finding } from '../../findings/finding.ts';
import { DIFF_TEXTS, FATE_LABELS } from '../../locale/diff.ts';
import type { RecordChange } from '../../views/diff/register-diff.ts';
import { codeSpan, plainComment, sentenceComment } from '../comment-text.ts';
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
  const head = `## ${texts.heading}\n\n${plainComment(sidesLine(input, language))}`;
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
  const renamed = was === null ? '' : `, ${texts.was(codeSpan(was))}`;
  const word = `${FATE_LABELS[fate][language]}${renamed}`;
  const note = fate === 'affected' ? `\n\n${texts.untouched}` : '';
  const words = changeWords(change, input, language).map(bullet);
  const head = `**${plainComment(title)}** (${codeSpan(id)}): ${word}${note}`;
  return [head, ...(words.length === 0 ? [] : ['', ...words])].join('\n');
}

function bullet({ label, text }: FactWords): string {
  return label === '' ? `- ${plainComment(text)}` : `- ${plainComment(label)}: ${plainComment(text)}`;
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
    return `- ${codeSpan(place)} ${sentenceComment(sentence)}`;
  });
  const more = findings.length - MOST_FINDINGS;
  if (more > 0) lines.push(`- ${DIFF_TEXTS[language].more(more)}`);
  return [`<details><summary>${heading}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}
