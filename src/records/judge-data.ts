/** A document's data against the schema of its kind. */
import type { PlacedFinding } from '../findings/finding.ts';
import { shapes } from '../generated/shapes.ts';
import { validators } from '../generated/validators.js';
import type { PlainValue } from './read-node.ts';
import type { Kind } from './record.ts';
import { schemaFaults, type Judged } from './schema-faults.ts';

/** What is wrong with a document, and whether it can be used as a record all the same. */
type SchemaVerdict = { readonly faults: readonly PlacedFinding[]; readonly isUsable: boolean };

/** What the schema of a kind says of data; `refused` are JSON pointers of fields about which all has been said. */
export function judgeData(
  kind: Kind,
  data: PlainValue | undefined,
  { locator, refused }: Pick<Judged, 'locator' | 'refused'>,
): SchemaVerdict {
  const validate = validators[kind];
  if (validate(data)) return FAULTLESS;
  const errors = validate.errors ?? [];
  const faults = schemaFaults({ data: data ?? {}, errors, shape: shapes[kind], locator, kind, refused });
  return { faults, isUsable: errors.every(({ keyword }) => HARMLESS.has(keyword)) };
}

const FAULTLESS: SchemaVerdict = { faults: [], isUsable: true };

/** An unknown key leaves the rest of the record as good as it is. */
const HARMLESS = new Set(['additionalProperties']);
