/** Whole numbers written as words, "dua puluh lima" or "twenty-five": reading only, up to 999. */
const ONES = counted(1, [
  'satu dua tiga empat lima enam tujuh delapan sembilan',
  'one two three four five six seven eight nine',
]);

const TEENS = counted(10, [
  'sepuluh sebelas',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
]);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);

/**
 * Reads a whole number from 1 to 999 in Indonesian or English words, in any case; undefined for other text.
 *
 * @example
 * readNumberWords('dua puluh lima'); // 25
 * readNumberWords('Twenty-five'); // 25
 * readNumberWords('seratus dua belas'); // 112
 * readNumberWords('dua lima'); // undefined
 */
export function readNumberWords(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and');
  const hundreds = readHundreds(words);
  if (hundreds === undefined) return readBelowHundred(words);
  if (hundreds.rest.length === 0) return hundreds.value;
  const rest = readBelowHundred(hundreds.rest);
  return rest === undefined ? undefined : hundreds.value + rest;
}

function readHundreds(words: readonly string[]): { value: number; rest: readonly string[] } | undefined {
  const [first = '', second = ''] = words;
  if (first === 'seratus') return { value: 100, rest: words.slice(1) };
  const count = ONES.get(first);
  if (count === undefined || (second !== 'ratus' && second !== 'hundred')) return undefined;
  return { value: count * 100, rest: words.slice(2) };
}

function readBelowHundred(words: readonly string[]): number | undefined {
  const [first = '', second, third] = words;
  if (second === undefined) return ONES.get(first) ?? TEENS.get(first) ?? TENS.get(first);
  const ones = ONES.get(first);
  if (second === 'belas' && third === undefined && ones !== undefined && ones > 1) return ones + 10;
  if (second === 'puluh' && ones !== undefined && ones > 1) return withOnes(ones * 10, words.slice(2));
  const tens = TENS.get(first);
  return tens === undefined ? undefined : withOnes(tens, words.slice(1));
}

function withOnes(tens: number, rest: readonly string[]): number | undefined {
  const [first, second] = rest;
  if (first === undefined) return tens;
  const ones = ONES.get(first);
  return ones === undefined || second !== undefined ? undefined : tens + ones;
}

function counted(first: number, series: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    series.flatMap((words) => words.split(' ').map((word, index) => [word, first + index] as const)),
  );
}
