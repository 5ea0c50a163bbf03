/** The characters of which a terminal's timeline is made: told apart by their shape, with or without colour. */
import type { TimelineRow } from '../../views/timeline-row.ts';

/** How a row's bar is filled; what has ended by whatever cause is a line. */
export type Fill = 'inForce' | 'endingSoon' | 'notYet' | 'ended' | 'unknown';

export type Characters = Readonly<
  Record<
    | Fill
    | 'involved'
    | 'uncertain'
    | 'resting'
    | 'renewal'
    | 'renews'
    | 'goesOn'
    | 'fromBefore'
    | 'endUnknown'
    | 'notice'
    | 'terminated'
    | 'superseded'
    | 'lapsed'
    | 'asOf'
    | 'asOfOnBar'
    | 'asOfHead'
    | 'grid'
    | 'ellipsis',
    string
  >
>;

const END_CAUSES = { notice: '!', terminated: 'x', superseded: '/', lapsed: 'o', endUnknown: '?' } as const;

/** Each of these is in WGL4, the set that the fonts of every Windows console have, and one column wide. */
export const UNICODE_CHARACTERS: Characters = {
  ...END_CAUSES,
  inForce: '█',
  endingSoon: '▓',
  notYet: '░',
  ended: '─',
  unknown: '▒',
  involved: '▄',
  uncertain: '~',
  resting: '=',
  renewal: '▐',
  renews: '»',
  goesOn: '►',
  fromBefore: '◄',
  asOf: '│',
  asOfOnBar: '║',
  asOfHead: '▼',
  grid: '·',
  ellipsis: '…',
};

/** For consoles that know no other characters. */
export const ASCII_CHARACTERS: Characters = {
  ...END_CAUSES,
  inForce: '#',
  endingSoon: '%',
  notYet: '+',
  ended: '-',
  unknown: '*',
  involved: '_',
  uncertain: '~',
  resting: '=',
  renewal: '[',
  renews: '&',
  goesOn: '>',
  fromBefore: '<',
  asOf: ':',
  asOfOnBar: '|',
  asOfHead: 'v',
  grid: '.',
  ellipsis: '~',
};

/**
 * True where the terminal can be trusted to draw more than ASCII: everywhere but on the Linux console and where the
 * locale says that characters are not UTF-8. No locale at all says nothing: Windows has none.
 */
export function drawsUnicode(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['TERM'] === 'linux') return false;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale === undefined || /utf-?8/i.test(locale);
}

/** How the bar of a row is filled. */
export function fillOf({ state }: Pick<TimelineRow, 'state'>): Fill {
  switch (state) {
    case 'in-force':
    case 'suspended':
    case 'member':
    case 'involved':
      return 'inForce';
    case 'ending-soon':
      return 'endingSoon';
    case 'not-yet-in-force':
      return 'notYet';
    case 'expired':
    case 'terminated':
    case 'superseded':
    case 'lapsed':
    case 'abandoned':
    case 'left':
      return 'ended';
    default:
      return 'unknown';
  }
}
