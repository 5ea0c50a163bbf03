/** Values that a word processor put into its own quotation marks. */
import { isScalar, Scalar, visit, type Document } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { fault } from './fault.ts';
import { keyText, type Locator } from './locator.ts';
import { quoted } from './quoted.ts';
import { shortened } from './shortened.ts';

const QUOTED = /^(?:[“”„]([^“”„]+)[“”]|[‘’‚]([^‘‚]+)[‘’])$/;

/** A text without the curly quotation marks around the whole of it; undefined where it has none. */
export function withoutWordQuotes(text: string): string | undefined {
  const match = QUOTED.exec(text);
  return match === null ? undefined : (match[1] ?? match[2]);
}

/**
 * Plain values that begin and end with curly quotation marks, which YAML takes as part of the text. `told` are
 * places about which something has been said already.
 */
export function wordQuotes(
  document: Document,
  locator: Locator,
  told: readonly Place[],
): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  const silent = new Set(told.map(startOf));
  let key = '';
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key)) key = keyText(pair.key);
    },
    Scalar: (part, node) => {
      const inner =
        part === 'key' || node.type !== Scalar.PLAIN ? undefined : withoutWordQuotes(String(node.value));
      if (inner === undefined) return;
      const at = locator.node(node);
      if (silent.has(startOf(at))) return;
      const data = { key, value: shortened(String(node.value)) };
      findings.push(fault('word-quotes', 'found', data, at, { replacement: quoted(inner) }));
    },
  });
  return findings;
}

function startOf({ line, column }: Place): string {
  return `${String(line)}:${String(column)}`;
}
