/** What is said of a value that its own commas have cut. */
import type { PlacedFinding } from '../findings/finding.ts';
import { fault } from './fault.ts';
import type { CutValue } from './flow-commas.ts';
import type { Locator } from './locator.ts';
import { quoted } from './quoted.ts';
import { shortened } from './shortened.ts';

/** The finding for a cut value, from its beginning to its last piece; `key` is the field it was meant for. */
export function cutFault({ value, pieces, text }: CutValue, key: string, locator: Locator): PlacedFinding {
  const at = locator.span(value ?? pieces[0], pieces.at(-1));
  const short = shortened(text);
  if (value === undefined) return fault('yaml-syntax', 'valueWithoutName', { value: short }, at);
  return fault('yaml-syntax', 'commaInValue', { key, value: short }, at, { replacement: quoted(text) });
}
