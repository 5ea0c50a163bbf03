/** Ids made from names: small letters, digits and hyphens. */

const LONGEST = 60;

/**
 * The id that a name suggests; undefined where no letter of it is one of a to z.
 *
 * @example
 * idFromName('Politeknik Negeri Jember'); // 'politeknik-negeri-jember'
 * idFromName("Institut Ilmu Al-Qur'an (IIQ)"); // 'institut-ilmu-al-quran-iiq'
 * idFromName('東京大学'); // undefined
 */
export function idFromName(name: string): string | undefined {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’‘ʻʼ`]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const id = longestStart(words);
  return id === '' ? undefined : id;
}

/** As many whole words as fit; a single word that is longer is cut. */
function longestStart(words: readonly string[]): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST) return id === '' ? word.slice(0, LONGEST) : id;
    id = longer;
  }
  return id;
}
