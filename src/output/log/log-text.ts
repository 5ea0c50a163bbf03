/** `mou log` for a terminal: the newest change first, each with its day, its words and who made it. */
import { LOG_TEXTS } from '../../locale/log.ts';
import { formatDay } from '../../locale/dates.ts';
import { FATE_LABELS, DIFF_TEXTS } from '../../locale/diff.ts';
import { changeWords } from '../diff/diff-words.ts';
import type { DiffShowing } from '../diff/diff-input.ts';
import { factLines, styledFor, type Styled } from '../diff/fact-lines.ts';
import { visible } from '../visible.ts';
import { indent, wrap } from '../wrap.ts';
import type { LogInput } from './log-input.ts';

/** The record's id, then its changes, then why the history ends where it does, unless it is the beginning. */
export function logText(input: LogInput, showing: DiffShowing): string {
  const styled = styledFor(showing);
  const { language, width, paint } = styled;
  const texts = LOG_TEXTS[language];
  const sections = [paint.strong(visible(input.record.id))];
  sections.push(...input.entries.map((entry) => entrySection(entry, input, styled)));
  if (input.end !== 'beginning') sections.push(paint.faint(indent(texts.end[input.end], 0, width)));
  return `${sections.join('\n\n')}\n`;
}

function entrySection(entry: LogInput['entries'][number], input: LogInput, styled: Styled): string {
  const { language, paint, width } = styled;
  const { commit, day, change } = entry;
  const renamed = change.was === null ? '' : `, ${DIFF_TEXTS[language].was(visible(change.was))}`;
  const head = `${paint.link(formatDay(day, language))}  ${FATE_LABELS[change.fate][language]}${renamed}`;
  const who =
    commit === undefined
      ? LOG_TEXTS[language].notCommitted
      : `${visible(commit.subject)} (${visible(commit.author)}, ${commit.hash.slice(0, 8)})`;
  const lines = wrap(who, width - 4).map((line) => paint.faint(`    ${line}`));
  return [head, ...factLines(changeWords(change, input, language), styled), ...lines].join('\n');
}
