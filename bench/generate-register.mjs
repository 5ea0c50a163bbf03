/** Registers as offices keep them, of any size: families, renewals, amendments, activities, partners, comments, mistakes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agreementText, FAMILY, signingYear } from './agreement-text.mjs';
import { chanceOf } from './random.mjs';
import { CITIES, FIRST, FORMS, institutionId, NOTES, SECOND, TYPES } from './words.mjs';

/** The day from which the registers are looked at. */
export const AS_OF = '2026-01-26';

/**
 * The files of a register by path: half agreements, a fifth institutions, a quarter activities, the rest memberships.
 * @param {{records: number, seed?: number, faults?: number}} wanted `faults` is the share of agreements with a mistake.
 * @returns {Map<string, string>}
 */
export function registerFiles({ records, seed = 1, faults = 0.01 }) {
  const chance = chanceOf(seed);
  const counts = countsOf(records);
  const register = { ...counts, faults, chance };
  const files = new Map([['mou.config.yaml', CONFIG]]);
  const write = (folder, id, text) => files.set(`${folder}/${id}.yaml`, text);
  for (let n = 0; n < counts.institutions; n += 1)
    write(`institutions/${shelf(n)}`, institutionId(n), institutionText(n, register));
  for (let n = 0; n < counts.agreements; n += 1)
    write(`agreements/${shelf(n)}`, `perjanjian-${n}`, agreementText(n, register));
  for (let n = 0; n < counts.activities; n += 1)
    write(`activities/${shelf(n)}`, `kegiatan-${n}`, activityText(n, register));
  for (let n = 0; n < counts.memberships; n += 1)
    write('memberships', `keanggotaan-${n}`, membershipText(n, register));
  return files;
}

/**
 * Writes a register into a folder.
 * @param {string} folder
 * @param {Parameters<typeof registerFiles>[0]} wanted
 */
export function writeRegister(folder, wanted) {
  for (const [path, text] of registerFiles(wanted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** @param {number} records */
function countsOf(records) {
  const agreements = Math.max(1, Math.round(records / 2));
  const activities = Math.floor(records / 4);
  const memberships = Math.floor(records / 20);
  return {
    agreements,
    activities,
    memberships,
    institutions: records - agreements - activities - memberships,
  };
}

const CONFIG = `format: 1
institution:
  name: Universitas Lembah Anai
language: id
time_zone: Asia/Jakarta
owners:
  kui: { name: Kantor Urusan Internasional, email: kui@example.ac.id }
`;

/** A folder for every 500 files. @param {number} n */
const shelf = (n) => String(Math.floor(n / 500)).padStart(3, '0');

/** @param {number} n @param {any} register */
function institutionText(n, { chance }) {
  const [type, word] = TYPES[n % TYPES.length];
  const rest = Math.floor(n / TYPES.length);
  const name = [FIRST[rest % 36], SECOND[Math.floor(rest / 36) % 36], CITIES[Math.floor(rest / 1296) % 32]];
  const lines = [
    'kind: institution',
    `id: ${institutionId(n)}`,
    `name: ${word} ${name.join(' ')}`,
    `type: ${type}`,
    `country: ${chance.chance(0.8) ? 'ID' : chance.pick(['MY', 'TH', 'JP', 'AU', 'NL'])}`,
    `city: ${name[2]}`,
    `address: Jalan ${chance.pick(FIRST)} No. ${chance.below(200) + 1}`,
    `website: https://mitra-${n}.example.ac.id`,
  ];
  if (chance.chance(0.5))
    lines.push(
      'units:',
      '  - { id: fkip, name: Fakultas Keguruan, kind: faculty }',
      '  - id: ft',
      '    name: Fakultas Teknik',
    );
  if (chance.chance(0.6))
    lines.push('contacts:', `  - name: ${chance.pick(FIRST)} ${chance.pick(SECOND)}`, '    position: Kepala Bagian Kerja Sama', `    email: kerjasama@mitra-${n}.example.ac.id`, '    phone: "0331-330224"'); // prettier-ignore
  return `${lines.join('\n')}\n`;
}

/** @param {number} n @param {any} register */
function activityText(n, { chance, agreements, institutions }) {
  const umbrella = (n * FAMILY) % agreements;
  // The last family may be a small one.
  const under = Math.min(
    umbrella - (umbrella % FAMILY) + (chance.chance(0.4) ? 1 + chance.below(3) : 0),
    agreements - 1,
  );
  const year = under % FAMILY === 0 ? 2025 : signingYear(under) + 1;
  const day = `${year}-${chance.pick(['06', '09', '11'])}-${String(chance.below(27) + 1).padStart(2, '0')}`;
  return `kind: activity
id: kegiatan-${n}
title: ${chance.pick(['Pelatihan', 'Kuliah Tamu', 'Kunjungan Kerja', 'Lokakarya'])} ${chance.pick(FIRST)} ${chance.pick(SECOND)} ke-${n}
form: ${chance.pick(FORMS)}
on: "${day}"
place: Aula ${chance.pick(SECOND)}, ${chance.pick(CITIES)} # sesuai undangan
under: [perjanjian-${under}]
participants:
${institutions > 0 ? `  - institution: ${institutionId(n % institutions)}\n    count: ${chance.below(40) + 1}\n` : ''}  - { group: perguruan tinggi luar negeri, institutions: ${chance.below(9) + 1}, countries: [MY, TH, PH] }
dharma: education
benefit: >-
  ${chance.pick(NOTES)}
  ${chance.pick(NOTES)}
outputs:
  - { what: Artikel, quantity: 2, unit: artikel }
evidence:
  - original_at: Lemari ${n % 40}, map laporan kegiatan
`;
}

/** @param {number} n @param {any} register */
function membershipText(n, { chance, institutions }) {
  return `# Iuran dibayar dari dana fakultas.
kind: membership
id: keanggotaan-${n}
network: ${institutionId(n % institutions)}
member: ${institutionId((n + 1) % institutions)}
category: institutional
involved: "2017"
joined: 2018-06~
programmes:
  - ${chance.pick(FORMS)}
  - konferensi tahunan
representatives:
  - name: ${chance.pick(FIRST)} ${chance.pick(SECOND)}
    position: Ketua
`;
}
