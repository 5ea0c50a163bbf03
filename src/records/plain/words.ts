/** Values without quotation marks: what they mean in their field, and which of them only the full parser understands. */
import type { PlainValue } from '../read-node.ts';
import { readWord } from '../read-scalar.ts';
import { formsOf, type Shape } from '../shape.ts';

/**
 * What may not begin a value without quotation marks, or begins something other than it seems; what means that there
 * is none; a colon that would make a key of what stands before it.
 */
const UNCERTAIN = /^(?:[?:,[\]{}#&*!|>'"%@`“”„‘’‚]|-(?!\d)|(?:~|null|Null|NULL)$)|:(?: |$)/;

/** What YAML's core schema may take for a number or a yes or no. */
const NO_TEXT = /^[-+.\d]|^(?:true|false)$/i;

/** What a value without quotation marks means in its field. */
export function plainValue(word: string, shape: Shape): PlainValue | undefined {
  if (UNCERTAIN.test(word)) return undefined;
  if (shape === 'text') return word;
  const forms = formsOf(shape);
  if (forms.includes('any') && NO_TEXT.test(word)) return undefined;
  return readWord(word, forms);
}
