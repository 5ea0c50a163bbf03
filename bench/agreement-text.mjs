/** Agreements of the benchmark: umbrellas and what is under them, renewed, amended, ended, and now and then mistaken. */
import { CITIES, FIRST, FORMS, institutionId, NOTES, PEOPLE, POSITIONS, SECOND } from './words.mjs';

/** Agreements in a family: an umbrella first. */
export const FAMILY = 6;

/** The year in which an agreement is signed; what is under an umbrella follows a year later. @param {number} n */
export const signingYear = (n) =>
  2012 + ((Math.floor(n / FAMILY) * 7) % 12) + ([0, 1, 1, 1, 2, 2][n % FAMILY] ?? 0);

/**
 * Every family has six agreements: an umbrella, three under it, and one below two of these. Days stand in quotation
 * marks, since a tool with the YAML 1.1 reader takes them for instants otherwise.
 * @param {number} n
 * @param {any} register
 */
export function agreementText(n, register) {
  const { chance, faults } = register;
  const place = n % FAMILY;
  const year = signingYear(n);
  const signed = `"${year}-0${chance.below(9) + 1}-${String(chance.below(27) + 1).padStart(2, '0')}"`;
  const under = [undefined, 0, 0, 0, 1, 2][place];
  const text = [
    ...(chance.chance(0.3) ? [`# ${chance.pick(NOTES)}`] : []),
    'kind: agreement',
    `id: perjanjian-${n}`,
    `title: ${title(place, chance)}`,
    `instrument: ${['mou', 'moa', 'moa', 'moa', 'ia', 'ia'][place]}`,
    ...scope(chance),
    'level: national',
    ...parties(n, signed, year, register),
    'signing:',
    `  place: ${chance.pick(CITIES)}, ruang ${chance.pick(SECOND)}`,
    'term:',
    '  from: signing # sejak ditandatangani kedua pihak',
    `  lasts: ${['20 (dua puluh) tahun', '5 tahun', 'P5Y', 'P60M', '2 tahun', 'P18M'][place]}`,
    ...(under === undefined ? [] : [`under: perjanjian-${n - place + under}`]),
    ...history(year, place === 0, chance),
    ...papers(n, chance),
    ...(chance.chance(0.4) ? ['notes: >-', `  ${chance.pick(NOTES)}`, `  ${chance.pick(NOTES)}`] : []),
    'owner: kui',
  ].join('\n');
  return `${chance.chance(faults) ? mistaken(text, chance) : text}\n`;
}

/** @param {number} place @param {import('./random.mjs').Chance} chance */
function title(place, chance) {
  const paper = ['Nota Kesepahaman', 'Perjanjian Kerja Sama', 'Perjanjian Kerja Sama', 'Perjanjian Kerja Sama', 'Rencana Pelaksanaan', 'Rencana Pelaksanaan'][place]; // prettier-ignore
  return `${paper} tentang ${chance.pick(['Pendidikan', 'Penelitian', 'Magang', 'Pengabdian'])} ${chance.pick(FIRST)} ${chance.pick(SECOND)}`;
}

/** @param {import('./random.mjs').Chance} chance */
function scope(chance) {
  const start = chance.below(FORMS.length - 2);
  const forms = FORMS.slice(start, start + 1 + chance.below(3));
  return chance.chance(0.5)
    ? [`scope: [${forms.join(', ')}]`]
    : ['scope:', ...forms.map((form) => `  - ${form}`)];
}

/** @param {number} n @param {string} signed @param {number} year @param {any} register */
function parties(n, signed, year, { chance, institutions }) {
  const partner =
    institutions > 0
      ? [`institution: ${institutionId(n % institutions)}`]
      : ['name: Politeknik Bahari Tarakan'];
  return [
    'parties: # menurut urutan dalam naskah',
    '  - name: Universitas Lembah Anai',
    `    number: ${String(n).padStart(3, '0')}/ULA/KS/${year}`,
    '    signatory:',
    `      name: ${chance.pick(PEOPLE)}`,
    `      position: ${chance.pick(POSITIONS)}`,
    '    unit: Kantor Urusan Internasional',
    `    signed: ${signed}`,
    '    contact:',
    `      name: ${chance.pick(PEOPLE)}`,
    '      position: Staf Kerja Sama',
    '      email: kui@example.ac.id',
    `  - ${partner[0]}`,
    `    number: B-${n}/${chance.pick(['KS', 'HK', 'UN'])}/${year}`,
    `    signatory: { name: "${chance.pick(PEOPLE)}", position: ${chance.pick(POSITIONS)} }`,
    `    signed: ${signed}`,
    '    contact:',
    `      name: ${chance.pick(FIRST)} ${chance.pick(SECOND)}`,
    '      email: kerjasama@example.ac.id',
    '      phone: "0812-3456-7890"',
  ];
}

/** Where the paper lies, and how it came about. @param {number} n @param {import('./random.mjs').Chance} chance */
function papers(n, chance) {
  const drafting = chance.chance(0.3)
    ? ['process:', '  - stage: drafting', '    note: Rancangan naskah dari pihak mitra']
    : [];
  const documents = [
    'documents:',
    '  - kind: signed',
    '    language: id',
    `    original_at: Lemari ${n % 40}, map ${n % 12}`,
  ];
  return [...drafting, ...(chance.chance(0.98) ? documents : [])];
}

/** Renewals, amendments and what is left to do. @param {number} year @param {boolean} isUmbrella @param {import('./random.mjs').Chance} chance */
function history(year, isUmbrella, chance) {
  const lines = [];
  if (chance.chance(0.15)) lines.push('renewal: { mode: by-agreement, notice: P6M }');
  if (chance.chance(0.08) && isUmbrella)
    lines.push('amendments:', `  - number: A-${chance.below(90) + 10}`, `    signed: "${year + 1}-11-02"`, '    lasts: 25 tahun', '    note: Masa berlaku diperpanjang'); // prettier-ignore
  if (chance.chance(0.5))
    lines.push('follow_ups:', '  - what: Rapat evaluasi tahunan', '    who: Kantor Urusan Internasional', `    due: "${year + 1}-06-30"`, `    done: "${year + 1}-06-12"`); // prettier-ignore
  if (chance.chance(0.3)) lines.push('value:', '  amount: 100000000', '  currency: IDR', '  source: DIPA');
  return lines;
}

/** A mistake that an office makes. @param {string} text @param {import('./random.mjs').Chance} chance */
function mistaken(text, chance) {
  return chance.pick([
    () => text.replace('instrument:', 'instrumen:'),
    () => text.replace(/signed: "(\d{4})-\d\d-\d\d"/, 'signed: "$1-02-30"'),
    () => text.replace('owner: kui', 'owner: kiu'),
    () => text.replace('number: B-', 'nomer: B-'),
    () => text.replace(/institution: mitra-/, 'institution: mitra-tak-dikenal-'),
    () => text.replace(/lasts: .*/, 'lasts: lima tahunan'),
  ])();
}
