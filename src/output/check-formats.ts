/** The formats of `mou check`, by name. */
import { checkCompact } from './check-compact.ts';
import { checkJson } from './check-json.ts';
import type { CheckReport, ShowOptions } from './check-report.ts';
import { checkText } from './check-text.ts';

export const CHECK_FORMATS = {
  text: checkText,
  compact: checkCompact,
  json: checkJson,
} as const satisfies Record<string, (report: CheckReport, options: ShowOptions) => string>;

export type CheckFormat = keyof typeof CHECK_FORMATS;
