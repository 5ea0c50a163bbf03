/** How a report looks in Word: styles that an office can change for the whole file. */
import { AlignmentType, LevelFormat, LineRuleType, type ILevelsOptions } from 'docx';

/** Millimetres in the unit of Word, a twentieth of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export const INK = '1A1A1A';
export const QUIET = '555555';
export const HAIR = 'C4C4C4';

/** On every computer with Word, and nearly as wide as the letters of the PDF. */
export const FONT = 'Cambria';

/** The styles by their ids; sizes are in half points, spaces in twentieths of a point. */
export const STYLES = {
  default: { document: { run: { font: FONT, size: 21, color: INK } } },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading(1, 34, 40, 140),
    heading(2, 23, 240, 100),
    heading(3, 21, 200, 80),
    heading(4, 21, 160, 60),
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 18, color: QUIET } },
    {
      id: 'Foot',
      name: 'Foot',
      basedOn: 'Normal',
      run: { size: 17, color: QUIET },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'Head',
      name: 'Head',
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO },
        alignment: AlignmentType.CENTER,
      },
    },
  ],
};

function heading(level: number, size: number, before: number, after: number) {
  return {
    id: `Heading${String(level)}`,
    name: `heading ${String(level)}`,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { size, bold: true },
    paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
  };
}

/** The lists that blocks refer to; numbered ones begin anew by their instance. */
export const LISTS: { readonly reference: string; readonly levels: ILevelsOptions[] }[] = [
  { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '•') },
  { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${String(level + 1)}.`) },
];

function levels(
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: (level: number) => string,
): ILevelsOptions[] {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 300 }, spacing: { after: 60 } } },
  }));
}
