/** A configuration read the short way against the full parser: the same settings and findings, whatever happened to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainConfig } from '../../src/records/plain/read-plain-file.ts';
import { readConfig, readConfigInFull } from '../../src/register/read-config.ts';
import { chanceOf, mutated } from '../records/plain/mutations.ts';
import { ROOT } from '../source-files.ts';

const CONFIGS = [
  ...['ikta-bp2mi', 'smamga-iism', 'unib-networks'].map((name) =>
    readFileSync(join(ROOT, 'examples', name, 'mou.config.yaml'), 'utf8'),
  ),
  `format: 1
institution: { name: Universitas Lembah Anai, country: ID }
language: id
time_zone: Asia/Makassar
last_day: anniversary
horizon: 6 bulan
remind: { lead: [P9M, P3M] }
owners:
  kui: { name: Rina Wulandari, email: rina@example.ac.id }
  lppm:
    name: Budi Santoso
forms:
  sea-school: { en: School at sea, id: Sekolah lautan }
rules: { dormant: off, number-missing: error }
exclude:
  - arsip/
limits: { depth: 20 }
`,
];

test('six thousand mutated configurations give the same settings and findings both ways', () => {
  const different: string[] = [];
  let plain = 0;
  for (let seed = 1; seed <= 6000; seed += 1) {
    const chance = chanceOf(seed);
    const file = { path: 'mou.config.yaml', text: mutated(CONFIGS[seed % CONFIGS.length] ?? '', chance) };
    if (/\r(?!\n)/.test(file.text)) continue; // decoding takes lone carriage returns for line ends beforehand
    if (readPlainConfig(file, { depth: 100, aliases: 0 }) !== undefined) plain += 1;
    const both = [readConfig(file), readConfigInFull(file)].map((reading) => JSON.stringify(reading));
    if (both[0] !== both[1]) different.push(file.text);
  }
  expect(different.slice(0, 3)).toEqual([]);
  expect(plain).toBeGreaterThan(1000);
});
