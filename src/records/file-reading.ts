/** What reading a file gives. */
import type { PlacedFinding } from '../findings/finding.ts';
import type { BrokenRecord, RegisterRecord } from './record.ts';

export type FileReading = {
  readonly records: readonly RegisterRecord[];
  readonly broken: readonly BrokenRecord[];
  readonly findings: readonly PlacedFinding[];
};
