/** What all pictures for paper have in common: their measure, fonts and colours. */

/** A unit is a quarter of a millimetre; the page is as wide as A4 lying on its side. */
export const PAGE_WIDTH = 1188;
export const UNITS_PER_MILLIMETRE = 4;
export const MARGIN = 48;

/** Fonts of one measure, one of which is on every system; then whatever has no serifs. */
export const FONTS =
  "Arial, 'Liberation Sans', Helvetica, 'Nimbus Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Blue and vermilion are those of Okabe and Ito (Color Universal Design, 2008). */
export const COLOURS = {
  ink: '#1a1a1a',
  quiet: '#595959',
  rule: '#8c8c8c',
  year: '#d0d0d0',
  month: '#e8e8e8',
  hairline: '#ebebeb',
  paper: '#ffffff',
  inForce: '#0072b2',
  endingSoon: '#d55e00',
  ended: '#bdbdbd',
} as const;
