/** What a document's reading carries along: where it is, what it may not exceed, and what it had to refuse. */
import type { Document } from 'yaml';
import type { PlacedFinding } from '../findings/finding.ts';
import type { FieldPath } from '../findings/place.ts';
import type { Locator } from './locator.ts';
import { pointerOf } from './pointer.ts';

/** What reading may not exceed, so that a hostile file cannot exhaust the machine. */
export type ReadingLimits = { readonly depth: number; readonly aliases: number };

export type Reading = {
  readonly document: Document;
  readonly locator: Locator;
  readonly limits: ReadingLimits;
  readonly findings: PlacedFinding[];
  /** JSON pointers of what was refused. */
  readonly refused: Set<string>;
  /** How many aliases were followed, how many of them are being read, and how many values they brought. */
  readonly aliases: { followed: number; open: number; values: number; exceeded: boolean };
};

/** The beginning of a reading. */
export function readingOf(document: Document, locator: Locator, limits: ReadingLimits): Reading {
  const aliases = { followed: 0, open: 0, values: 0, exceeded: false };
  return { document, locator, limits, findings: [], refused: new Set(), aliases };
}

/** Notes a finding about a field, which is then left out. */
export function refuse(reading: Reading, path: FieldPath, finding: PlacedFinding): void {
  reading.findings.push(finding);
  reading.refused.add(pointerOf(path));
}

/** A reading whose findings nobody hears: what stands in a field that is refused as a whole needs no words. */
export function unheard(reading: Reading): Reading {
  return { ...reading, findings: [], refused: new Set() };
}

/** The last name on the way: entries of a list bear the list's name. */
export function nameAt(path: FieldPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}
