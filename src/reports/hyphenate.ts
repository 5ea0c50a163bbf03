/** Where long Indonesian words may be parted in narrow columns: no setter has patterns for them. */

/** Words that are shorter fit any column. */
const LONG = 12;
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
    .replace(/^(\p{L})\u00AD/u, '$1') // one letter alone would look odd
    .replace(ENDING, '$1');
}

/** The ending -an behind a consonant; behind a k it may as well be -kan, which is a syllable of its own. */
const ENDING = /\u00AD((?:ng|ny|sy|kh|[^aeiouk\u00AD])an(?:\u00ADnya)?)$/iu;

/** Two letters that are one sound are never parted. */
const SOUND = /ng|ny|sy|kh|./giu;

function isVowel(sound: string): boolean {
  return /^[aeiou]$/i.test(sound);
}
