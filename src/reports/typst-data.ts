/** A report as the data that `templates/typst/report.typ` sets: content is never part of a Typst source. */
import { PAPER_SIZES, type Figure, type PaperDocument } from './document.ts';
import { withPartedWords } from './parted-words.ts';
import { PAGE_WORDS } from './page-words.ts';
import { fontsFor } from './scripts.ts';

/** A file that the setter reads, by its name beside the program. */
export type TypstFile = { readonly name: string; readonly bytes: Uint8Array };

/** The name of the file that tells the program what to set. */
export const DOCUMENT_FILE = 'document.json';

/** The files of a report: its text as JSON, its pictures, its logo. */
export function typstFiles(document: PaperDocument): readonly TypstFile[] {
  const { letterhead, figures } = document;
  const { logo = null } = letterhead ?? {};
  const pictures = Object.entries(figures).map(([name, figure]) => ({
    name: fileName(name),
    bytes: inFont(figure),
  }));
  const logos = logo === null ? [] : [{ name: `logo.${logo.type}`, bytes: logo.bytes }];
  return [
    { name: DOCUMENT_FILE, bytes: encoded(JSON.stringify(typstData(document))) },
    ...pictures,
    ...logos,
  ];
}

function typstData({ figures, letterhead, asOf, ...document }: PaperDocument): object {
  const [width, height] = PAPER_SIZES[document.paper];
  const text = JSON.stringify([document, letterhead?.lines, letterhead?.small]);
  return {
    ...document,
    blocks: withPartedWords(document),
    ...(document.orientation === 'portrait' ? { width, height } : { width: height, height: width }),
    words: PAGE_WORDS[document.language],
    fonts: fontsFor(text).flatMap(({ fonts }) => fonts),
    letterhead: letterhead && { ...letterhead, logo: letterhead.logo && `logo.${letterhead.logo.type}` },
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, { alt }]) => [name, { file: fileName(name), alt }]),
    ),
  };
}

function fileName(figure: string): string {
  return `figure-${figure}.svg`;
}

/** On paper a picture's letters are those of the text around it, on every computer. */
function inFont({ svg }: Figure): Uint8Array {
  return encoded(svg.replaceAll(/font-family="[^"]*"/g, 'font-family="Libertinus Serif"'));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
