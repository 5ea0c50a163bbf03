/** Which agreement a row means where it names another: its umbrella, or the one before it. */
import { folded } from '../records/folded.ts';
import type { AgreementRecord } from '../records/record.ts';
import { documentNumbers, numberKey } from './cells/document-numbers.ts';
import type { RowReading } from './row-reading.ts';

/** By what rows call them: numbers, titles and the register's own ids of rows. */
export type AgreementNames = ReadonlyMap<string, readonly string[]>;

/** The names of the agreements that rows make, and of those that are there. */
export function agreementNames(
  rows: ReadonlyMap<RowReading, string>,
  present: Iterable<AgreementRecord>,
): AgreementNames {
  const names = new Map<string, string[]>();
  const learn = (name: string | undefined, id: string): void => {
    if (name === undefined || name === '') return;
    const known = names.get(name);
    if (known === undefined) names.set(name, [id]);
    else if (!known.includes(id)) known.push(id);
  };
  for (const { id, data } of present) {
    learn(id, id);
    learn(folded(data.title), id);
    for (const { number } of data.parties) learn(number && numberKey(number), id);
  }
  for (const [row, id] of rows) {
    learn(row.ownId && `row ${row.ownId}`, id);
    learn(row.facts.title && folded(row.facts.title), id);
    for (const number of [row.own.number, row.theirs.number]) learn(number && numberKey(number), id);
  }
  return names;
}

/** The one agreement that a text names, other than the row's own. */
export function agreementNamed(text: string, ownId: string, names: AgreementNames): string | undefined {
  const keys = [text, folded(text), ...documentNumbers(text).map(numberKey), `row ${text}`];
  const found = new Set(keys.flatMap((key) => names.get(key) ?? []).filter((id) => id !== ownId));
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
