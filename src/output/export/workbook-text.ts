/** Texts as a workbook can hold them. */
import { visible } from '../visible.ts';

/** Halves of characters and code points that are none: XML and the library that writes it do without them. */
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Excel refuses longer cells. */
const LONGEST = 32_767;

/**
 * A text for a cell: its line breaks stay, what a person would not see is named, and `_x0041_` stays what it is, where
 * Excel would read an A (ECMA-376, 22.9.2.19).
 */
export function workbookText(text: string): string {
  const lines = text.replaceAll(NO_CHARACTER, '\ufffd').split(/\r\n|\r|\n/);
  const shown = lines.map(visible).join('\n');
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
}

/** The same, as it is written into the file. */
export function escapedForExcel(text: string): string {
  const plain = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // The library that writes the file would leave the character out: a cell that nobody touched would look changed.
  const whole = plain.replaceAll('\ufffd', '_xFFFD_');
  return text in {} ? firstLetterEscaped(whole) : whole;
}

/** The library looks texts up in a plain object, and loses a sheet with what every object has: `constructor`. */
function firstLetterEscaped(text: string): string {
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${text.slice(1)}`;
}
