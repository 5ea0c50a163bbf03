/** What to say when an expression of `--where` cannot be used. */
import type { Text } from './text.ts';

/** A mistake in an expression, as the view tells it; `code` is JSONata's. */
export type WhereMistakeWords = {
  readonly kind: 'syntax' | 'no-column' | 'null' | 'no-function' | 'failed' | 'runaway';
  readonly code?: string;
  readonly position?: number;
  readonly token?: string;
  readonly meant?: string | undefined;
  readonly record?: string;
};

/** The sentences for a mistake: where it is, what is wrong, what to write instead. */
export function wordWhereMistake(mistake: WhereMistakeWords): Text {
  const place = placeOf(mistake);
  const { en, id } = hintFor(mistake);
  return { en: `--where${place.en}: ${en}`, id: `--where${place.id}: ${id}` };
}

/** `, at character 8 ("=")`; nothing where the whole expression is meant. */
function placeOf({ position, token = '' }: WhereMistakeWords): Text {
  if (position === undefined) return { en: '', id: '' };
  const shown = token === '' || token === '(end)' ? '' : ` (\`${token}\`)`;
  return { en: `, at character ${position}${shown}`, id: `, pada karakter ke-${position}${shown}` };
}

function hintFor(mistake: WhereMistakeWords): Text {
  switch (mistake.kind) {
    case 'syntax':
      return syntaxHint(mistake);
    case 'no-column':
      return columnHint(mistake);
    case 'null':
      return {
        en: 'a cell without a value is left out, and nothing equals null. Write $exists(last_day) or $not($exists(last_day)).',
        id: 'sel yang kosong dianggap tidak ada, dan tidak ada yang sama dengan null. Tulis $exists(last_day) atau $not($exists(last_day)).',
      };
    case 'no-function':
      return functionHint(mistake);
    case 'failed':
      return failureHint(mistake);
    case 'runaway':
      return {
        en: `it takes too long, goes too deep or grows too large at \`${mistake.record ?? ''}\`. Write it more simply.`,
        id: `terlalu lama, terlalu dalam, atau terlalu besar pada \`${mistake.record ?? ''}\`. Sederhanakan ungkapannya.`,
      };
    default:
      return mistake.kind satisfies never;
  }
}

const COMPARISONS: Readonly<Record<string, Text>> = {
  '=': { en: "one = compares: state = 'expired'.", id: "satu = sudah membandingkan: state = 'expired'." },
  '&': { en: 'write "and" between two conditions.', id: 'tulis "and" di antara dua syarat.' },
  '|': { en: 'write "or" between two conditions.', id: 'tulis "or" di antara dua syarat.' },
  '!': {
    en: 'write $not(...) for "not", and != for "is not".',
    id: 'tulis $not(...) untuk "bukan", dan != untuk "tidak sama".',
  },
  '>': { en: 'write != for "is not".', id: 'tulis != untuk "tidak sama".' },
  not: { en: 'write $not(...) for "not".', id: 'tulis $not(...) untuk "bukan".' },
};

const UNFINISHED = new Set(['S0203', 'S0207']);

function syntaxHint({ code = '', token = '' }: WhereMistakeWords): Text {
  if (code === 'S0101') {
    return {
      en: 'a quotation mark is opened and never closed.',
      id: 'tanda petik dibuka tetapi tidak ditutup.',
    };
  }
  if (UNFINISHED.has(code)) {
    return {
      en: 'the expression ends too early. Something must follow, or a bracket is open.',
      id: 'ungkapan berakhir terlalu cepat. Masih ada yang harus menyusul, atau ada kurung yang belum ditutup.',
    };
  }
  return (
    COMPARISONS[token] ?? {
      en: "the expression cannot be read here. It looks like: state = 'expired' and days_left > -90.",
      id: "ungkapan tidak dapat dibaca di sini. Bentuknya seperti: state = 'expired' and days_left > -90.",
    }
  );
}

function columnHint({ token = '', meant }: WhereMistakeWords): Text {
  const guess = token.length > 2 && meant !== undefined ? meant : undefined;
  if (/^[“”‘’]/.test(token)) {
    return {
      en: "these are quotation marks of a text processor. Write them straight: 'expired'.",
      id: "tanda petik ini berasal dari pengolah kata. Tulis tanda petik lurus: 'expired'.",
    };
  }
  const quotes = {
    en: "Texts stand in quotation marks: 'expired'.",
    id: "Teks ditulis dalam tanda petik: 'expired'.",
  };
  return {
    en: `there is no column \`${token}\`. ${guess === undefined ? quotes.en : `Did you mean \`${guess}\`?`}`,
    id: `tidak ada kolom \`${token}\`. ${guess === undefined ? quotes.id : `Mungkin maksudnya \`${guess}\`?`}`,
  };
}

function functionHint({ token = '' }: WhereMistakeWords): Text {
  if (token === 'now' || token === 'millis') {
    return {
      en: 'there is no clock here. $as_of is the day of the list: last_day < $as_of.',
      id: 'di sini tidak ada jam. $as_of adalah hari acuan daftar: last_day < $as_of.',
    };
  }
  return {
    en: `there is no function $${token}. Functions are those of JSONata, such as $contains and $count.`,
    id: `tidak ada fungsi $${token}. Fungsi yang ada ialah fungsi JSONata, seperti $contains dan $count.`,
  };
}

const UNLIKE = new Set(['T2009', 'T2010']);

function failureHint({ code = '', record = '' }: WhereMistakeWords): Text {
  if (UNLIKE.has(code)) {
    return {
      en: `the two sides cannot be compared for \`${record}\`. Days are texts ('2030-12-31') and counts are numbers (90); of an uncertain day compare $earliest(last_day) or $latest(last_day).`,
      id: `kedua sisi tidak dapat dibandingkan untuk \`${record}\`. Hari ditulis sebagai teks ('2030-12-31') dan jumlah sebagai angka (90); untuk hari yang belum pasti bandingkan $earliest(last_day) atau $latest(last_day).`,
    };
  }
  return {
    en: `it cannot be worked out for \`${record}\` (JSONata ${code}).`,
    id: `tidak dapat dihitung untuk \`${record}\` (JSONata ${code}).`,
  };
}
