/** Answers that are worked out once for each object that they are about, and kept as long as it is. */

/** The same function, asked twice about one object only working once; the object must never change. */
export function remembered<About extends object, Answer extends object>(
  workOut: (about: About) => Answer,
): (about: About) => Answer {
  const known = new WeakMap<About, Answer>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before;
    const answer = workOut(about);
    known.set(about, answer);
    return answer;
  };
}
