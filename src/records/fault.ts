/** How the reader reports: one typed call per mistake, at a place that is already known. */
import type { PlacedFinding, Related } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { FaultId, FaultMessages } from './fault-messages.ts';

type Extras = Pick<Partial<PlacedFinding>, 'record' | 'replacement'> & {
  readonly related?: readonly Related<Place>[];
};

/** A finding of a reading rule; the rule types which messages it has and what they need. */
export function fault<Id extends FaultId, Key extends keyof FaultMessages[Id] & string>(
  rule: Id,
  key: Key,
  data: FaultMessages[Id][Key],
  at: Place,
  extras: Extras = {},
): PlacedFinding {
  const { record, related = [], replacement } = extras;
  const finding = { rule, message: { key, data }, at, record, related };
  return replacement === undefined ? finding : { ...finding, replacement };
}

/** The findings of a document, each knowing the id that the document gives. */
export function ofRecord(
  findings: readonly PlacedFinding[],
  record: string | undefined,
): readonly PlacedFinding[] {
  return findings.map((finding) => ({ ...finding, record }));
}
