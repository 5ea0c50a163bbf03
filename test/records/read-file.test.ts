/** Files to records: the field decides what a value means, and one broken document spoils no other. */
import { describe, expect, test } from 'vitest';
import { dataOf, found, placed, read, said, text } from './reading.ts';

const INSTITUTION = text('kind: institution', 'id: unib', 'name: Universitas Bengkulu');

function institution(id: string): string {
  return text('kind: institution', `id: ${id}`, `name: Lembaga ${id}`);
}

function agreement(...lines: readonly string[]): string {
  return text(
    'kind: agreement',
    'id: unib-iium-2026',
    'title: Nota Kesepahaman',
    'parties: [{institution: unib}, {institution: iium}]',
    ...lines,
  );
}

describe('the field decides what a value means', () => {
  test.each([
    ['number: 0123', 'number', '0123'],
    ['number: 1.10', 'number', '1.10'],
    ['number: 2025', 'number', '2025'],
    ['number: 1e3', 'number', '1e3'],
    ['number: 0x1F', 'number', '0x1F'],
    ['number: 12:30:45', 'number', '12:30:45'],
    ['number: .5', 'number', '.5'],
    ['number: +62', 'number', '+62'],
    ['number: "007"', 'number', '007'],
    ["number: 'It''s'", 'number', "It's"],
    ['name: NO', 'name', 'NO'],
    ['name: yes', 'name', 'yes'],
    ['name: true', 'name', 'true'],
    ['name: .inf', 'name', '.inf'],
    ['country: NO', 'country', 'NO'],
    ['signed: 2026-01-26', 'signed', '2026-01-26'],
    ['signed: 2017', 'signed', '2017'],
    ['signed: 2018-06~', 'signed', '2018-06~'],
    ['unnamed: true', 'unnamed', true],
    ['unit: "null"', 'unit', 'null'],
    ['unit: "~"', 'unit', '~'],
  ])('a party with `%s`', (line, key, value) => {
    const data = dataOf(
      text(
        'kind: agreement',
        'id: a',
        'title: T',
        'parties:',
        '  - institution: unib',
        '  - institution: iium',
        `    ${line}`,
      ),
    );
    const [, party] = data.parties as Record<string, unknown>[];
    expect(party?.[key]).toBe(value);
  });

  test('a title is its text', () => {
    expect(dataOf(agreement().replace('Nota Kesepahaman', '1.10')).title).toBe('1.10');
  });

  test('an id that is all figures is a text', () => {
    const [record] = read(INSTITUTION.replace('unib', '0123')).records;
    expect(record?.id).toBe('0123');
  });

  test('uncertain dates of a membership', () => {
    const membership = text('kind: membership', 'id: m', 'network: aln', 'member: unib', 'involved: 2017');
    expect(dataOf(membership).involved).toBe('2017');
  });

  test.each([
    ['100000000', 100_000_000],
    ['0', 0],
    ['1500000.50', 1_500_000.5],
  ])('an amount of %s is a number', (amount, value) => {
    expect(dataOf(agreement(`value: {amount: ${amount}, currency: IDR}`)).value).toEqual({
      amount: value,
      currency: 'IDR',
    });
  });

  test("in a register's own fields YAML decides", () => {
    const data = dataOf(agreement('x-arsip: {lemari: 3, terkunci: true, kode: 0o17, map: biru}'));
    expect(data['x-arsip']).toEqual({ lemari: 3, terkunci: true, kode: 15, map: 'biru' });
  });

  test('a text over several lines', () => {
    const data = dataOf(agreement('notes: |', '  Berkas asli', '  ada di bagian hukum.'));
    expect(data.notes).toBe('Berkas asli\nada di bagian hukum.\n');
  });

  test('what an alias repeats', () => {
    const data = dataOf(agreement('x-a: &kota Bengkulu', 'x-b: *kota'));
    expect(data).toMatchObject({ 'x-a': 'Bengkulu', 'x-b': 'Bengkulu' });
  });
});

