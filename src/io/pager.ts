/** Long answers one screen at a time, on a terminal alone. */
import { spawnSync } from 'node:child_process';
import type { Context } from '../context.ts';

/**
 * Shows a text in the person's pager (MOU_PAGER, PAGER, else `less`) where it is longer than the screen; writes it
 * where there is no terminal, no need or no pager.
 */
export function page(context: Context, text: string): void {
  const { lines: screen } = context;
  const pager = context.env['MOU_PAGER'] ?? context.env['PAGER'] ?? 'less';
  const isLong = screen !== undefined && text.split('\n').length > screen;
  if (!isLong || pager === '' || pager === 'cat' || !runs(pager, text, context)) context.out(text);
}

function runs(pager: string, text: string, { env }: Context): boolean {
  // As git does: quit at the end of one screen, keep colours, leave the text on the screen.
  const environment = { LESS: 'FRX', ...env };
  const result = spawnSync(pager, {
    input: text,
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: environment,
  });
  return result.error === undefined && result.status !== COMMAND_NOT_FOUND && result.status !== 1;
}

const COMMAND_NOT_FOUND = 127;
