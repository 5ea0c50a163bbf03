/** Answers that are worked out once for each text: a register says "5 tahun" thousands of times. */

/** More texts than a register has of one sort, mostly; with more of them, remembering begins anew. */
const MOST = 100_000;

/** The same function, which works once for texts that it is asked about again and again. */
export function rememberedByText<Answer>(workOut: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    // To some questions there is no answer, which is remembered too.
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = workOut(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
