/** As much of a shell's grammar as the commands in our documents use. */

/** Splits at `&&`, then into words; `'...'` and `"..."` keep blanks together. */
export function readCommands(line: string): readonly (readonly string[])[] {
  return line.split(/\s+&&\s+/).map(splitWords);
}

function splitWords(command: string): readonly string[] {
  const words = command.match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g) ?? [];
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}
