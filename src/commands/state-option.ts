/** States as they are given on the command line: by id or by their word in either language. */
import { UsageError } from '../errors.ts';
import { STATE_LABELS } from '../locale/states.ts';
import { nearest } from '../records/nearest.ts';

type State = keyof typeof STATE_LABELS;

/**
 * The states that `--state` means, several of them apart by commas; blanks and hyphens are alike. Throws UsageError
 * for a word that is no state.
 *
 * @example
 * readStates('in-force,ending-soon'); // ['in-force', 'ending-soon']
 * readStates('segera berakhir'); // ['ending-soon']
 */
export function readStates(text: string): readonly State[] {
  const words = text.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').map(readState);
}

function readState(word: string): State {
  const state = STATES.get(folded(word));
  if (state !== undefined) return state;
  const meant = STATES.get(nearest(folded(word), STATES.keys()) ?? '');
  const all = Object.keys(STATE_LABELS).join(', ');
  throw new UsageError({
    en: `--state ${word}: there is no such state. ${meant === undefined ? `States are: ${all}.` : `Did you mean ${meant}?`}`,
    id: `--state ${word}: tidak ada status seperti itu. ${meant === undefined ? `Status yang ada: ${all}.` : `Maksudnya ${meant}?`}`,
  });
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-');
}

const isState = (word: string): word is State => Object.hasOwn(STATE_LABELS, word);

/** Ids before labels: where one word is both, the id is meant. */
const STATES: ReadonlyMap<string, State> = new Map(
  Object.keys(STATE_LABELS)
    .filter(isState)
    .flatMap((id) =>
      [STATE_LABELS[id].id, STATE_LABELS[id].en, id].map((word) => [folded(word), id] as const),
    ),
);
