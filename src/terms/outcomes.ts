/** What holds of each agreement in each world: worked out once, following `same_as` without recursion. */
import type { Day } from '../calendar/day.ts';
import { idsOnCycles } from './cycles.ts';
import { implementingOf, type Implementing } from './implementing.ts';
import { lentEnd, outcomeOf, type Outcome } from './outcome.ts';
import { compareStates } from './possible-states.ts';
import type { OtherEnd } from './same-as.ts';
import type { ExactStep, StepNotes } from './steps.ts';
import type { Agreement, TermsRegister } from './terms-register.ts';
import { MOVED_WORLDS, NO_DOUBT, readerIn, WORLDS, type Doubt, type World } from './world.ts';

/** What holds in one world, and what the dates behind it were like. */
export type WorldOutcome = { readonly world: World; readonly outcome: Outcome; readonly doubt: Doubt };

/** What holds of one agreement, however its dates are read. */
export type Worlds = {
  readonly shown: WorldOutcome;
  /** Every world that differs, the shown one first. */
  readonly all: readonly WorldOutcome[];
  /**
   * Where a date bears `~`, `?` or `%`: the widest world, then the same with every such date moved. Empty where none
   * does.
   */
  readonly moved: readonly WorldOutcome[];
  /** True where uncertain days leave open what came first: then no day is certain. */
  readonly unordered: boolean;
};

/** A register looked at on one day, with what is known of it so far. */
export type Lookout = {
  readonly register: TermsRegister;
  readonly asOf: Day;
  readonly implementing: Implementing;
  readonly known: ReadonlyMap<World, Map<string, WorldOutcome>>;
  /** The agreements that are valid as long as themselves, by way of others. */
  readonly onCycle: () => ReadonlySet<string>;
};

/** Prepares to look at a register on a day. */
export function lookoutOn(register: TermsRegister, asOf: Day): Lookout {
  let cycles: ReadonlySet<string> | undefined;
  return {
    register,
    asOf,
    implementing: implementingOf(register, asOf),
    known: new Map([...WORLDS, ...MOVED_WORLDS].map((world) => [world, new Map<string, WorldOutcome>()])),
    onCycle: () =>
      (cycles ??= idsOnCycles(register.agreements.keys(), (id) => otherOf(register.agreements.get(id)))),
  };
}

/**
 * What holds in every world that differs: in one where all dates behind it are exact. The first is the one that is
 * shown: where worlds differ, one in which the agreement is in force.
 */
export function outcomesOf(lookout: Lookout, agreement: Agreement): Worlds {
  const widest = outcomeIn(lookout, agreement, 'widest');
  const others = widest.doubt.inexact ? WORLDS.slice(1) : [];
  const outcomes = [widest, ...others.map((world) => outcomeIn(lookout, agreement, world))];
  const all = outcomes.sort((a, b) => compareStates(a.outcome.state, b.outcome.state));
  const isQualified = all.some(({ doubt }) => doubt.qualified);
  const moved = isQualified ? MOVED_WORLDS.map((world) => outcomeIn(lookout, agreement, world)) : [];
  const unordered = all.some(({ doubt }) => doubt.unordered);
  return { shown: all[0] ?? widest, all, moved: isQualified ? [widest, ...moved] : [], unordered };
}

/** The steps of some worlds of an agreement, in the same order. */
export function exactStepsOf(
  lookout: Lookout,
  agreement: Agreement,
  worlds: readonly WorldOutcome[],
): readonly (readonly ExactStep[])[] {
  return worlds.map(({ world }) => {
    const notes: ExactStep[] = [];
    workOut(lookout, agreement, world, notes);
    return notes;
  });
}

/** Works out first, from the far end, the agreements on whose end this one's hangs; those are remembered. */
function outcomeIn(lookout: Lookout, agreement: Agreement, world: World): WorldOutcome {
  const known = lookout.known.get(world) ?? new Map<string, WorldOutcome>();
  const [, ...lenders] = unknownChain(lookout, agreement, known);
  for (const lender of lenders.reverse()) known.set(lender.id, workOut(lookout, lender, world));
  return known.get(agreement.id) ?? workOut(lookout, agreement, world);
}

function unknownChain(
  { register, onCycle }: Lookout,
  agreement: Agreement,
  known: ReadonlyMap<string, WorldOutcome>,
): readonly Agreement[] {
  const chain: Agreement[] = [];
  let next: Agreement | undefined = agreement;
  while (next !== undefined && !known.has(next.id)) {
    chain.push(next);
    const other = otherOf(next);
    next = other === undefined || onCycle().has(next.id) ? undefined : register.agreements.get(other);
  }
  return chain;
}

function workOut(lookout: Lookout, agreement: Agreement, world: World, notes?: StepNotes): WorldOutcome {
  const { register, asOf, implementing } = lookout;
  const other = otherOf(agreement);
  const isOnCycle = other !== undefined && lookout.onCycle().has(agreement.id);
  const lender = other === undefined || isOnCycle ? undefined : lookout.known.get(world)?.get(other);
  const doubt = { ...NO_DOUBT, ...lender?.doubt };
  const otherEnd = other === undefined ? undefined : otherEndOf(lender, isOnCycle);
  const dates = readerIn(world, asOf, doubt);
  return {
    world,
    outcome: outcomeOf({ agreement, register, asOf, dates, implementing, otherEnd, notes }),
    doubt,
  };
}

function otherEndOf(lender: WorldOutcome | undefined, isOnCycle: boolean): OtherEnd {
  if (lender !== undefined) return lentEnd(lender.outcome);
  return { kind: 'unknown', why: isOnCycle ? 'cycle' : 'missing' };
}

function otherOf(agreement: Agreement | undefined): string | undefined {
  return agreement?.data.term?.same_as;
}
