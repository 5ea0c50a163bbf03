/** What people, merges and programs do to files of records, by chance that can be repeated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../source-files.ts';

/** A number from 0 up to a limit, which is left out. */
export type Chance = (limit: number) => number;

/** A source of chance (mulberry32): the same seed gives the same numbers. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** The records of the examples and of the registers that tests use, and some that hold every kind of value. */
export function filesToMutate(): readonly string[] {
  const registers = ['examples', 'test/fixtures/registers'].flatMap((folder) =>
    recordsBelow(join(ROOT, folder)),
  );
  return [...registers, ...OF_EVERY_KIND, ...OF_EVERY_KIND];
}

function recordsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('mou.config.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const OF_EVERY_KIND = [
  `kind: agreement
id: nota-bahari
title: 'Nota "Bahari": kerja sama'
scope: [student-exchange, "internship"]
parties: # dua pihak
- institution: ula
  number: 012
  signatory: {name: "Sony, S.E.", position: Rektor}
  contact:
      name: Rina
      phone: 0812
- {unnamed: true, description: Kampus di Sapporo, country: JP}
term: {from: 2021-01-01, lasts: 5 tahun}
value: {amount: 100000000, currency: IDR}
renewal:
  mode: automatic
  times: 2
documents:
  -   path: documents/nota.pdf
      original_at: Lemari 3
notes: >-
  Naskah asli di Lemari 3.
  # Bukan komentar.

  Dirintis: Prof. Désirée.
tags:
- utama
-  '2021'
x-note: |
  satu
  dua
x-list: [satu, {a: b}, [c]]
x-map:
  a: b
  yes: no
`,
  `# Unit di bawah unit.
---
kind: institution
id: ula
name: Universitas Lembah Anai
country: NO
also_known_as: [ULA, 'U.L.A.']
units:
  - id: fkip
    lecturers: 24
    units: [{id: pbi, name: "Pendidikan"}]
  - name: 1.10
---
kind: activity
id: kelas
title: Kelas – Lapangan
form: training
on: 2022-11-14/2022-11-18
participants:
  - ula
  - {group: mitra, institutions: 11, countries: [MY, VN]}
x-true: wahr
notes: |-
  a

  b
`,
] as const;

/** What may stand where a value stands. */
const VALUES = [
  '~', 'null', 'NULL', 'true', 'FALSE', 'yes', 'no', '0123', '0x1F', '0o17', '1e3', '-.5', '.nan', '-.INF', '+1', '1_000',
  '100.000', '1.10', '-5', '- 5', '-', '-a', '?', '? a', ':a', ': a', 'a:', 'a: b', 'a : b', 'a :b', 'a#b', 'a #b', '#a',
  '"a"', "'a'", "'a''b'", '"a\\"b"', '"a\\tb"', '"a"b', '"a" b', '"a": b', '"a', "'a", "'a' #b", "''", '""', '"a"#b',
  '[a]', '[]', '{}', '[a,b,]', '[a, , b]', '[ a , b ]', '{a}', '{a: b}', '{a: b,}', '{a:b}', '{"a":b}', '{a: {b: c}}',
  '[a: b]', '[{a: b}, c]', '[a #b]', '[a, "b, c"]', '[a b, c d]', '[https://ror.org/05m2fqn25]', '[a:]', '{a: b:}', '{a: [b}',
  '|', '>', '|-', '>+', '>2', '| #a', '|\n  a', '>-\n    a\n     b\n    c', '|\n  a\n\n\n', '>\n  a\n\n\n  b', '>-\n\n  a',
  '|-\n  a \n  b', '|-\n  a\n b', '>-\n  a\n#c\n  b', '|-\n  -\n  a: b', '>\n  ---\n  a', '&a b', '*a', '!!str a', '!a b',
  '%a', '@a', '`a`', '“a”', '„a“', '‘a’', 'a“b”', 'a\n  b', 'a\n b', '"a\n  b"', "'a\n\n  b'", '\n  a', '\n  - a', '\n- a',
  '\n  a: b', '\n  - a: b\n    c: d', '\n  - a: b\n   c: d', '\n  -\n    a', '\n  - - a', '\n  -   a: b\n      c: d',
  '\n  # c\n  - a\n # d\n  - b', 'a\n# c\n', 'a  ', 'a\u00a0', '\u00a0a', '\u00a0', 'a\u2028b', 'a\u0085b', '\uFEFFa', '\u3000', '😀', 'é',
  'a]', 'a}', 'a,b', ']', '}', ',', 'a"b', "a'b", 'a|b', 'a&b', 'a*b', '2026-01-26', '2026-02-30', '12:30', 'https://a.b/c#d',
  '<<', '=', 'kind: agreement', '---', '...', '--- a', '-- a', '---a', "'---'", '[---]', '>-\n  ---',
]; // prettier-ignore

