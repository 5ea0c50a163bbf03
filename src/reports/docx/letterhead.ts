/** The letterhead (kop surat) in Word: at the top of the first page, over a double rule. */
import { BorderStyle, ImageRun, Paragraph, TextRun, VerticalAlign, type IRunOptions } from 'docx';
import type { Logo, PageHead } from '../document.ts';
import { widthOf } from '../letter-width.ts';
import type { Part } from './part.ts';
import { INK, twips } from './styles.ts';
import { sideBySide } from './table.ts';

const LOGO_HEIGHT = 83; // 22 millimetres

/** What stands free beside its lines, in millimetres: the logo, and less at the other side. */
const SIDES = [26, 6] as const;

/** Its lines, beside the logo where there is one. */
export function letterhead({ lines, small, logo }: PageHead, width: number): Part[] {
  const [left, right] = logo === null ? [0, 0] : SIDES;
  const middle = width - left - right;
  const texts = [
    ...lines.map((text, index) =>
      line(text, { size: fitting(text, index === 0 ? 28 : 23, middle), bold: true }),
    ),
    ...small.map((text) => line(text, { size: fitting(text, 18, middle) })),
  ];
  const rule = new Paragraph({
    border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, color: INK, space: 1 } },
    spacing: { before: 60, after: 120 },
  });
  if (logo === null) return [...texts, rule];
  const picture = new Paragraph({ style: 'Head', children: [image(logo)] });
  const widths = [left, middle, right].map(twips);
  const columns = [[picture], texts, [new Paragraph({})]];
  return [sideBySide(columns, widths, VerticalAlign.CENTER), rule];
}

/** The size, in half points, in which a text fits on one line of so many millimetres; its own size where that is too small. */
function fitting(text: string, size: number, width: number): number {
  const onOneLine = Math.floor(((width / 25.4) * 144) / widthOf(text));
  return onOneLine < size * LEAST ? size : Math.min(size, onOneLine);
}

/** Smaller than this share of its size, a line of a letterhead is rather set on two. */
const LEAST = 0.78;

function line(text: string, look: IRunOptions): Paragraph {
  return new Paragraph({ style: 'Head', children: [new TextRun({ ...look, text })] });
}

/** Word scales a logo by what is said here alone: square, unless the picture says its size. */
function image({ type, bytes }: Logo): ImageRun {
  const data = Buffer.from(bytes);
  const transformation = { width: Math.round(LOGO_HEIGHT * ratioOf(type, data)), height: LOGO_HEIGHT };
  const altText = { name: 'Logo', title: 'Logo', description: 'Logo' };
  if (type !== 'svg') return new ImageRun({ type, data, transformation, altText });
  return new ImageRun({
    type,
    data,
    transformation,
    altText,
    fallback: { type: 'png', data },
  });
}

function ratioOf(type: Logo['type'], data: Buffer): number {
  if (type === 'png' && data.length > 24) return data.readUInt32BE(16) / Math.max(1, data.readUInt32BE(20));
  if (type !== 'svg') return 1;
  const [, width = '1', height = '1'] =
    /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(data.toString('utf8')) ?? [];
  return Number(width) / Number(height);
}
