/** Writing systems that the letters in the package do not have, and the fonts that have them. */
import type { Language } from '../locale/language.ts';

export type Script = {
  readonly name: string;
  /** What Indonesian calls it, where that is another word. */
  readonly indonesian?: string;
  readonly letters: RegExp;
  /** The font to install, which is free, first; then those that computers bring along. */
  readonly fonts: readonly [string, ...string[]];
};

const SCRIPTS: readonly Script[] = [
  {
    name: 'Arabic',
    indonesian: 'Arab',
    letters: /\p{Script=Arabic}/u,
    fonts: [
      'Noto Naskh Arabic',
      'Amiri',
      'Traditional Arabic',
      'Noto Sans Arabic',
      'Geeza Pro',
      'Times New Roman',
      'Arial',
    ],
  },
  {
    name: 'Hangul',
    letters: /\p{Script=Hangul}/u,
    fonts: [
      'Noto Serif CJK KR',
      'Noto Sans CJK KR',
      'Batang',
      'Malgun Gothic',
      'AppleMyungjo',
      'Apple SD Gothic Neo',
    ],
  },
  {
    name: 'Kana',
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    fonts: [
      'Noto Serif CJK JP',
      'Noto Sans CJK JP',
      'Yu Mincho',
      'MS Mincho',
      'Hiragino Mincho ProN',
      'Yu Gothic',
    ],
  },
  {
    name: 'Han',
    letters: /\p{Script=Han}/u,
    fonts: [
      'Noto Serif CJK SC',
      'Noto Sans CJK SC',
      'Noto Sans CJK JP',
      'SimSun',
      'Microsoft YaHei',
      'Songti SC',
      'PingFang SC',
    ],
  },
  {
    name: 'Thai',
    letters: /\p{Script=Thai}/u,
    fonts: [
      'Noto Serif Thai',
      'Noto Sans Thai',
      'Noto Looped Thai',
      'Leelawadee UI',
      'Angsana New',
      'Thonburi',
    ],
  },
  {
    name: 'Lao',
    letters: /\p{Script=Lao}/u,
    fonts: ['Noto Serif Lao', 'Noto Sans Lao', 'Leelawadee UI', 'Lao Sangam MN'],
  },
  {
    name: 'Khmer',
    letters: /\p{Script=Khmer}/u,
    fonts: ['Noto Serif Khmer', 'Noto Sans Khmer', 'Leelawadee UI', 'Khmer Sangam MN'],
  },
  {
    name: 'Myanmar',
    letters: /\p{Script=Myanmar}/u,
    fonts: ['Noto Serif Myanmar', 'Noto Sans Myanmar', 'Myanmar Text', 'Myanmar Sangam MN'],
  },
  {
    name: 'Devanagari',
    indonesian: 'Dewanagari',
    letters: /\p{Script=Devanagari}/u,
    fonts: ['Noto Serif Devanagari', 'Noto Sans Devanagari', 'Nirmala UI', 'Mangal', 'Kohinoor Devanagari'],
  },
  {
    name: 'Bengali',
    letters: /\p{Script=Bengali}/u,
    fonts: ['Noto Serif Bengali', 'Noto Sans Bengali', 'Nirmala UI', 'Bangla MN'],
  },
  {
    name: 'Tamil',
    letters: /\p{Script=Tamil}/u,
    fonts: ['Noto Serif Tamil', 'Noto Sans Tamil', 'Nirmala UI', 'Tamil MN'],
  },
  {
    name: 'Javanese',
    indonesian: 'Jawa',
    letters: /\p{Script=Javanese}/u,
    fonts: ['Noto Sans Javanese', 'Javanese Text'],
  },
  {
    name: 'Hebrew',
    indonesian: 'Ibrani',
    letters: /\p{Script=Hebrew}/u,
    fonts: ['Noto Serif Hebrew', 'Noto Sans Hebrew', 'David', 'Times New Roman'],
  },
];

/** How people call a script. */
export function scriptName({ name, indonesian = name }: Script, language: Language): string {
  return language === 'id' ? indonesian : name;
}

/** The scripts of a text that need a font of the computer. */
export function fontsFor(text: string): readonly Script[] {
  return SCRIPTS.filter(({ letters }) => letters.test(text));
}

/**
 * The scripts of a text for which none of their fonts is there. `missing` holds the fonts that are not, in small
 * letters.
 */
export function scriptsWithoutFont(text: string, missing: ReadonlySet<string>): readonly Script[] {
  return fontsFor(text).filter(({ fonts }) => fonts.every((font) => missing.has(font.toLowerCase())));
}
