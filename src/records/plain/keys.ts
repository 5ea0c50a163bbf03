/** The keys of maps, as the schemas write theirs: letters, digits, `_` and `-`. */

/** A key and the offset after its colon. */
export type WrittenKey = { readonly key: string; readonly end: number };

const KEY = /([A-Za-z_][\w-]*):(?=[ \n]|$)/y;

/** What YAML takes for something else than a text, and what would harm or hide fields of the program's own. */
const NO_KEYS = /^(?:null|true|false|__proto__|constructor|prototype)$/i;

/** The key that stands at an offset, with its colon; undefined where none does. */
export function keyAt(text: string, at: number): WrittenKey | undefined {
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[1];
  return key === undefined || NO_KEYS.test(key) ? undefined : { key, end: KEY.lastIndex };
}
