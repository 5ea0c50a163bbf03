/** Options that may be given several times. */

/** Collects what an option is given, in the order of the command line. */
export function collected(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
