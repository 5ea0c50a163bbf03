/** The formats of `mou diff`, by name. */
import type { DiffInput, DiffShowing } from './diff-input.ts';
import { diffJson } from './diff-json.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffText } from './diff-text.ts';

export const DIFF_FORMATS = {
  text: diffText,
  markdown: diffMarkdown,
  json: diffJson,
} as const satisfies Record<string, (input: DiffInput, showing: DiffShowing) => string>;

export type DiffFormat = keyof typeof DIFF_FORMATS;
