/** The one question of `mou import` on a terminal. */
import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel } from '@clack/prompts';

/** Asks yes or no; undefined where the person stopped (Ctrl+C). */
export async function askColumns(
  { question, yes, no }: { readonly question: string; readonly yes: string; readonly no: string },
  terminal: { readonly input?: Readable; readonly output?: Writable } = {},
): Promise<boolean | undefined> {
  const answer = await confirm({ message: question, active: yes, inactive: no, ...terminal });
  return isCancel(answer) ? undefined : answer;
}
