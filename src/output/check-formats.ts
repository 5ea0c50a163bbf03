/** The formats of `mou check`, by name. */
import { checkCheckstyle } from './check-checkstyle.ts';
import { checkCompact } from './check-compact.ts';
import { checkGithub } from './check-github.ts';
import { checkGitlab } from './check-gitlab.ts';
import { checkJson } from './check-json.ts';
import { checkJunit } from './check-junit.ts';
import { checkMarkdown } from './check-markdown.ts';
import type { CheckReport, ShowOptions } from './check-report.ts';
import { checkSarif } from './check-sarif.ts';
import { checkText } from './check-text.ts';

export const CHECK_FORMATS = {
  text: checkText,
  compact: checkCompact,
  json: checkJson,
  sarif: checkSarif,
  github: checkGithub,
  gitlab: checkGitlab,
  junit: checkJunit,
  checkstyle: checkCheckstyle,
  markdown: checkMarkdown,
} as const satisfies Record<string, (report: CheckReport, options: ShowOptions) => string>;

export type CheckFormat = keyof typeof CHECK_FORMATS;

/** Whether a word is the name of a format. */
export function isCheckFormat(word: string): word is CheckFormat {
  return Object.hasOwn(CHECK_FORMATS, word);
}

/** How a file begins that a report of this format may be written over; anything else is somebody's. */
export const REPORT_BEGINNINGS: Readonly<Record<CheckFormat, RegExp>> = {
  text: /^(?:[✓!✗] |[^\n]+:\d+:\d+ {2})/,
  compact: /^[^\n]+:\d+:\d+: (?:error|warning|info) /,
  json: /^\{\s*"version": 1,\s*"as_of"/,
  sarif: /^\{\s*"\$schema": "[^"]*sarif/,
  github: /^::(?:error|warning|notice) /,
  gitlab: /^\[\s*(?:\]|\{\s*"description")/,
  junit: /^<\?xml[^>]*>\s*<testsuites name="mou check"/,
  markdown: /^[✓!✗] /,
  checkstyle: /^<\?xml[^>]*>\s*<checkstyle /,
};
