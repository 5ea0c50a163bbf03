/** Every condition on rows, on both sides of its boundary. */
import { describe, expect, test } from 'vitest';
import { parseDuration } from '../../src/calendar/read-duration.ts';
import { readHorizon } from '../../src/calendar/day-words.ts';
import { addDays } from '../../src/calendar/day.ts';
import { KINDS } from '../../src/records/record.ts';
import {
  endingWithin,
  inCountries,
  inForceOn,
  inStates,
  matching,
  meetsAll,
  namesIn,
  ofForms,
  ofInstruments,
  ofUnits,
  ownedBy,
  withMarks,
  withPartner,
  withTags,
  type RowFilter,
} from '../../src/views/row-filter.ts';
import { dayOf } from '../support/context.ts';
import { idsOf, officeOn, OFFICE } from '../support/partnership-office.ts';

const office = officeOn('2026-01-26');
const agreements = officeOn('2026-01-26', OFFICE, ['agreement']);
const names = namesIn(office.register);

/** The ids of the rows that meet a condition. */
function found(filter: RowFilter, from = office): string {
  return idsOf(from.rows.filter(filter));
}

test('no condition at all is met by every row, several by those that meet each', () => {
  expect(found(meetsAll([]))).toBe(idsOf(office.rows));
  expect(found(meetsAll([inStates(['member', 'left']), inStates(['member'])]))).toBe('ula-aln');
});

describe('ending within a length of time', () => {
  // nota-bahari ends on 31 March 2026.
  test.each([
    ['2025-12-31', '3 bulan', true, 'three months from 31 December end on 31 March'],
    ['2025-12-30', '3 bulan', false, 'a day earlier they end on 30 March'],
    ['2026-01-01', 'P3M', true, 'at most, not at: 1 April is later'],
    ['2026-03-31', '1 hari', true, 'the last day itself is still to come'],
    ['2026-03-30', 'P1D', true, 'the last day of the span counts'],
    ['2026-03-29', 'P1D', false, 'a day before it'],
    ['2026-04-01', 'P1Y', false, 'what has ended does not end'],
  ])('on %s within %s: %s (%s)', (asOf, duration, expected) => {
    const day = dayOf(asOf);
    const until = readHorizon(duration, day);
    if (until === undefined) throw new Error(`no length of time: ${duration}`);
    const rows = officeOn(asOf).rows.filter(endingWithin(day, until));
    expect(rows.some(({ id }) => id === 'nota-bahari')).toBe(expected);
  });

  test('leaves out what renews itself, however soon its period ends', () => {
    const filter = endingWithin(dayOf('2026-01-26'), dayOf('2026-12-31'));
    expect(found(filter, agreements)).toBe('nota-kira-kira nota-bahari');
    expect(found(filter)).toBe('nota-kira-kira nota-bahari rapat-2026');
  });

  test('finds what renews itself and yet is known to end, by the day that ends it', () => {
    const from = dayOf('2026-01-26');
    expect(found(endingWithin(from, dayOf('2027-06-29')))).not.toContain('pks-diakhiri');
    expect(found(endingWithin(from, dayOf('2027-06-30')))).toContain('pks-diakhiri');
  });

  test.each([
    ['2026-01-26', '2026-07-31', false],
    ['2026-01-26', '2026-08-01', true],
    ['2026-08-31', '2026-08-31', true],
    ['2026-09-01', '2026-12-31', false],
  ])('from %s until %s may meet an end some day in August: %s', (from, until, expected) => {
    const rows = officeOn('2026-01-26').rows.filter(endingWithin(dayOf(from), dayOf(until)));
    expect(rows.some(({ id }) => id === 'nota-kira-kira')).toBe(expected);
  });

  test('is what the state "ending soon" says, for the horizon of the settings', () => {
    const horizon = parseDuration('P6M');
    expect(office.register.settings.horizon).toEqual(horizon);
    for (let day = dayOf('2025-06-01'); day < '2026-09-15'; day = addDays(day, 3)) {
      const until = readHorizon('P6M', day);
      if (until === undefined) throw new Error('six months are a length of time');
      const on = officeOn(day, OFFICE, ['agreement']);
      const certain = on.rows.filter(
        ({ certainty, state }) => certainty === 'certain' && state !== 'suspended',
      );
      const ending = certain.filter(endingWithin(day, until));
      expect(idsOf(ending), day).toBe(idsOf(certain.filter(inStates(['ending-soon']))));
    }
  });
});

