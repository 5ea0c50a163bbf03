/** Where questions are asked, and how much room there is. */
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { S_BAR } from '@clack/prompts';
import { wrap } from '../output/wrap.ts';

/** Where to ask; the process's own terminal where nothing is said. */
export type Terminal = { readonly input?: Readable; readonly output?: Writable };

/** The columns for words beside the bar and the blanks at its side. */
export function roomIn({ output = process.stdout }: Terminal): number {
  const columns = 'columns' in output && typeof output.columns === 'number' ? output.columns : NARROW;
  return Math.max(columns - BAR_AND_BLANKS, LEAST_ROOM);
}

/** A question for a prompt that breaks no lines itself: broken between words, the bar going on beside it. */
export function beside(message: string, terminal: Terminal): string {
  return wrap(message, roomIn(terminal)).join(`\n${styleText('gray', S_BAR)}  `);
}

/** What is wrong with an answer, for the same prompts: in the line that ends the question. */
export function below(problem: string, terminal: Terminal): string {
  return wrap(problem, roomIn(terminal)).join('\n   ');
}

const NARROW = 80;
const BAR_AND_BLANKS = 4;
const LEAST_ROOM = 20;
