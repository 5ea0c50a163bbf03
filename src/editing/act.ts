/** What a command does to a register: the files that become different, and what it tells of it. */
import type { Text } from '../locale/text.ts';
import type { FileChange } from './file-change.ts';

/** `told` are sentences, the first a headline; `about` is the record whose new window is worth saying. */
export type Act = {
  readonly changes: readonly FileChange[];
  readonly told: readonly [headline: Text, ...rest: Text[]];
  readonly about?: string;
};