describe('a file', () => {
  test('of several documents, each with its position', () => {
    const { records, findings } = read([institution('a'), institution('b'), institution('c')].join('---\n'));
    expect(findings).toEqual([]);
    expect(records.map(({ id, documentIndex, file }) => [id, documentIndex, file])).toEqual([
      ['a', 0, 'records.yaml'],
      ['b', 1, 'records.yaml'],
      ['c', 2, 'records.yaml'],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['blank lines', '\n  \n\n'],
    ['comments', '# Belum ada data.\n# Menyusul.\n'],
    ['separators', '---\n---\n'],
    ['an end mark', '...\n'],
  ])('of %s holds no record, and no mistake', (_, given) => {
    expect(read(given)).toEqual({ records: [], broken: [], findings: [] });
  });

  test('that ends with a separator', () => {
    expect(found(`---\n${institution('a')}---\n`)).toEqual([]);
  });

  test('with directives and comments before its documents', () => {
    const given = `# Lembaga\n%YAML 1.2\n---\n${institution('a')}...\n# lain\n---\n${institution('b')}`;
    expect(read(given).records.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('written for YAML 1.1 is read all the same', () => {
    expect(dataOf(`%YAML 1.1\n---\n${INSTITUTION}country: NO\n`).country).toBe('NO');
  });

  test.each([
    ['Windows', '\r\n'],
    ['old Mac', '\r'],
  ])('with %s line ends reads as any other', (_, lineEnd) => {
    const plain = agreement('notes: |', '  satu', '  dua', 'signing: {place: Bengkulu}');
    const other = plain.replaceAll('\n', lineEnd);
    expect(read(other).records[0]?.data).toEqual(dataOf(plain));
  });

  test('with Windows line ends finds mistakes where they are', () => {
    const given = agreement('term:', '  lasts: lima', 'signing: {place: x, events: y}');
    expect(found(given.replaceAll('\n', '\r\n'))).toEqual(found(given));
    expect(found(given)).toEqual(['6:10-14 invalid-duration.unreadable', '7:21-27 unknown-key.unknown']);
  });

  test('with a byte order mark reads as any other, and counts columns without it', () => {
    expect(read(`\uFEFF${INSTITUTION}`).records[0]?.data).toEqual(dataOf(INSTITUTION));
    expect(found('\uFEFFkint: institution\nid: a\nname: b\n')).toEqual(['1:1-5 unknown-key.unknown']);
  });

  test('written as JSON', () => {
    expect(dataOf('{"kind": "institution", "id": "a", "name": "Lembaga A"}').name).toBe('Lembaga A');
  });
});

describe('a broken document beside good ones', () => {
  test.each([
    ['a forgotten colon', 'name Lembaga B'],
    ['a quotation mark that never closes', 'name: "Lembaga B'],
    ['a bracket that never closes', 'also_known_as: [B, C'],
    ['a tab', '\tname: Lembaga B'],
    ['a wrong value', 'country: Atlantis'],
    ['nothing but a text', 'Lembaga B'],
  ])('%s', (_, line) => {
    const broken = text('kind: institution', 'id: b', line);
    const { records, findings } = read([institution('a'), broken, institution('c')].join('---\n'));
    expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ at }) => at.line >= 5 && at.line <= 7)).toBe(true);
  });

  test('keeps its id, kind and title, so that references to it are not called unknown', () => {
    const { broken } = read(agreement('term: {lasts: lima}'));
    expect(broken).toEqual([
      {
        file: 'records.yaml',
        documentIndex: 0,
        id: 'unib-iium-2026',
        kind: 'agreement',
        title: 'Nota Kesepahaman',
      },
    ]);
  });

  test('keeps its id through a syntax error, and its finding names it', () => {
    const { broken, findings } = read(text('kind: institution', 'id: b', 'name: a: b'));
    expect(broken.map(({ id, kind }) => [id, kind])).toEqual([['b', 'institution']]);
    expect(findings.map(({ record }) => record)).toEqual(['b']);
  });

  test('several mistakes of one record are all found', () => {
    expect(found(agreement('instrument: mow', 'term: {lasts: lima}', 'tag: [x]'))).toHaveLength(3);
  });

  test('an unknown field leaves the record usable', () => {
    const { records, findings } = read(agreement('colour: merah'));
    expect(records).toHaveLength(1);
    expect(findings.map(placed)).toEqual(['5:1-7 unknown-key.unknown']);
  });
});

describe('missing values', () => {
  test.each([
    ['number:', '7:5-11 missing-value.empty'],
    ['number: ~', '7:5-11 missing-value.empty'],
    ['number: null', '7:5-11 missing-value.empty'],
    ['number: ""', '7:13-15 missing-value.empty'],
    ['number: "  "', '7:13-17 missing-value.empty'],
    ['number: #12', '7:5-11 missing-value.hash'],
    ['number: # belum ada', '7:5-11 missing-value.empty'],
    ['signed:', '7:5-11 missing-value.empty'],
    ['signatory:', '7:5-14 missing-value.empty'],
    ['unnamed:', '7:5-12 missing-value.empty'],
    ['institution: null', '7:5-16 missing-value.empty'],
  ])('`%s` is one finding', (line, finding) => {
    const party = line.startsWith('institution') ? 'unit: Fakultas Hukum' : 'institution: iium';
    expect(
      found(
        text(
          'kind: agreement',
          'id: a',
          'title: T',
          'parties:',
          '  - institution: unib',
          `  - ${party}`,
          `    ${line}`,
        ),
      ),
    ).toEqual([finding]);
  });

  test.each([
    ['kind: institution', 'kind:', '1:1-5 missing-value.empty'],
    ['id: unib', 'id:', '2:1-3 missing-value.empty'],
    ['name: Universitas Bengkulu', 'name: ', '3:1-5 missing-value.empty'],
  ])('a required field: `%s` as `%s`', (line, empty, finding) => {
    expect(found(INSTITUTION.replace(line, empty))).toEqual([finding]);
  });

  test('an empty entry of a list', () => {
    expect(found(agreement('tags:', '  - asean', '  -', '  - riset'))).toEqual([
      '7:4-5 missing-value.emptyItem',
    ]);
  });

  test('a party that is an empty entry', () => {
    expect(found(text('kind: agreement', 'id: a', 'title: T', 'parties:', '  - name: A', '  -'))).toEqual([
      '6:4-5 missing-value.emptyItem',
    ]);
  });

  test.each(['-', '?', 'belum ada', 'N/A', '0000-00-00', 'tidak diketahui'])(
    'a date written as "%s" is left out instead',
    (value) => {
      expect(found(agreement(`term: {until: "${value}"}`))).toHaveLength(1);
      expect(said(agreement(`term: {until: "${value}"}`), 'id')[0]).toMatch(/hapus baris/i);
    },
  );
});

describe('parties', () => {
  test.each([
    ['neither a reference nor a name', '  - country: MY', '6:5-12 nameless-party.party'],
    ['nothing but a number', '  - number: 12/KS/2026', '6:5-11 nameless-party.party'],
    ['an empty map', '  - {}', '6:5-6 nameless-party.party'],
    ['a text instead of fields', '  - iium', '6:5-9 wrong-type.parts'],
    ['a misspelt reference', '  - institusion: iium', '6:5-16 unknown-key.unknown'],
    ['a reference in Indonesian', '  - lembaga: iium', '6:5-12 unknown-key.unknown'],
    ['a name as reference', '  - institution: IIU Malaysia', '6:18-30 invalid-id.inPlace'],
    [
      'an institution in place without a name',
      '  - institution: {country: MY}',
      '6:5-16 missing-key.missing',
    ],
    ['a list as reference', '  - institution: [iium]', '6:19-23 wrong-type.expected'],
    ['an empty reference', '  - institution:', '6:5-16 missing-value.empty'],
  ])('%s gives exactly one finding', (_, line, finding) => {
    expect(
      found(text('kind: agreement', 'id: a', 'title: T', 'parties:', '  - institution: unib', line)),
    ).toEqual([finding]);
  });

  test('one alone is too few', () => {
    const given = text('kind: agreement', 'id: a', 'title: T', 'parties: [{institution: unib}]');
    expect(found(given)).toEqual(['4:1-8 too-few.items']);
  });
});

describe('what could do harm', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('a field called %s is refused', (name) => {
    expect(found(agreement(`${name}: {polluted: true}`))).toEqual([
      `5:1-${String(name.length + 1)} unsupported-yaml.unsafeKey`,
    ]);
    expect(found(agreement(`x-a: {${name}: 1}`))).toHaveLength(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('few aliases that unfold into very many values', () => {
    const bomb = text(
      'x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
      'x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'x-d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
    );
    expect(found(INSTITUTION + bomb)).toEqual(['6:10-12 too-complex.aliases']);
  });

  test('one alias after another to a large value', () => {
    const large = `x-a: &a [${'1, '.repeat(5000)}1]\n`;
    const given = INSTITUTION + large + text('x-b: [*a, *a, *a]', 'x-c: *a');
    expect(found(given)).toEqual(['5:15-17 too-complex.aliases']);
  });

  test('as many aliases as are allowed, and one more', () => {
    const aliases = (count: number): string =>
      `${INSTITUTION}x-a: &a 1\nx-b: [${Array.from({ length: count }, () => '*a').join(', ')}]\n`;
    const limits = { depth: 100, aliases: 3 };
    expect(found(aliases(3), limits)).toEqual([]);
    expect(found(aliases(4), limits)).toEqual(['5:19-21 too-complex.aliases']);
  });

  test('a value inside itself', () => {
    expect(found(`${INSTITUTION}units: &u\n  - units: *u\n`)).toEqual(['5:12-14 too-complex.depth']);
  });

  test('as many levels as are allowed, and one more', () => {
    const nested = (levels: number): string =>
      `${INSTITUTION}x-a: ${'['.repeat(levels - 1)}1${']'.repeat(levels - 1)}\n`;
    const limits = { depth: 5, aliases: 0 };
    expect(found(nested(5), limits)).toEqual([]);
    expect(found(nested(6), limits)).toEqual(['4:11-12 too-complex.depth']);
  });

  test.each([
    ['brackets', `x-a: ${'['.repeat(100_000)}`],
    ['braces', `x-a: ${'{a: '.repeat(50_000)}`],
    ['hyphens', `x-a:\n  ${'- '.repeat(50_000)}a`],
    ['question marks', `${'? '.repeat(50_000)}a`],
  ])('a hundred thousand %s inside each other', (_, line) => {
    expect(found(`${INSTITUTION}${line}\n`)).toHaveLength(1);
    expect(found(`${INSTITUTION}${line}\n`)[0]).toContain('too-complex.depth');
  });

  test.each([
    ['unknown fields', Array.from({ length: 10_000 }, (_, n) => `k${String(n)}: 1\n`).join(''), 10_000],
    ['tabs', '\tx: 1\n'.repeat(10_000), 10_000],
    ['texts that belong to no field', 'a b\n---\nkind: institution\n'.repeat(3000), 3000],
  ])('very many %s take no more than their time', (_, lines, least) => {
    const start = performance.now();
    expect(read(INSTITUTION + lines).findings.length).toBeGreaterThanOrEqual(least);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test.each([
    ['an unknown tag', 'name: !Penting', '3:7-15 unsupported-yaml.tag'],
    ['a tag of a program', 'name: !!python/object x', '3:7-24 unsupported-yaml.tag'],
    ['a list as the name of a field', '? [a, b]\n: c', '3:4-5 unsupported-yaml.complexKey'],
    ['fields copied from elsewhere', 'ids: {<<: {ror: 1}}', '3:7-9 unsupported-yaml.mergeKey'],
    ['an alias of nothing', 'name: *nama', '3:7-12 unsupported-yaml.unknownAlias'],
    ['a name for a value that nobody uses', 'name: &Co Ltd', '3:7-14 yaml-syntax.reservedCharacter'],
  ])('%s', (_, line, finding) => {
    const name = line.startsWith('name') ? '' : 'name: Universitas Bengkulu\n';
    expect(found(`kind: institution\nid: unib\n${line}\n${name}`)).toEqual([finding]);
  });

  test('fields that a merge key would bring are not called missing', () => {
    expect(found('kind: institution\nid: unib\n<<: *lama\n')).toEqual(['3:1-3 unsupported-yaml.mergeKey']);
  });
});

describe('fields given twice', () => {
  test('both lines are shown, and the first counts', () => {
    const { records, findings } = read(`${INSTITUTION}country: ID\nname: UNIB\n`);
    expect(findings.map(placed)).toEqual(['5:1-5 duplicate-key.again']);
    expect(findings[0]?.related).toMatchObject([{ at: { line: 3, column: 1, endColumn: 5 } }]);
    expect(records[0]?.data).toMatchObject({ name: 'Universitas Bengkulu' });
  });

  test('deep inside', () => {
    expect(found(agreement('signing: {place: Bengkulu, event: b, place: Curup}'))).toEqual([
      '5:38-43 duplicate-key.again',
    ]);
  });

  test('a second record without its separator is one finding', () => {
    expect(found(INSTITUTION + institution('b'))).toEqual(['4:1-5 duplicate-key.newRecord']);
    expect(said(INSTITUTION + institution('b'), 'id')).toEqual([
      'Di sini dimulai data kedua. Sisipkan baris `---` di antara keduanya.',
    ]);
  });
});
