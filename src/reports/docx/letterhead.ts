/** The letterhead (kop surat) in Word: at the top of the first page, over a double rule. */
import { BorderStyle, ImageRun, Paragraph, TextRun, VerticalAlign, type IRunOptions } from 'docx';
import type { Logo, PageHead } from '../document.ts';
import type { Part } from './part.ts';
import { INK, twips } from './styles.ts';
import { sideBySide } from './table.ts';

const LOGO_HEIGHT = 83; // 22 millimetres

/** Its lines, beside the logo where there is one. */
export function letterhead({ lines, small, logo }: PageHead, width: number): Part[] {
  const texts = [
    ...lines.map((text, index) => line(text, { size: index === 0 ? 28 : 23, bold: true })),
    ...small.map((text) => line(text, { size: 18 })),
  ];
  const rule = new Paragraph({
    border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, color: INK, space: 1 } },
    spacing: { before: 60, after: 120 },
  });
  if (logo === null) return [...texts, rule];
  const picture = new Paragraph({ style: 'Head', children: [image(logo)] });
  const side = 26;
  const widths = [side, width - 2 * side, side].map(twips);
  const columns = [[picture], texts, [new Paragraph({})]];
  return [sideBySide(columns, widths, VerticalAlign.CENTER), rule];
}

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
