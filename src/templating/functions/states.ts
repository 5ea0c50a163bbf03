/** Functions of templates for the words of states and marks. */
import { MARK_LABELS, STATE_LABELS } from '../../locale/states.ts';
import type { Text } from '../../locale/text.ts';
import { isBlank, type TemplateFunction } from '../template-function.ts';

export const STATE_FUNCTIONS: readonly TemplateFunction[] = [
  {
    name: 'state',
    takes: ['state'],
    about: { en: 'The word for a state.', id: 'Kata untuk sebuah status.' },
    example: {
      use: '{{state state}}',
      data: { state: 'ending-soon' },
      gives: { en: 'ending soon', id: 'segera berakhir' },
    },
    run: ([value], { language }) => wordFor(STATE_LABELS, value)?.[language] ?? value,
  },
  {
    name: 'mark',
    takes: ['mark'],
    about: { en: 'The word for a mark beside a state.', id: 'Kata untuk tanda di samping status.' },
    example: { use: '{{mark mark}}', data: { mark: 'dormant' }, gives: { en: 'dormant', id: 'tidur' } },
    run: ([value], { language }) => wordFor(MARK_LABELS, value)?.[language] ?? value,
  },
];

function wordFor(words: Readonly<Record<string, Text>>, value: unknown): Text | undefined {
  return isBlank(value) || !Object.hasOwn(words, String(value)) ? undefined : words[String(value)];
}
