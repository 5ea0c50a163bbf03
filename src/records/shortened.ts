/** Values for messages: whole where they are short, else their beginning. */

const LONGEST = 60;

/** At most 60 characters on one line; what is left out is marked by an ellipsis. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
