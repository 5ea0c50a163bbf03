/** Regular expressions that stop: `(a+)+$` on a long line would otherwise run for hours. */
import { createContext, Script } from 'node:vm';

/**
 * A constructor that JSONata takes in place of `RegExp`. Matching throws ERR_SCRIPT_EXECUTION_TIMEOUT after so many
 * milliseconds; JSONata's own limit on time does not reach into a match.
 */
export function timedRegExp(milliseconds: number): RegExpConstructor {
  const script = new Script('pattern.exec(text)');
  const cell: { pattern?: RegExp; text?: string } = {};
  const context = createContext(cell);
  function TimedRegExp(source: RegExp): Pick<RegExp, 'exec' | 'lastIndex'> {
    const pattern = new RegExp(source);
    return {
      get lastIndex() {
        return pattern.lastIndex;
      },
      set lastIndex(index) {
        pattern.lastIndex = index;
      },
      exec(text) {
        cell.pattern = pattern;
        cell.text = text;
        // The script is `pattern.exec(text)`.
        return script.runInContext(context, { timeout: milliseconds }) as RegExpExecArray | null;
      },
    };
  }
  // JSONata only ever uses `new`, `exec` and `lastIndex`.
  const engine: unknown = TimedRegExp;
  return engine as RegExpConstructor;
}
