/** The JSON of an explanation is what its schema promises, for every record and every shape of agreement. */
import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTree } from '../../../src/io/disk-tree.ts';
import { loadRegister } from '../../../src/io/load-register.ts';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { explainJson } from '../../../src/output/explain-json.ts';
import { isExplainable, type Explanation } from '../../../src/views/explanation.ts';
import { editorValidator, validatorOf } from '../../schemas/schema-files.ts';
import { ROOT } from '../../source-files.ts';
import { someDayOfRegister, someRegister } from './arbitrary-registers.ts';
import { explained } from './small-explanations.ts';

const validate = validatorOf(editorValidator(), 'explanation.schema.json');

function faultsOf(explanation: Explanation): unknown {
  for (const language of LANGUAGES) {
    const options = { language, colour: false, columns: 80, folder: 'mou', commit: undefined };
    const text = explainJson(explanation, options);
    if (!validate(JSON.parse(text))) return [text, validate.errors];
  }
  return undefined;
}

const examples = readdirSync(join(ROOT, 'examples'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

test.each(examples.map(({ name }) => name))('examples/%s', (name) => {
  const { register } = loadRegister(diskTree(join(ROOT, 'examples', name)));
  const records = register.records.filter(isExplainable);
  expect(records.length).toBeGreaterThan(0);
  for (const day of ['2017-06-01', '2018-06-15', '2026-02-06', '2031-06-01']) {
    for (const { id } of records) expect(faultsOf(explained(register, id, day))).toBeUndefined();
  }
});

test('registers of every shape', () => {
  fc.assert(
    fc.property(someRegister, someDayOfRegister, (register, day) => {
      for (const id of ['utm-2026', 'payung', 'seminar']) {
        expect(faultsOf(explained(register, id, day))).toBeUndefined();
      }
    }),
    { numRuns: 200 },
  );
});
