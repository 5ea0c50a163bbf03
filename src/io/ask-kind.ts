/** What a sheet holds, asked on a terminal. */
import { isKind, KINDS, type Kind } from '../records/record.ts';
import { askOne, untilStopped } from './asking.ts';
import type { Terminal } from './terminal.ts';

/** The question and its answers, as a person reads them. */
export type KindQuestion = {
  readonly message: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly none: string;
};

/** Asks for one kind; `none` to leave the sheet out, undefined where the person stopped (Ctrl+C). */
export async function askKind(
  { message, kinds, none }: KindQuestion,
  terminal: Terminal = {},
): Promise<Kind | 'none' | undefined> {
  const options = [...KINDS.map((value) => ({ value, label: kinds[value] })), { value: 'none', label: none }];
  const answer = await untilStopped(() => askOne(terminal, message, options));
  return answer === undefined || isKind(answer) ? answer : 'none';
}
