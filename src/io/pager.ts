/** Long answers one screen at a time, on a terminal alone. */
import type { Context } from '../context.ts';

/**
 * Shows a text in the person's pager (MOU_PAGER, PAGER, else `less`) where it is longer than the screen; writes it
 * where there is no terminal, no need or no pager that works. Leaving the pager early is no error.
 */
export function page(context: Context, text: string): void {
  const { env, lines: screen } = context;
  const pager = env['MOU_PAGER'] ?? env['PAGER'] ?? 'less';
  const isLong = screen !== undefined && env['TERM'] !== 'dumb' && text.split('\n').length > screen;
  if (!isLong || pager === '' || pager === 'cat' || !hasShown(pager, text, context)) context.out(text);
}

/** As git does: quit at the end of one screen, keep colours, leave the text on the screen. */
const LESS = { LESS: 'FRX', LESSCHARSET: 'utf-8' };

/**
 * Runs a pager; false where it could not be run or failed. A pager that is left before it has read everything breaks
 * the pipe (EPIPE), which says nothing about it: its exit code does, and none where a person ended it.
 */
function hasShown(pager: string, text: string, { env }: Context): boolean {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const result = spawnSync(pager, {
    input: text,
    // Without a shell a missing pager is missing in silence; only one with options needs one.
    shell: /[^\w./\\:-]/.test(pager),
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...LESS, ...env },
  });
  return result.status === 0 || result.signal !== null;
}
