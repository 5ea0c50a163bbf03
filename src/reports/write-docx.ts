/** A report as a Word file: the same blocks, for people who must change a sentence before they sign. */
import { Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { docxBlocks } from './docx/blocks.ts';
import { letterhead } from './docx/letterhead.ts';
import { LISTS, STYLES, twips } from './docx/styles.ts';
import { steadied } from './docx/steadied.ts';
import { PAPER_SIZES, type PaperDocument } from './document.ts';
import { PAGE_WORDS } from './page-words.ts';
import { withPartedWords } from './parted-words.ts';

/** The margins of the page in millimetres. */
const MARGINS = { top: 20, bottom: 22, left: 25, right: 20 };

/** The room that is left for a title above a picture, in millimetres. */
const TITLE = 34;

/** The file's bytes; the same document is the same bytes. */
export async function writeDocx(document: PaperDocument): Promise<Uint8Array> {
  const { title, author, figures, orientation, letterhead: head, language } = document;
  const page = pageSize(document);
  const width = page[0] - MARGINS.left - MARGINS.right;
  const height = page[1] - MARGINS.top - MARGINS.bottom - TITLE;
  const file = new Document({
    title,
    creator: author ?? 'mou',
    lastModifiedBy: 'mou',
    styles: {
      ...STYLES,
      default: {
        document: {
          run: {
            ...STYLES.default.document.run,
            size: document.size * 2,
            language: { value: TAGS[language] },
          },
        },
      },
    },
    numbering: { config: LISTS },
    sections: [
      {
        properties: {
          page: {
            size: { ...paperOf(document), orientation },
            margin: {
              top: twips(MARGINS.top),
              bottom: twips(MARGINS.bottom),
              left: twips(MARGINS.left),
              right: twips(MARGINS.right),
              footer: twips(10),
            },
          },
        },
        footers: { default: footer(document, width) },
        children: [
          ...(head === null ? [] : letterhead(head, width)),
          ...docxBlocks(withPartedWords(document), { width, height, figures }),
        ],
      },
    ],
  });
  return steadied(await Packer.toBuffer(file), document.asOf);
}

const TAGS = { en: 'en-GB', id: 'id-ID' } as const;

/** Width and height of the page as it is held, in millimetres. */
function pageSize({ paper, orientation }: PaperDocument): readonly [number, number] {
  const [width, height] = PAPER_SIZES[paper];
  return orientation === 'portrait' ? [width, height] : [height, width];
}

/** As docx wants it: upright, whatever the orientation. */
function paperOf({ paper }: PaperDocument): { readonly width: number; readonly height: number } {
  const [width, height] = PAPER_SIZES[paper];
  return { width: twips(width), height: twips(height) };
}

function footer({ foot, language, pageNumbers }: PaperDocument, width: number): Footer {
  const { page, of } = PAGE_WORDS[language];
  const number = [page, ' ', PageNumber.CURRENT, ' ', of, ' ', PageNumber.TOTAL_PAGES];
  const numbered = pageNumbers === 'always' ? [new TextRun({ children: [new Tab(), ...number] })] : [];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
        children: [new TextRun(foot), ...numbered],
      }),
    ],
  });
}
