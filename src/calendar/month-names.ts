/** The names of the months as people write them in Indonesian and English, old and new spellings: for reading only. */
const SPELLINGS: readonly string[] = [
  'januari january jan djanuari',
  'februari february feb febr pebruari peb',
  'maret march mar mrt',
  'april apr',
  'mei may',
  'juni june jun djuni',
  'juli july jul djuli',
  'agustus august agu agt ags agust aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov nopember nop',
  'desember december des dec',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * The number of a month, 1 to 12, by its name or short name in any case, perhaps with a full stop; undefined
 * where no month is called so.
 *
 * @example
 * monthOfName('Nopember'); // 11
 * monthOfName('Agt.'); // 8
 * monthOfName('Ramadan'); // undefined
 */
export function monthOfName(name: string): number | undefined {
  return MONTHS.get(name.trim().toLowerCase().replace(/\.$/, ''));
}
