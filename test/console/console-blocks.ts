/** The ```console blocks of a Markdown text, as commands with the output that the text promises. */

export type ConsoleStep = {
  readonly command: string;
  readonly expected: string;
  /** The command's line in the document, from 1. */
  readonly line: number;
};

/**
 * Each block as its steps: a line that begins with `$ ` is a command, what follows it is its output.
 * @example 'readConsoleBlocks("```console\n$ mou --version\n0.1.0\n```")' gives one block of one step
 */
export function readConsoleBlocks(markdown: string): readonly (readonly ConsoleStep[])[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: ConsoleStep[][] = [];
  for (
    let start = lines.indexOf('```console');
    start !== -1;
    start = lines.indexOf('```console', start + 1)
  ) {
    const end = lines.indexOf('```', start);
    if (end === -1) throw new Error(`line ${start + 1}: this console block has no end`);
    blocks.push(readSteps(lines.slice(start + 1, end), start + 2));
  }
  return blocks;
}

function readSteps(lines: readonly string[], firstLine: number): ConsoleStep[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  if (starts[0] !== 0) throw new Error(`line ${firstLine}: a console block begins with a command, "$ ..."`);
  return starts.map((start, position) => ({
    command: (lines[start] ?? '').slice(2).trim(),
    expected: lines.slice(start + 1, starts[position + 1] ?? lines.length).join('\n'),
    line: firstLine + start,
  }));
}

/** Whether output is what the text promises; `...` stands for anything in a line, or alone for any lines. */
export function matchesPromise(actual: string, expected: string): boolean {
  const lines = expected.trimEnd().split('\n');
  const pattern = lines.map((line) => (line.trim() === '...' ? '(?:.*\n)*?' : linePattern(line))).join('');
  return new RegExp(`^${pattern}$`).test(`${actual.trimEnd()}\n`);
}

function linePattern(line: string): string {
  const parts = line.trimEnd().split('...');
  return `${parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*')}[ \\t]*\n`;
}
