/** `mou diff` for a terminal: each record with what became of it, then the findings that came and went. */
import stringWidth from 'string-width';
import type { Finding } from '../../findings/finding.ts';
import { DIFF_TEXTS, FATE_LABELS } from '../../locale/diff.ts';
import type { RecordChange, RecordFate } from '../../views/diff/register-diff.ts';
import { paintOf, type Paint } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent, wrap } from '../wrap.ts';
import { changeWords, countsLine, findingLine, isNothing, sidesLine } from './diff-words.ts';
import type { DiffInput, DiffShowing } from './diff-input.ts';
import { factLines, styledFor, type Styled } from './fact-lines.ts';
import { wordFact } from './fact-words.ts';

const SIGNS: Readonly<Record<RecordFate, string>> = {
  new: '+',
  mended: '+',
  removed: '-',
  unreadable: '!',
  renamed: '>',
  changed: '~',
  affected: '=',
};

const FINDINGS_SHOWN = 20;

/** The comparison in sections; one sentence where nothing changed. */
export function diffText(input: DiffInput, showing: DiffShowing): string {
  const styled = styledFor(showing);
  const { diff, settings } = input;
  const { language } = showing;
  const texts = DIFF_TEXTS[language];
  const sections = [wrap(sidesLine(input, language), styled.width).join('\n')];
  if (isNothing(diff)) return `${[...sections, indent(texts.nothing, 0, styled.width)].join('\n')}\n`;
  sections.push(...diff.records.map((change) => changeSection(change, input, styled)));
  if (diff.settings.length > 0) {
    const words = diff.settings.map((fact) => wordFact(fact, { language, settings }));
    sections.push([styled.paint.strong(texts.settings), ...factLines(words, styled)].join('\n'));
  }
  sections.push(...findingSections(input, styled));
  sections.push(styled.paint.strong(indent(countsLine(diff, language), 0, styled.width)));
  return `${sections.join('\n\n')}\n`;
}

function changeSection(change: RecordChange, input: DiffInput, styled: Styled): string {
  const { paint, language, width } = styled;
  const { fate, id, title, was } = change;
  const renamed = was === null ? '' : `, ${DIFF_TEXTS[language].was(visible(was))}`;
  const word = `${FATE_LABELS[fate][language]}${renamed}`;
  const head = `${SIGNS[fate]} ${visible(id)}  ${word}`;
  const painted = `${colourOf(fate, paint)(`${SIGNS[fate]} ${visible(id)}`)}  ${paint.faint(word)}`;
  const name = visible(title);
  const isShort = stringWidth(head) + 2 + stringWidth(name) <= width;
  const words = changeWords(change, input, language);
  const note = fate === 'affected' ? [{ label: '', text: `(${DIFF_TEXTS[language].untouched})` }] : [];
  const lines = [isShort ? `${painted}  ${name}` : `${painted}\n${indent(name, 4, width)}`];
  return [...lines, ...factLines([...words, ...note], styled)].join('\n');
}

function colourOf(fate: RecordFate, paint: Paint): (text: string) => string {
  if (fate === 'new' || fate === 'mended') return paint.good;
  if (fate === 'removed' || fate === 'unreadable') return paint.error;
  return fate === 'affected' ? paint.info : paint.warning;
}

function findingSections(input: DiffInput, styled: Styled): readonly string[] {
  const { findings } = input.diff;
  const texts = DIFF_TEXTS[styled.language];
  return [
    ...findingSection(texts.newFindings(findings.new.length), findings.new, '+', input, styled),
    ...findingSection(texts.goneFindings(findings.gone.length), findings.gone, '-', input, styled),
  ];
}

function findingSection(
  heading: string,
  findings: readonly Finding[],
  sign: '+' | '-',
  input: DiffInput,
  { paint, width, language }: Styled,
): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
    const { place, sentence } = findingLine(finding, input, language);
    const colour = sign === '-' ? paint.good : paintOf(finding.severity, paint);
    return [`${colour(sign)} ${paint.link(visible(place))}`, indent(visible(sentence), 4, width)];
  });
  const more = findings.length - FINDINGS_SHOWN;
  if (more > 0) lines.push(paint.faint(`  ${DIFF_TEXTS[language].more(more)}`));
  return [[paint.strong(heading), ...lines].join('\n')];
}
