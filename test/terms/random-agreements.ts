/** Random agreements for the property tests: terms, renewals, amendments and ends as offices have them, days exact. */
import * as fc from 'fast-check';
import { addDays, type Day } from '../../src/calendar/day.ts';
import { durationToIso } from '../../src/calendar/duration.ts';
import type { Amendment, Renewal, Suspension, Term, Termination } from '../../src/generated/types.ts';
import { day, someDuration } from '../calendar/arbitraries.ts';
import type { AgreementWords } from './small-register.ts';

/** A day from 2000 to 2040, in which the random agreements begin. */
export const someStart: fc.Arbitrary<Day> = fc.nat(14_600).map((count) => addDays(day('2000-01-01'), count));

/** A day from 1999 to 2059 on which to look. */
export const someAsOf: fc.Arbitrary<Day> = fc.nat(21_900).map((count) => addDays(day('1999-01-01'), count));

/** A length of time as a record writes it. */
export const someLength: fc.Arbitrary<string> = someDuration.map(durationToIso);

const convention = fc.constantFrom('day-before' as const, 'anniversary' as const);

/** A day so many days after the start, as text. */
const after = (start: Day, most: number): fc.Arbitrary<string> =>
  fc.nat(most).map((count) => addDays(start, count));

const someRenewal: fc.Arbitrary<Renewal> = fc.record(
  {
    mode: fc.constantFrom('automatic', 'by-agreement', 'none'),
    lasts: someLength,
    times: fc.nat(4),
    notice: someLength,
  },
  { requiredKeys: ['mode'] },
);

const someTerm = (start: Day): fc.Arbitrary<Term> =>
  fc.record(
    {
      lasts: someLength,
      until: after(start, 4000),
      last_day: convention,
      max: someLength,
      from: after(start, 200),
    },
    { requiredKeys: [] },
  );

const someAmendment = (start: Day): fc.Arbitrary<Amendment> =>
  fc.record(
    {
      signed: after(start, 6000),
      effective: after(start, 6000),
      until: after(start, 9000),
      lasts: someLength,
    },
    { requiredKeys: ['signed'] },
  );

const someTermination = (start: Day): fc.Arbitrary<Termination> =>
  fc.record(
    { notice_given: after(start, 5000), last_day: after(start, 6000) },
    { requiredKeys: ['notice_given'] },
  );

const someSuspension = (start: Day): fc.Arbitrary<Suspension> =>
  fc.record({ from: after(start, 5000), until: after(start, 6000) }, { requiredKeys: ['from'] });

/** A signed agreement with a term, and in one case of four each what may befall it. */
export const someAgreement: fc.Arbitrary<AgreementWords> = someStart.chain((start) =>
  fc
    .record({
      signed: fc.tuple(fc.constant<string>(start), after(start, 30)),
      term: someTerm(start),
      renewal: someRenewal,
      amendments: fc.array(someAmendment(start), { maxLength: 3 }),
      termination: someTermination(start),
      suspensions: fc.array(someSuspension(start), { maxLength: 2 }),
      lapses_if_inactive: someLength,
      befalls: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
    })
    .map(({ signed, term, renewal, befalls, ...rest }): AgreementWords => {
      const [amended, terminated, suspended, lapses] = befalls.map((chance) => chance === 0);
      return {
        signed,
        term,
        renewal,
        ...(amended === true && { amendments: rest.amendments }),
        ...(terminated === true && { termination: rest.termination }),
        ...(suspended === true && { suspensions: rest.suspensions }),
        ...(lapses === true && { lapses_if_inactive: rest.lapses_if_inactive }),
      };
    }),
);
