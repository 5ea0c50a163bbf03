/** Colours by what they mean; plain text where there is no colour. */
import { Chalk } from 'chalk';
import type { Severity } from '../findings/finding.ts';

export type Paint = {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly link: (text: string) => string;
};

/** The colours of the terminal's own sixteen, so that they suit its theme. */
export function paintWith(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // Chalk joins all that it is given, and `lines.map(paint.error)` would give it the index too.
  return {
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
    good: (text) => chalk.green(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    link: (text) => chalk.cyan(text),
  };
}

/** The colour of a severity. */
export function paintOf(severity: Severity, paint: Paint): (text: string) => string {
  return paint[severity];
}
