/** A line on the terminal that says how far slow work has come; there only while the work lasts. */
import type { Context } from '../context.ts';

export type Progress = {
  /** Says how far a stage has come. Cheap enough to be called for every file: `text` is asked only when it is shown. */
  readonly step: (text: () => string) => void;
  /** Says that another stage begins. */
  readonly stage: (text: () => string) => void;
};

/** Milliseconds that work may last before anything is said of it, and between two lines. */
const PATIENCE = 1000;
const INTERVAL = 100;

const ERASED_LINE = '\r\u001b[2K';

/**
 * Does work that may take more than a second. Where talk goes to a terminal, one line of it tells the progress; it is
 * erased when the work is done or has failed, so that the answer and errors stand alone. Elsewhere nothing is said.
 */
export async function withProgress<Result>(
  context: Pick<Context, 'elapsed' | 'err' | 'talkColumns'>,
  work: (progress: Progress) => Result | Promise<Result>,
): Promise<Result> {
  const { elapsed, err, talkColumns } = context;
  if (talkColumns === undefined) return work(SILENT);
  let nextAt = elapsed() + PATIENCE;
  const patientUntil = nextAt;
  let line = '';
  const show = (text: string): void => {
    // A full line would go on in the next one, which nothing erases.
    line = text.slice(0, talkColumns - 1);
    err(ERASED_LINE + line);
    nextAt = elapsed() + INTERVAL;
  };
  const step: Progress['step'] = (text) => {
    if (elapsed() >= nextAt) show(text());
  };
  const stage: Progress['stage'] = (text) => {
    if (elapsed() >= patientUntil) show(text());
  };
  try {
    return await work({ step, stage });
  } finally {
    if (line !== '') err(ERASED_LINE);
  }
}

const SILENT: Progress = { step: () => undefined, stage: () => undefined };
