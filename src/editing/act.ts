/** What a command does to a register: the files that become different, and what it tells of it. */
import type { Text } from '../locale/text.ts';
import type { FileChange } from './file-change.ts';

/**
 * `told` are sentences, the first a headline; `about` is the record whose new window is worth saying; `renamed` is an
 * id that becomes another, so that what is found about it is known to be the same as before.
 */
export type Act = {
  readonly changes: readonly FileChange[];
  readonly told: readonly [headline: Text, ...rest: Text[]];
  readonly about?: string;
  readonly renamed?: { readonly from: string; readonly to: string };
};
