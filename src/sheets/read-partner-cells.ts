/** The partners that a row names, with all that it says of them. */
import { standsForNothing } from '../records/values/placeholder.ts';
import { readClassCell, readTypeCell } from './cells/institution-types.ts';
import { readCountryCell, splitPlace } from './cells/countries.ts';
import { partnerNames } from './cells/partner-names.ts';
import { saidText } from './cells/said-text.ts';
import type { RowCells } from './row-cells.ts';
import { took } from './remark.ts';
import type { PartnerMention } from './row-reading.ts';
import { oneLine } from './sheet-table.ts';

const NETWORK = /\bnetwork\b|\bjejaring\b|\bkonsorsium\b|\bconsortium\b|\basosiasi\b|\bassociation of\b/i;

/** The partners of a row, in its order; none where the cell is empty. `naming` is the column in which they stand. */
export function readPartnerCells(
  row: RowCells,
  naming: 'partner' | 'network' = 'partner',
): readonly PartnerMention[] {
  const names = row.all(naming).flatMap(({ cell }) => partnerNames(cell.text));
  if (names.length > 1 && row.all(naming).length < names.length) {
    row.say([{ reason: 'several-partners', sure: 'likely', taken: names.join(' | ') }], naming, ['name']);
  }
  const [first] = names;
  if (first === undefined) return [];
  if (row.habits.mapping.holds.kind === 'agreement' && NETWORK.test(first)) {
    row.say([{ reason: 'perhaps-membership', sure: 'doubtful', taken: first }], 'partner', ['name']);
  }
  // What the row says of "the partner" can be said of one alone.
  if (names.length > 1) return names.map((name) => ({ name, formerNames: [] }));
  return [{ name: first, formerNames: formerNames(row), ...describe(row, first) }];
}

function describe(row: RowCells, name: string): Omit<PartnerMention, 'name' | 'formerNames'> {
  const type = row.take(readTypeCell(row.cell('partner-type').text, name), 'partner-type', ['type']);
  const classification = row.take(readClassCell(row.cell('partner-class').text), 'partner-class', [
    'classification',
  ]);
  const address = saidText(row.cell('address').text);
  const website = websiteOf(row);
  return {
    ...placeOf(row),
    ...(type === undefined ? {} : { type }),
    ...(classification === undefined ? {} : { classification }),
    ...(address === undefined ? {} : { address }),
    ...(website === undefined ? {} : { website }),
  };
}

function placeOf(row: RowCells): { readonly country?: string; readonly city?: string } {
  const both =
    row.column('city-country') === undefined ? undefined : splitPlace(row.cell('city-country').text);
  const at = both === undefined ? 'country' : 'city-country';
  const said = both?.country ?? row.cell('country').text;
  const country = row.take(readCountryCell(said), at, ['country']);
  const city = saidText(both?.city ?? row.cell('city').text);
  if (country === undefined && city !== undefined) {
    const { country: named } = splitPlace(city);
    const meant = named === '' ? undefined : readCountryCell(named).value;
    if (meant !== undefined) {
      row.take(took(meant, 'country-as-city', 'likely'), 'city', ['country']);
      const left = splitPlace(city).city;
      return { country: meant, ...(left === '' ? {} : { city: left }) };
    }
  }
  return { ...(country === undefined ? {} : { country }), ...(city === undefined ? {} : { city }) };
}

function formerNames(row: RowCells): readonly string[] {
  const text = row.cell('former-names').text;
  return text
    .split(/\r?\n|;/)
    .map(oneLine)
    .filter((name) => name !== '' && !standsForNothing(name));
}

function websiteOf(row: RowCells): string | undefined {
  const text = saidText(row.cell('website').text);
  if (text === undefined) return undefined;
  if (/^https?:\/\/\S+$/.test(text)) return text;
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)) return `https://${text}`;
  row.say([{ reason: 'website-unread', sure: 'left', taken: '' }], 'website', ['website']);
  return undefined;
}
