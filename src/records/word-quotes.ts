/** Values that a word processor put into its own quotation marks. */
import { isScalar, Scalar, visit, type Document } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { Locator } from './locator.ts';

const QUOTED = /^[“”„‘’].*[“”‘’]$/su;

/** Plain values that begin and end with curly quotation marks, which YAML takes as part of the text. */
export function wordQuotes(document: Document, locator: Locator): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || value.type !== Scalar.PLAIN) return;
      const text = String(value.value);
      if (!QUOTED.test(text)) return;
      const replacement = JSON.stringify(text.slice(1, -1));
      const data = { key: String(key.value), value: text };
      findings.push(fault('word-quotes', 'found', data, locator.node(value), { replacement }));
    },
  });
  return findings;
}
