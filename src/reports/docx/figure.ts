/** Pictures in Word: SVG, which Word 2016 and newer draw. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Figure } from '../document.ts';
import type { Part } from './part.ts';

/** Points of a screen in a millimetre, as Word counts pictures. */
const PIXELS = 96 / 25.4;

/** The room for a picture in millimetres. */
type Room = { readonly width: number; readonly height: number };

/** The paragraph of a picture as large as its room allows, with its text alternative; none where there is no picture. */
export function figureParagraph(figure: Figure | undefined, { width, height }: Room): Part[] {
  if (figure === undefined) return [];
  const { svg, alt } = figure;
  const ratio = ratioOf(svg);
  const pixels = Math.round(Math.min(width, height / ratio) * PIXELS);
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    // Word draws the SVG; LibreOffice draws what stands here, whatever it is called.
    fallback: { type: 'png', data: Buffer.from(svg) },
    transformation: { width: pixels, height: Math.round(pixels * ratio) },
    altText: { name: alt.slice(0, 80), title: alt.slice(0, 80), description: alt },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })];
}

/** The height of a picture as a part of its width, by its view box. */
function ratioOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}
