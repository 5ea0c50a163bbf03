/** Values for messages: whole where they are short, else their beginning. */

const LONGEST = 100;

/** At most 100 characters on one line; what is left out is marked by an ellipsis. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
