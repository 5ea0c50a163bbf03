/** Identifiers that two institutions claim, which means that they are one. */
import { groupedBy } from '../records/grouped.ts';
import type { InstitutionRecord } from '../records/record.ts';
import { recordsOfKind } from './records-of-kind.ts';
import type { Register } from './register.ts';
import { rorDigits } from './ror.ts';

const SCHEMES = ['ror', 'pddikti', 'npsn', 'schac', 'erasmus'] as const;
export type IdentifierScheme = (typeof SCHEMES)[number];

/** An identifier in a record that an earlier record bears as well. */
export type SharedIdentifier = {
  readonly record: InstitutionRecord;
  readonly first: InstitutionRecord;
  readonly scheme: IdentifierScheme;
  /** As the later record writes it. */
  readonly value: string;
};

/** Every identifier that is not its record's alone. */
export function sharedIdentifiersIn(register: Register): readonly SharedIdentifier[] {
  const claims = recordsOfKind(register, 'institution').flatMap((record) =>
    SCHEMES.flatMap((scheme) => {
      const value = record.data.ids?.[scheme];
      return value === undefined ? [] : [{ record, scheme, value }];
    }),
  );
  const groups = groupedBy(claims, ({ scheme, value }) => `${scheme} ${plain(scheme, value)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((claim) => ({ ...claim, first: first.record })),
  );
}

function plain(scheme: IdentifierScheme, value: string): string {
  const text = value.toLowerCase().replace(/\s+/g, '');
  return scheme === 'ror' ? (rorDigits(text) ?? text) : text;
}
