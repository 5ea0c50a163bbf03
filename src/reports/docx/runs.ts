/** Stretches of a line as runs of Word. */
import { ExternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Inline } from '../document.ts';
import { BREAK } from '../parted-words.ts';

/** The runs of some inlines; `look` is what they have in common. */
export function runs(inlines: readonly Inline[], look: IRunOptions = {}): ParagraphChild[] {
  return inlines.flatMap((inline) => run(inline, look));
}

function run(inline: Inline, look: IRunOptions): ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      // Word parts what is too wide for its cell by itself.
      return [new TextRun({ ...look, text: inline.text.replaceAll(BREAK, '') })];
    case 'code':
      return [new TextRun({ ...look, text: inline.text, font: 'Consolas' })];
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'strong':
      return runs(inline.inlines, { ...look, bold: true });
    case 'emphasis':
      return runs(inline.inlines, { ...look, italics: true });
    case 'link':
      return [new ExternalHyperlink({ link: inline.href, children: runs(inline.inlines, look) })];
    default:
      return inline satisfies never;
  }
}
