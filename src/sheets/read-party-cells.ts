/** What a row says of each side: numbers, units, signatories, contacts. */
import { documentNumbers, isOurs } from './cells/document-numbers.ts';
import { withoutSlips } from './cells/slips.ts';
import { readEmailCell, readPersonCell, type ReadPerson } from './cells/people.ts';
import { saidText } from './cells/said-text.ts';
import type { RowCells } from './row-cells.ts';
import type { Remark } from './remark.ts';
import type { PartyFacts, RowReading } from './row-reading.ts';

type Side = 'our' | 'partner';

/** Our party is the first of the record, the partner the second. */
const PARTY: Readonly<Record<Side, number>> = { our: 0, partner: 1 };

/** Reads both sides. */
export function readPartyCells(row: RowCells): Pick<RowReading, 'own' | 'theirs'> {
  const numbers = readNumbers(row);
  const name = saidText(row.cell('own-institution').text);
  const own = sideOf(row, 'our', numbers.ours);
  const theirs = sideOf(row, 'partner', numbers.theirs[0]);
  return {
    own: { ...(name === undefined ? {} : { name }), ...own },
    theirs: { ...theirs, moreNumbers: numbers.theirs.slice(1) },
  };
}

function sideOf(row: RowCells, side: Side, number: string | undefined): PartyFacts {
  const unit = unitOf(row, side);
  const signatory = signatoryOf(row, side);
  const contact = contactOf(row, side);
  return {
    ...(number === undefined ? {} : { number }),
    ...(unit === undefined ? {} : { unit }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(contact === undefined ? {} : { contact }),
  };
}

function unitOf(row: RowCells, side: Side): string | undefined {
  const units = row
    .all(side === 'our' ? 'unit' : 'partner-unit')
    .flatMap(({ cell }) => saidText(cell.text) ?? []);
  return units.length === 0 ? undefined : [...new Set(units)].join(', ');
}

function signatoryOf(row: RowCells, side: Side): ReadPerson | undefined {
  const name = saidText(row.cell(`${side}-signatory`).text);
  const position = saidText(row.cell(`${side}-signatory-position`).text);
  return personOf({
    ...(name === undefined ? {} : { name }),
    ...(position === undefined ? {} : { position }),
  });
}

function contactOf(row: RowCells, side: Side): ReadPerson | undefined {
  const path = ['parties', PARTY[side], 'contact'];
  const { person, remarks } = readPersonCell(row.cell(`${side}-contact`).text);
  row.say(remarks, `${side}-contact`, path);
  const position = saidText(row.cell(`${side}-contact-position`).text);
  const phone = saidText(row.cell(`${side}-contact-phone`).text);
  const { email, remarks: said } = readEmailCell(row.cell(`${side}-contact-email`).text);
  row.say(said, `${side}-contact-email`, [...path, 'email']);
  return personOf({
    ...person,
    ...(position === undefined ? {} : { position }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  });
}

function personOf(person: ReadPerson): ReadPerson | undefined {
  return Object.keys(person).length === 0 ? undefined : person;
}

type Numbers = { readonly ours?: string | undefined; readonly theirs: readonly string[] };

/** Numbers in columns of their own are said to be whose; those in one column are told apart by what ours have in common. */
function readNumbers(row: RowCells): Numbers {
  const [ours] = documentNumbers(row.cell('our-number').text);
  const theirs = documentNumbers(row.cell('partner-number').text);
  const cell = row.cell('number');
  if (cell.day !== undefined) {
    row.say([{ reason: 'number-as-day', sure: 'left', taken: '' }], 'number', ['parties', 0, 'number']);
  }
  const typed = cell.day === undefined ? documentNumbers(cell.text) : [];
  const numbers = typed.map(withoutSlipInYear);
  const shared = sharedNumbers(row, numbers);
  for (const [at, number] of numbers.entries()) {
    const slip: Remark = { reason: 'letter-for-digit', sure: 'likely', taken: number };
    if (number !== typed[at]) row.say([slip], 'number', numberPath(shared, number));
  }
  if (numbers.length > 0 && cell.text.length === row.habits.numbers.cutAt) {
    const taken = numbers.at(-1) ?? '';
    row.say([{ reason: 'number-cut-off', sure: 'doubtful', taken }], 'number', numberPath(shared, taken));
  }
  return { ours: ours ?? shared.ours, theirs: [...theirs, ...shared.theirs] };
}

function sharedNumbers(row: RowCells, numbers: readonly string[]): Numbers {
  const habits = row.habits.numbers;
  const [first] = numbers;
  if (first === undefined) return { theirs: [] };
  const ours = numbers.find((number) => isOurs(number, habits));
  if (numbers.length === 1) {
    // A register's number is most likely its own office's; where others show a part of ours, this one is in doubt.
    const sure = habits.ours.length === 0 ? 'likely' : 'doubtful';
    const said: Remark = { reason: 'number-whose', sure, taken: first };
    if (ours === undefined) row.say([said], 'number', ['parties', 0, 'number']);
    return { ours: first, theirs: [] };
  }
  const own = ours ?? first;
  const rest = numbers.filter((number) => number !== own);
  const reason = ours === undefined ? 'several-numbers' : 'number-ours';
  row.say(
    [{ reason, sure: ours === undefined ? 'doubtful' : 'likely', taken: numbers.join(' | ') }],
    'number',
    ['parties', 0, 'number'],
  );
  return { ours: own, theirs: rest };
}

/** "104/KS/2O22": the year at the end of a number, which is where slips are certain to be slips. */
function withoutSlipInYear(number: string): string {
  return number.replace(/[12][\doOlI]{3}$/, (year) => (/^\d{4}$/.test(year) ? year : withoutSlips(year)));
}

function numberPath({ theirs }: Numbers, number: string): (string | number)[] {
  return ['parties', theirs.includes(number) ? 1 : 0, 'number'];
}
