/** What is said of a value that its own commas have cut. */
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { CutValue } from './flow-commas.ts';
import type { Locator } from './locator.ts';
import { quoted } from './quoted.ts';
import type { Shape } from './shape.ts';
import { shortened } from './shortened.ts';
import { readWrittenNumber } from './values/written-number.ts';

/** The field that a cut value was meant for: its name, and what it holds. */
type CutField = { readonly key: string; readonly shape: Shape | undefined };

/** The finding for a cut value, from its beginning to its last piece. */
export function cutFault(cut: CutValue, { key, shape }: CutField, locator: Locator): PlacedFinding {
  const { value, pieces, text } = cut;
  const at = locator.span(value ?? pieces[0], pieces.at(-1));
  const short = shortened(text);
  const amount =
    shape === 'number' || shape === 'integer' ? readWrittenNumber(text.replaceAll(', ', ',')) : undefined;
  if (amount !== undefined && 'certain' in amount) {
    const data = { key, value: shortened(text.replaceAll(', ', ',')), plain: amount.certain };
    return fault('wrong-type', 'writtenNumber', data, at, { replacement: amount.certain });
  }
  if (value === undefined) return fault('yaml-syntax', 'valueWithoutName', { value: short }, at);
  return fault('yaml-syntax', 'commaInValue', { key, value: short }, at, { replacement: quoted(text) });
}