const PIECES = [
  ' ', '  ', '\n', '\n\n', '\n ', '\n  ', '\t', '\r', '\r\n', ':', ': ', ' :', '- ', '-', '\n- ', '\n  - ', '#', ' #', ' # a\n', '\n#a\n',
  '\n---\n', '---', '\n...\n', '\n%YAML 1.2\n', '"', "'", '[', ']', '{', '}', ',', ', ', '|', '>', '&', '*', '!', '?', '? ', '%', '@', '`',
  '<<: a', '__proto__: a', 'null: a', 'TRUE: a', '2019: a', '.nan: a', '"kind": a', 'a b: c', 'é: a', 'x-a: b\n', '\nx-b: c', 'notes: d',
  '<<<<<<< HEAD\n', '=======\n', '>>>>>>> a\n', '“', '”', '\u00a0', '\u2028', '\u0085', '\uFEFF', '0', '.', 'a', '\u200b',
]; // prettier-ignore

/** A file after one to three mishaps. */
export function mutated(text: string, chance: Chance): string {
  let changed = text;
  for (let mishap = chance(3); mishap >= 0; mishap -= 1) {
    const mutation = MUTATIONS[chance(MUTATIONS.length)];
    if (mutation !== undefined) changed = mutation(changed, chance);
  }
  return changed;
}

type Mutation = (text: string, chance: Chance) => string;

const pick = (choices: readonly string[], chance: Chance): string => choices[chance(choices.length)] ?? '';

const anotherValue: Mutation = (text, chance) =>
  onLine(text, chance, (line) => [line.replace(/(: |- )(?!.*- ).*$/, () => `: ${pick(VALUES, chance)}`)]);

const anotherText: Mutation = (text, chance) =>
  text.replace(
    /^(title|name|notes|place|x-[a-z]+): .*$/m,
    (_, key) => `${String(key)}: ${pick(VALUES, chance)}`,
  );

const anotherItem: Mutation = (text, chance) =>
  onLine(text, chance, (line) => [line.replace(/- .*$/, () => `- ${pick(VALUES, chance)}`)]);

const piece: Mutation = (text, chance) => {
  const at = chance(text.length + 1);
  return text.slice(0, at) + pick(PIECES, chance) + text.slice(at);
};

const shortLoss: Mutation = (text, chance) => {
  const at = chance(text.length);
  return text.slice(0, at) + text.slice(at + 1 + chance(4));
};

const cutOff: Mutation = (text, chance) => text.slice(0, chance(text.length));
const lostLine: Mutation = (text, chance) => onLine(text, chance, () => []);
const doubledLine: Mutation = (text, chance) => onLine(text, chance, (line) => [line, line]);
const deeper: Mutation = (text, chance) => onLine(text, chance, (line) => [' '.repeat(1 + chance(3)) + line]);
const shallower: Mutation = (text, chance) => onLine(text, chance, (line) => [line.replace(/^ {1,2}/, '')]);
const emptied: Mutation = (text, chance) => onLine(text, chance, (line) => [line.replace(/:.*$/, ':')]);
const remark: Mutation = (text, chance) =>
  onLine(text, chance, (line) => [`${' '.repeat(chance(6))}# catatan: ${line.trim()}`, line]);
const windows: Mutation = (text) => text.replaceAll('\n', '\r\n');

const MUTATIONS: readonly Mutation[] = [
  anotherValue, anotherText, anotherText, anotherItem, piece, piece, piece, shortLoss, cutOff, lostLine, doubledLine,
  deeper, shallower, emptied, remark, windows,
]; // prettier-ignore

/** Puts other lines in the place of one. */
function onLine(text: string, chance: Chance, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const at = chance(lines.length);
  return lines.toSpliced(at, 1, ...change(lines[at] ?? '')).join('\n');
}
