/** Numbers as people write them: `100.000.000`, `Rp 100.000.000,-`, `1,5 miliar`, `20 orang`. */

/** What a written number means. `ambiguous` is one group of three: a hundred thousand, or a hundred exactly. */
export type WrittenNumber =
  { readonly certain: string } | { readonly thousands: string; readonly fraction: string };

const CURRENCY = /^(?:rp\.?|idr|usd|us\$|\$|rm|myr)\s*/i;
const AFTER = /(?:,-|\.-|-)$/;
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/;
const DECIMAL = /^(\d+)[.,](\d{1,2})$/;
const SCALE_WORDS = /^(\d+)(?:[.,](\d{1,3}))?\s*([a-z]+)\.?$/i;

const ZEROS: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  thousand: 3,
  jt: 6,
  juta: 6,
  million: 6,
  m: 9,
  miliar: 9,
  milyar: 9,
  billion: 9,
  triliun: 12,
  trilyun: 12,
};

/** Reads a number with marks, a currency or a word of scale; undefined where it is none of these. */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
  const plain = text.trim().replace(CURRENCY, '').replace(AFTER, '');
  if (/^\d{1,3}[.,]\d{3}$/.test(plain)) return oneGroup(plain, CURRENCY.test(text.trim()));
  const certain = readGrouped(plain) ?? readDecimal(plain) ?? readScaled(plain) ?? readBare(plain, text);
  return certain === undefined ? undefined : { certain };
}

/** The number that a text begins with: `20 orang` is `20`. */
export function leadingNumber(text: string): string | undefined {
  const digits = /^0*(\d{1,15})(?![\d.,/-]*\d)/.exec(text.trim())?.[1];
  return digits;
}

/** `100.000` after `Rp` is a hundred thousand; nobody writes a thousandth of a rupiah. */
function oneGroup(text: string, isMoney: boolean): WrittenNumber {
  const thousands = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return isMoney ? { certain: thousands } : { thousands, fraction: String(Number(text.replace(',', '.'))) };
}

/** `USD 5000`: figures alone, once what stood around them is gone. */
function readBare(text: string, whole: string): string | undefined {
  return text !== whole.trim() && /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : undefined;
}

function readGrouped(text: string): string | undefined {
  if (!GROUPED.test(text)) return undefined;
  const [, whole = text, cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text) ?? [];
  return withCents(whole.replace(/\D/g, ''), cents);
}

function readDecimal(text: string): string | undefined {
  const [, whole, cents = ''] = DECIMAL.exec(text) ?? [];
  return whole === undefined ? undefined : withCents(whole, cents);
}

/** `1,5 miliar` is a one, a five and eight zeros. */
function readScaled(text: string): string | undefined {
  const [, whole = '', fraction = '', word = ''] = SCALE_WORDS.exec(text) ?? [];
  const zeros = Object.hasOwn(ZEROS, word.toLowerCase()) ? ZEROS[word.toLowerCase()] : undefined;
  if (zeros === undefined) return undefined;
  return (whole + fraction.padEnd(zeros, '0')).replace(/^0+(?=\d)/, '');
}

function withCents(whole: string, cents: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return /^0*$/.test(cents) ? digits : `${digits}.${cents}`;
}
