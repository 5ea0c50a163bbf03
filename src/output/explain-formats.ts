/** The formats of `mou explain`, by name. */
import type { Explanation } from '../views/explanation.ts';
import { explainJson } from './explain-json.ts';
import { explainText, type ExplainOptions } from './explain-text.ts';

export const EXPLAIN_FORMATS = {
  text: explainText,
  json: explainJson,
} as const satisfies Record<string, (explanation: Explanation, options: ExplainOptions) => string>;

export type ExplainFormat = keyof typeof EXPLAIN_FORMATS;