describe('in force on a day', () => {
  const onDay = (day: string): string => found(inForceOn(officeOn(day).terms));

  test.each([
    ['nota-cmu', '2018-02-28', false],
    ['nota-cmu', '2018-03-01', true],
    ['nota-cmu', '2023-02-28', true],
    ['nota-cmu', '2023-03-01', false],
    ['nota-kumbar', '2026-01-09', true],
    ['nota-kumbar', '2026-01-10', false],
    ['nota-kumbar', '2026-02-28', false],
    ['nota-kumbar', '2026-03-01', true],
    ['nota-bahari', '2026-03-31', true],
    ['nota-bahari', '2026-04-01', false],
    ['pks-diakhiri', '2027-06-30', true],
    ['pks-diakhiri', '2027-07-01', false],
    ['nota-tanpa-akhir', '2020-05-04', false],
    ['nota-tanpa-akhir', '2040-01-01', true],
    ['penjajakan-jepang', '2026-01-26', false],
    ['kelas-2024', '2024-05-03', true],
    ['kelas-2024', '2024-05-04', false],
    ['dosen-aln', '2019-01-09', false],
    ['dosen-aln', '2019-01-10', true],
    ['dosen-aln', '2023-12-30', true],
    ['dosen-aln', '2023-12-31', false],
    ['ula', '2026-01-26', false],
  ])('%s on %s: %s', (id, day, expected) => {
    expect(onDay(day).split(' ').includes(id)).toBe(expected);
  });
});

describe('states, marks, instruments, tags', () => {
  test.each([
    [inStates(['expired']), 'nota-cmu'],
    [inStates(['in-force']), 'nota-tanpa-akhir nota-kira-kira pks-bahari pks-diakhiri'],
    [inStates([]), ''],
    [withMarks(['end-unknown']), 'nota-tanpa-akhir'],
    [withMarks(['notice-given', 'end-unknown']), 'nota-tanpa-akhir pks-diakhiri'],
    [ofInstruments(['loi']), 'nota-kira-kira'],
    [ofInstruments(['loi', 'moa']), 'nota-kira-kira pks-bahari pks-diakhiri'],
    [withTags(['prioritas']), 'nota-bahari'],
    [withTags(['PRIORITAS', 'lain']), 'nota-bahari'],
    [withTags(['priorita']), ''],
    [ofForms(['student-exchange']), 'nota-bahari kelas-2024'],
    [ofForms(['sea-school']), 'nota-bahari'],
    [inCountries(['TH']), 'nota-cmu cmu kelas-2024'],
    [inCountries(['JP', 'MY']), 'penjajakan-jepang nota-kumbar kelas-2024 ula-aln dosen-aln'],
  ])('%#', (filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

describe('a partner', () => {
  test.each([
    ['bahari', 'nota-bahari pks-bahari bahari kelas-2024'],
    ['PBT', 'nota-bahari pks-bahari bahari kelas-2024'],
    ['Poltekba', 'nota-bahari pks-bahari bahari kelas-2024'],
    ['TARAKAN politeknik', 'nota-bahari pks-bahari bahari kelas-2024'],
    ['Tarakan Bahari Polytechnic', 'nota-bahari pks-bahari bahari kelas-2024'],
    ['cmu', 'nota-cmu cmu'],
    ['Universitas Chiang Mai', 'nota-cmu cmu'],
    ['marina', 'pks-diakhiri'],
    ['sapporo', 'penjajakan-jepang'],
    ['learning network', 'ula-aln dosen-aln'],
    ['Universitas Lembah Anai', ''],
    ['ula', ''],
    ['Harvard', ''],
  ])('%s', (text, ids) => {
    expect(found(withPartner([text], names))).toBe(ids);
  });

  test('several are any of them', () => {
    expect(found(withPartner(['cmu', 'marina'], names))).toBe('nota-cmu pks-diakhiri cmu');
  });
});

describe('units and owners', () => {
  test.each([
    ['ula/fkip', 'nota-bahari ula kelas-2024'],
    ['keguruan', 'nota-bahari ula kelas-2024'],
    ['fakultas teknik', 'pks-bahari ula'],
    ['kedokteran', ''],
  ])('%s', (text, ids) => {
    expect(found(ofUnits([text], office.register))).toBe(ids);
  });

  test.each([
    ['kui', 'nota-bahari'],
    ['rina', 'nota-bahari'],
    ['BUDI', 'penjajakan-jepang'],
    ['siti', ''],
  ])('%s', (text, ids) => {
    expect(found(ownedBy([text], office.register.settings.owners))).toBe(ids);
  });
});

describe('a search', () => {
  test.each([
    ['lemari 3', 'nota-cmu', 'notes'],
    ['desiree OUEDRAOGO', 'nota-cmu', 'notes without accents and capitals'],
    ['b-77/pbt', 'nota-bahari', 'numbers'],
    ['poltekba', 'nota-bahari pks-bahari bahari kelas-2024', 'other names of a partner'],
    ['rumput laut', 'kelas-2024', 'titles'],
    ['penjajakan-jepang', 'penjajakan-jepang', 'ids'],
    ['rejeki', 'dosen-aln', 'members'],
    ['05m2fqn25', 'cmu', 'numbers of institutions'],
    ['laut teluk', '', 'every word must be there'],
    ['anai', idsOf(office.rows.filter(({ parties }) => parties.some(({ ours }) => ours))), 'our own name'],
  ])('%s finds %s (%s)', (text, ids) => {
    expect(found(matching(text, names))).toBe(ids);
  });
});

test('the rows of every kind take every condition', () => {
  for (const kind of KINDS) {
    const rows = office.rows.filter((row) => row.kind === kind);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => typeof matching('x', names)(row) === 'boolean')).toBe(true);
  }
});
