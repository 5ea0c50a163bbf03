/** Records whole in cells: nothing lost, nothing that a spreadsheet would change. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { envelopeCells, readEnvelope, type Envelope } from '../../../src/sheets/made/envelope.ts';

function envelope(record: Envelope['record']): Envelope {
  return { mou: 1, language: 'id', file: 'agreements/nota-2021.yaml', record };
}

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('any record comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), values.value, { noNullPrototype: true }),
      (data) => {
        const given = envelope(data as Envelope['record']);
        const cells = envelopeCells(given);
        expect(readEnvelope(cells)).toEqual(given);
        for (const cell of cells) expect(cell).toMatch(/^[\u0020-\u007e]*$/);
      },
    ),
  );
});

test('a long record is cut into cells that Excel takes, none like a formula', () => {
  const notes = '=1+1\n-2 @x\u202e 東京大学 '.repeat(6000);
  const cells = envelopeCells(envelope({ kind: 'agreement', notes }));
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells) {
    expect(cell.length).toBeLessThan(32_767);
    expect(cell).toMatch(/^[|{]/);
    expect(cell.trim()).toBe(cell);
  }
  expect(readEnvelope(cells)?.record['notes']).toBe(notes);
});

describe('what is no whole record is none', () => {
  const cells = envelopeCells(envelope({ notes: 'x'.repeat(70_000) }));

  test.each([
    ['nothing', []],
    ['some text', ['Nota Kesepahaman']],
    ['a cell is missing', cells.slice(1)],
    ['the last is missing', cells.slice(0, -1)],
    ['another version', ['{"mou":2,"language":"id","file":"a.yaml","record":{}}']],
    ['no record', ['{"mou":1,"language":"id","file":"a.yaml","record":null}']],
    ['no map', ['1']],
  ])('%s', (_, given) => {
    expect(readEnvelope(given)).toBeUndefined();
  });
});
