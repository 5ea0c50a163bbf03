/** Places in `mou.config.yaml`. */
import type { FieldPart, FieldPath } from '../findings/place.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { spot, type RecordSpot } from './rule.ts';

/** The spot of a setting. */
export function configSpot(path: FieldPath, part: FieldPart = 'value'): RecordSpot {
  return spot({ file: CONFIG_FILE, documentIndex: 0 }, path, part);
}
