/** The formats of `mou log`, by name. */
import type { DiffShowing } from '../diff/diff-input.ts';
import type { LogInput } from './log-input.ts';
import { logJson } from './log-json.ts';
import { logText } from './log-text.ts';

export const LOG_FORMATS = {
  text: logText,
  json: logJson,
} as const satisfies Record<string, (input: LogInput, showing: DiffShowing) => string>;

export type LogFormat = keyof typeof LOG_FORMATS;
