/** Where long Indonesian words may be parted in narrow columns: no setter has patterns for them. */

/** Shorter words are not parted. */
const LONG = 8;
/** What stands on either side of a hyphen has as many letters at least: `pe-` alone at the end of a line looks odd. */
const FEWEST = 3;
const SOFT_HYPHEN = '\u00AD';

const LONG_WORD = new RegExp(`\\p{L}{${String(LONG)},}`, 'gu');

/**
 * A text with soft hyphens in its long words, between syllables: before a consonant that a vowel follows, and never
 * within ng, ny, sy or kh. The ending -an stays with the consonant of its word: perpan-jangan, not perpanja-ngan.
 *
 * @example
 * withSoftHyphens('pertanggungjawaban').split('\u00AD'); // ['per', 'tang', 'gung', 'ja', 'waban']
 */
export function withSoftHyphens(text: string): string {
  return text.replaceAll(LONG_WORD, (word) => (/^\p{Lu}+$/u.test(word) ? word : parted(word)));
}

function parted(word: string): string {
  const sounds = word.match(SOUND) ?? [];
  return sounds
    .map((sound, index) => {
      const opens = !isVowel(sound) && isVowel(sounds[index + 1] ?? '');
      return opens && sounds.slice(0, index).some(isVowel) ? `${SOFT_HYPHEN}${sound}` : sound;
    })
    .join('')
    .replace(ENDING, '$1')
    .replace(SHORT_BEGINNING, '$1')
    .replace(SHORT_END, '$1');
}

/** The ending -an behind a consonant; behind a k it may as well be -kan, which is a syllable of its own. */
const ENDING = /\u00AD((?:ng|ny|sy|kh|[^aeiouk\u00AD])an(?:\u00ADnya)?)$/iu;

const SHORT_BEGINNING = new RegExp(`^(\\p{L}{1,${String(FEWEST - 1)}})\u00AD`, 'u');
const SHORT_END = new RegExp(`\u00AD(\\p{L}{1,${String(FEWEST - 1)}})$`, 'u');

/** Two letters that are one sound are never parted. */
const SOUND = /ng|ny|sy|kh|./giu;

function isVowel(sound: string): boolean {
  return /^[aeiou]$/i.test(sound);
}
