/** The keys of maps, as the schemas write theirs: letters, digits, `_` and `-`. */

const KEY = /[A-Za-z_][\w-]*:(?=[ \n]|$)/y;

/** What YAML takes for something else than a text, and what would harm or hide fields of the program's own. */
const NO_KEYS = /^(?:null|true|false|__proto__|constructor|prototype)$/i;

/** The key that stands at an offset, with a colon behind it; undefined where none does. */
export function keyAt(text: string, at: number): string | undefined {
  KEY.lastIndex = at;
  if (!KEY.test(text)) return undefined;
  const key = text.slice(at, KEY.lastIndex - 1);
  return NO_KEYS.test(key) ? undefined : key;
}

/** The offset after the colon of a key that stands at an offset. */
export function afterKey(key: string, at: number): number {
  return at + key.length + 1;
}
