/** Every way to break a line: found where it is, named by what somebody did, answered with what to write. */
import { describe, expect, test } from 'vitest';
import { found, marked, read, said, text } from './reading.ts';

type Mistake = readonly [what: string, lines: readonly string[], marked: string, message: string];

const AGREEMENT = ['kind: agreement', 'id: magang-2026', 'title: Perjanjian Magang'];
const PARTIES = ['parties:', '  - institution: unib', '    number: 12/KS/2026'];
const INSTITUTION = ['kind: institution', 'id: unib'];

const MISTAKES: readonly Mistake[] = [
  // Tabs and blanks
  ['a tab', [...INSTITUTION, '\tname: UNIB'], '⟦\t⟧name: UNIB', 'tab'],
  ['two tabs', [...AGREEMENT, ...PARTIES, '\t\tunit: A'], '⟦\t\t⟧unit: A', 'tab'],
  ['a tab after spaces', [...AGREEMENT, ...PARTIES, '    \tunit: A'], '⟦\t⟧unit: A', 'tab'],
  ['a tab before a hyphen', [...AGREEMENT, 'tags:', '\t- asean'], '⟦\t⟧- asean', 'tab'],
  ['tabs within braces', [...AGREEMENT, 'signing: {', '\tplace: A', '}'], '⟦\t⟧place: A', 'tab'],
  [
    'no-break spaces as indentation',
    [...AGREEMENT, ...PARTIES, '\u00A0\u00A0\u00A0\u00A0unit: A', '  - name: B'],
    '⟦\u00A0⟧\u00A0\u00A0\u00A0unit: A',
    'strangeBlank',
  ],
  [
    'a no-break space after a colon',
    [...INSTITUTION, 'name:\u00A0A', 'city: B'],
    'name:⟦\u00A0⟧A',
    'strangeBlank',
  ],

  // Colons
  ['no colon', [...INSTITUTION, 'name UNIB'], '⟦name UNIB⟧', 'missingColon'],
  ['no colon in the first line', ['kind institution', 'id: unib'], '⟦kind institution⟧', 'missingColon'],
  [
    'no colon within a party',
    [...AGREEMENT, ...PARTIES, '    signed 2026-01-26', '  - name: B'],
    '⟦signed 2026-01-26⟧',
    'missingColon',
  ],
  [
    'no colon in front of a list',
    [...AGREEMENT, 'parties', '  - name: A', '  - name: B'],
    '⟦parties⟧',
    'missingColon',
  ],
  ['an equals sign for a colon', [...INSTITUTION, 'name = UNIB'], '⟦name = UNIB⟧', 'missingColon'],
  ['a semicolon for a colon', [...INSTITUTION, 'name; UNIB', 'city: B'], '⟦name; UNIB⟧', 'missingColon'],
  ['a full-width colon', [...INSTITUTION, 'name：UNIB'], '⟦name：UNIB⟧', 'missingColon'],
  ['no space after a colon', [...INSTITUTION, 'name:UNIB', 'city: B'], '⟦name:UNIB⟧', 'missingSpace'],
  ['no space after the last colon', [...INSTITUTION, 'name:UNIB'], '⟦name:UNIB⟧', 'missingSpace'],
  [
    'a text that goes on at the margin',
    [...INSTITUTION, 'notes: berkas asli', 'ada di bagian hukum', 'city: B'],
    '⟦ada di bagian hukum⟧',
    'looseText',
  ],
  ['a colon in a title', [...INSTITUTION, 'name: Lembaga: Pusat'], 'name: ⟦Lembaga: Pusat⟧', 'colonInValue'],
  [
    'a colon in a title with a remark',
    [...INSTITUTION, 'name: Lembaga: Pusat # lama'],
    'name: ⟦Lembaga: Pusat⟧ # lama',
    'colonInValue',
  ],
  [
    'a colon within a party',
    [...AGREEMENT, ...PARTIES, '    unit: Fakultas: Hukum'],
    'unit: ⟦Fakultas: Hukum⟧',
    'colonInValue',
  ],
  [
    'a colon in an entry of a party',
    [...AGREEMENT, 'parties:', '  - unit: Fakultas: Hukum'],
    '- unit: ⟦Fakultas: Hukum⟧',
    'colonInValue',
  ],
  [
    'two colons in an entry',
    [...AGREEMENT, 'tags:', '  - Catatan: sepakat: lanjut'],
    '- ⟦Catatan: sepakat: lanjut⟧',
    'colonInValue',
  ],
  [
    'a colon too many within braces',
    [...AGREEMENT, 'signing: {place: Gedung: Rektorat, event: a}'],
    'signing: {place: ⟦Gedung: Rektorat⟧, event: a}',
    'colonInValue',
  ],

  // Indentation
  ['a line too deep', [...INSTITUTION, 'name: UNIB', '  city: B'], '⟦city: B⟧', 'indentedAfterValue'],
  [
    'a line too deep after a remark',
    [...INSTITUTION, 'name: UNIB', '# kota', '  city: B'],
    '⟦city: B⟧',
    'indent',
  ],
  [
    'a line too deep within a party',
    [...AGREEMENT, ...PARTIES, '      signed: 2026'],
    '⟦signed: 2026⟧',
    'indentedAfterValue',
  ],
  ['a line one space short', [...AGREEMENT, ...PARTIES, '   signed: 2026'], '⟦signed: 2026⟧', 'indent'],
  ['a line between two levels', [...AGREEMENT, ...PARTIES, ' signed: 2026'], '⟦signed: 2026⟧', 'indent'],
  [
    'a hyphen one space short',
    [...AGREEMENT, 'parties:', '  - name: A', ' - name: B'],
    '⟦- name: B⟧',
    'indent',
  ],
  [
    'a field in the column of the hyphens, at the margin',
    [...AGREEMENT, 'parties:', '- institution: unib', 'signed: 2025-12-31', '- name: UTHM'],
    '⟦signed: 2025-12-31⟧',
    'besideItem',
  ],
  [
    'a field in the column of the hyphens, indented',
    [...AGREEMENT, ...PARTIES, '', '  # ditandatangani', '  signed: 2025-12-31', '  - name: UTHM'],
    '⟦signed: 2025-12-31⟧',
    'besideItem',
  ],
  [
    'two fields in the column of the hyphens',
    [...AGREEMENT, 'parties:', '- institution: unib', 'number: 1', 'signed: 2025-12-31', '- name: UTHM'],
    '⟦number: 1⟧',
    'besideItem',
  ],
  [
    'a hyphen for nothing within braces',
    [...AGREEMENT, 'term: {lasts: -}'],
    'term: {⟦lasts: -⟧}',
    'dashAlone',
  ],
  [
    'an entry without its hyphen',
    [...AGREEMENT, 'parties:', '  - name: A', '  name: B'],
    '⟦name: B⟧',
    'indent',
  ],
  [
    'an entry among fields',
    [...AGREEMENT, 'term:', '  lasts: 5 tahun', '  - until: 2030'],
    '⟦- until: 2030⟧',
    'indent',
  ],
  [
    'a text block that ends too early',
    [...INSTITUTION, 'notes: |', '   satu', ' dua', 'city: B'],
    '⟦dua⟧',
    'indent',
  ],

  // Quotation marks
  [
    'a quotation mark that never closes',
    [...INSTITUTION, 'name: "UNIB', 'city: B', 'country: ID'],
    'name: ⟦"UNIB⟧',
    'unclosedQuote',
  ],
  [
    'one that closes at the next',
    [...INSTITUTION, 'name: "UNIB', 'city: "B"'],
    'name: ⟦"UNIB⟧',
    'unclosedQuote',
  ],
  [
    'a single one that never closes',
    [...INSTITUTION, "name: 'UNIB", 'city: B'],
    "name: ⟦'UNIB⟧",
    'unclosedQuote',
  ],
  [
    'one that never closes in a list',
    [...AGREEMENT, 'tags:', '  - "asean', '  - riset'],
    '- ⟦"asean⟧',
    'unclosedQuote',
  ],
  [
    'text after a quotation',
    [...INSTITUTION, 'name: "Pusat" Studi'],
    'name: ⟦"Pusat" Studi⟧',
    'textAfterQuote',
  ],
  [
    'quotation marks within quotation marks',
    [...INSTITUTION, 'name: "Pusat "Studi" Jawa"'],
    'name: ⟦"Pusat "Studi" Jawa"⟧',
    'textAfterQuote',
  ],
  [
    'an apostrophe within single ones',
    [...INSTITUTION, "name: 'Jum'at Berkah'"],
    "name: ⟦'Jum'at Berkah'⟧",
    'textAfterQuote',
  ],
  [
    'a path of Windows',
    [...INSTITUTION, 'notes: "C:\\Kerja Sama"'],
    'notes: ⟦"C:\\Kerja Sama"⟧',
    'backslash',
  ],
  [
    'curly quotation marks and a colon',
    [...INSTITUTION, 'name: “Pusat: Studi”'],
    'name: ⟦“Pusat: Studi”⟧',
    'wordQuotes',
  ],
  [
    'curly quotation marks around a part',
    [...INSTITUTION, 'name: “Pusat” Studi: Jawa'],
    'name: ⟦“Pusat” Studi: Jawa⟧',
    'wordQuotes',
  ],

  // Brackets
  [
    'a bracket that never closes',
    [...AGREEMENT, 'scope: [internship, training', 'level: local'],
    'scope: ⟦[internship, training⟧',
    'unclosedBracket',
  ],
  [
    'a bracket over several lines',
    [...AGREEMENT, 'scope: [internship,', '  training', 'level: local'],
    'scope: ⟦[internship,⟧',
    'unclosedBracket',
  ],
  [
    'a brace that never closes',
    [...AGREEMENT, 'signing: {place: A', 'level: local'],
    'signing: ⟦{place: A⟧',
    'unclosedBracket',
  ],
  [
    'a brace that never closes at the end',
    [...AGREEMENT, 'signing: {place: A'],
    'signing: ⟦{place: A⟧',
    'unclosedBracket',
  ],
  [
    'a document in braces that never close',
    ['{"kind": "institution",', ' "id": "unib"'],
    '⟦{"kind": "institution",⟧',
    'unclosedBracket',
  ],
  [
    'a bracket too many',
    [...AGREEMENT, 'scope: [internship]]', 'level: local'],
    'scope: ⟦[internship]]⟧',
    'extraBracket',
  ],
  ['a brace too many', [...AGREEMENT, 'signing: {place: A}}'], 'signing: ⟦{place: A}}⟧', 'extraBracket'],
  [
    'no comma within braces',
    [...AGREEMENT, 'signing: {place: A event: b}'],
    'signing: ⟦{place: A event: b}⟧',
    'missingComma',
  ],
  [
    'no comma after a quotation',
    [...AGREEMENT, 'signing: {place: "A" event: b}'],
    'signing: ⟦{place: "A" event: b}⟧',
    'missingComma',
  ],
  [
    'no comma within brackets',
    [...AGREEMENT, 'scope: ["internship" "training"]'],
    'scope: ⟦["internship" "training"]⟧',
    'missingComma',
  ],
  [
    'two commas',
    [...AGREEMENT, 'scope: [internship,, training]'],
    'scope: ⟦[internship,, training]⟧',
    'extraComma',
  ],
  ['a comma in front', [...AGREEMENT, 'scope: [, training]'], 'scope: ⟦[, training]⟧', 'extraComma'],
  [
    'a name with titles within braces',
    [...INSTITUTION, 'name: A', 'contacts: [{name: Dr. Budi, M.Pd., S.H., phone: 1}]'],
    'contacts: [{name: ⟦Dr. Budi, M.Pd., S.H.⟧, phone: 1}]',
    'commaInValue',
  ],
  [
    'the same in curly quotation marks',
    [...INSTITUTION, 'name: A', 'contacts: [{name: “Dr. Budi, M.Pd.”, phone: 1}]'],
    'contacts: [{name: ⟦“Dr. Budi, M.Pd.”⟧, phone: 1}]',
    'commaInValue',
  ],
  [
    'a list cut in curly quotation marks',
    [...INSTITUTION, 'name: A', 'tags: [“riset, inovasi”, asean]'],
    'tags: [⟦“riset, inovasi”⟧, asean]',
    'commaInValue',
  ],
  [
    'values without names within braces',
    [...INSTITUTION, 'name: A', 'contacts: [{Budi, Rektor}]'],
    'contacts: [{⟦Budi, Rektor⟧}]',
    'valueWithoutName',
  ],

  // Characters that begin something else
  ...['@kui', '`kui`', '%5', '& Co', '| abc', '|abc', '>5 orang', '? apa', ', dan'].map((value): Mistake => [
    `a value that begins as ${value} does`,
    [...INSTITUTION, `name: ${value}`],
    `name: ⟦${value}⟧`,
    'reservedCharacter',
  ]),
  [
    'a bracket at the beginning of a text',
    [...INSTITUTION, 'name: [Draf] Universitas'],
    'name: ⟦[Draf] Universitas⟧',
    'reservedCharacter',
  ],
  [
    'a brace at the beginning of a text',
    [...INSTITUTION, 'name: {Draf} Universitas'],
    'name: ⟦{Draf} Universitas⟧',
    'reservedCharacter',
  ],
  [
    'such a value in a list',
    [...INSTITUTION, 'name: A', 'tags:', '  - @kui'],
    '- ⟦@kui⟧',
    'reservedCharacter',
  ],
  [
    'an ampersand that swallows a word',
    [...INSTITUTION, 'name: &Co Ltd'],
    'name: ⟦&Co Ltd⟧',
    'reservedCharacter',
  ],
  ['a hyphen for nothing', [...INSTITUTION, 'name: A', 'city: -'], 'city: ⟦-⟧', 'dashAlone'],
  [
    'a list that begins on the line of its name',
    [...INSTITUTION, 'name: A', 'tags: - asean'],
    'tags: ⟦- asean⟧',
    'listOnKeyLine',
  ],

  // Hyphens of lists
  [
    'no space after hyphens',
    [...AGREEMENT, 'parties:', '  -name: A', '  -name: B'],
    '⟦-name⟧: A',
    'listDash',
  ],
  ['dashes of Word', [...AGREEMENT, 'parties:', '  – name: A', '  – name: B'], '⟦– name⟧: A', 'listDash'],
  ['bullets of Word', [...AGREEMENT, 'parties:', '  • name: A', '  • name: B'], '⟦• name⟧: A', 'listDash'],

  // Whole documents
  ['a line of two hyphens', [...INSTITUTION, 'name: A', '--', 'kind: institution'], '⟦--⟧', 'separator'],
  [
    'a line of many hyphens',
    [...INSTITUTION, 'name: A', '--------', 'kind: institution'],
    '⟦--------⟧',
    'separator',
  ],
  ['fields without any space', ['kind:institution', 'id:unib'], '⟦kind:institution⟧', 'notFields'],
  ['a table', ['kind;id;name', 'institution;unib;UNIB'], '⟦kind;id;name⟧', 'notFields'],
  ['a letter', ['Yth. Rektor'], '⟦Yth. Rektor⟧', 'notFields'],
  ['a number', ['42'], '⟦42⟧', 'notFields'],
  ['a list of records', ['- kind: institution', '  id: unib'], '- ⟦kind⟧: institution', 'notFields'],
  ['what the parser takes for instructions', ['%penting'], '⟦%penting⟧', 'notFields'],
];

describe('each mistake is one finding, marked where it is', () => {
  test.each(MISTAKES)('%s', (_, lines, place, message) => {
    const given = text(...lines);
    const findings = read(given).findings.filter(({ rule }) => rule === 'yaml-syntax');
    expect(findings.map((finding) => [marked(given, finding), finding.message.key])).toEqual([
      [place, message],
    ]);
  });

  test.each(MISTAKES)('%s, with the line ends of Windows', (_, lines) => {
    const given = text(...lines);
    expect(found(given.replaceAll('\n', '\r\n'))).toEqual(found(given));
  });

  test.each(MISTAKES)('%s, in the second document', (_, lines) => {
    const given = text('kind: institution', 'id: a', 'name: A', '---', ...lines);
    const moved = found(text(...lines)).map((finding) =>
      finding.replace(/^\d+/, (line) => String(Number(line) + 4)),
    );
    if (!lines.join().startsWith('%'))
      expect(found(given)).toEqual(
        moved.map((finding) =>
          finding.replace(/-(\d+):/, (_end, line: string) => `-${String(Number(line) + 4)}:`),
        ),
      );
  });

  test.each(MISTAKES)('%s, said in both languages', (_, lines) => {
    const [english, indonesian] = [said(text(...lines), 'en'), said(text(...lines), 'id')];
    expect(english.join()).not.toMatch(/undefined|\[object/);
    expect(indonesian).not.toEqual(english);
  });
});

describe('a field beside the items that it belongs to', () => {
  const lines = [...AGREEMENT, 'parties:', '- institution: unib', 'signed: 2025-12-31', '- name: UTHM'];

  test('is to be indented, said in both languages', () => {
    expect(said(text(...lines), 'en')).toEqual([
      '`signed: 2025-12-31` stands beside the items of `parties`. Indent the line by two spaces, so that it stands under its `- `.',
    ]);
    expect(said(text(...lines), 'id')).toEqual([
      '`signed: 2025-12-31` berada di luar butir `parties`. Geser baris ini dua spasi ke kanan, sehingga berada di bawah `- `-nya.',
    ]);
  });

  test('is read when it is', () => {
    const mended = lines.map((line) => line.replace(/^signed/, '  signed'));
    expect(found(text(...mended))).toEqual([]);
  });

  test.each(['warna: merah', 'title: Nota'])('is not what has no place in them: `%s`', (line) => {
    const given = text(...lines.map((old) => old.replace(/^signed.*/, line)));
    expect(found(given).join()).not.toContain('besideItem');
  });
});

test.each([
  ['lasts', 'write `open: true` in `term`', 'tulis `open: true` di `term`'],
  ['until', 'write `open: true` in `term`', 'tulis `open: true` di `term`'],
])('a hyphen in `%s` may mean that there is no end', (key, english, indonesian) => {
  const given = text(...AGREEMENT, 'term:', `  ${key}: -`);
  expect(said(given, 'en')[0]).toContain(english);
  expect(said(given, 'id')[0]).toContain(indonesian);
});

describe('what a message proposes', () => {
  test.each([
    ['signed 2026-01-26', '`signed 2026-01-26` has no colon after `signed`. Write `signed: 2026-01-26`.'],
    ['name = UNIB', '`name = UNIB` has no colon after `name`. Write `name: UNIB`.'],
    ['name:UNIB', 'A space is missing after the colon. Write `name: UNIB`.'],
    [
      'name: Lembaga: Pusat',
      'The colon in the value of `name` would begin another field. Put the value in quotation marks: `"Lembaga: Pusat"`.',
    ],
    [
      'name: Lembaga "A": Pusat',
      'The colon in the value of `name` would begin another field. Put the value in quotation marks: `\'Lembaga "A": Pusat\'`.',
    ],
    ['name: @kui', 'A value cannot begin with `@`. Put it in quotation marks: `"@kui"`.'],
    [
      'city: -',
      'A hyphen does not stand for "nothing". Leave the line `city: -` out until the value is known.',
    ],
    [
      "name: 'Jum'at'",
      'The value goes on after its closing quotation mark. Put `"` at both ends of the whole value; `\'` may then stand inside it.',
    ],
  ])('`%s`', (line, sentence) => {
    expect(said(text(...INSTITUTION, line), 'en')).toEqual([sentence]);
  });

  test.each(MISTAKES.filter(([, , , message]) => message !== 'wordQuotes' && message !== 'commaInValue'))(
    '%s: what it puts in place of the value can be read',
    (_, lines) => {
      const given = text(...lines);
      const [finding] = read(given).findings;
      if (finding?.replacement === undefined) return;
      const [before, after] = [
        given.split('\n').slice(0, finding.at.line - 1),
        given.split('\n').slice(finding.at.line),
      ];
      const line = given.split('\n')[finding.at.line - 1] ?? '';
      const mended =
        line.slice(0, finding.at.column - 1) + finding.replacement + line.slice(finding.at.endColumn - 1);
      const left = read([...before, mended, ...after].join('\n')).findings;
      expect(left.filter(({ rule }) => rule === 'yaml-syntax')).toEqual([]);
    },
  );
});

describe('only the cause is told', () => {
  test('every tab of a file', () => {
    expect(found(text(...INSTITUTION, '\tname: A', '\tcity: B', '\t\tcountry: ID'))).toEqual([
      '3:1-2 yaml-syntax.tab',
      '4:1-2 yaml-syntax.tab',
      '5:1-3 yaml-syntax.tab',
    ]);
  });

  test('one of several broken lines, until it is mended', () => {
    expect(found(text(...INSTITUTION, 'name: a: b', 'city UNIB', 'notes: "x'))).toEqual([
      '3:7-11 yaml-syntax.colonInValue',
    ]);
  });

  test('tabs that do no harm', () => {
    expect(found(text('kind: institution\t', 'id:\tunib', 'name: A\tB', '\t', 'city: C\t# kota'))).toEqual(
      [],
    );
  });

  test('a finding in each broken document', () => {
    const broken = text(...INSTITUTION, 'name: a: b');
    expect(found([broken, broken].join('---\n'))).toEqual([
      '3:7-11 yaml-syntax.colonInValue',
      '7:7-11 yaml-syntax.colonInValue',
    ]);
  });
});

describe('marks of git', () => {
  const CONFLICT = ['<<<<<<< HEAD', 'name: A', '=======', 'name: B', '>>>>>>> usulan'];

  test('are one finding for the file', () => {
    expect(found(text(...INSTITUTION, ...CONFLICT, 'x y z'))).toEqual(['3:1-13 conflict-marker.found']);
    expect(found(text(...INSTITUTION, ...CONFLICT).replaceAll('\n', '\r\n'))).toEqual([
      '3:1-13 conflict-marker.found',
    ]);
  });

  test('are none where only one of them stands', () => {
    expect(found(text(...INSTITUTION, 'name: |', '  <<<<<<< HEAD', '  =======', '  >>>>>>> b'))).toEqual([]);
  });
});

describe('files that are not UTF-8', () => {
  const bytesOf = (given: string, wide: (code: number) => readonly number[]): Uint8Array =>
    Uint8Array.from(Array.from(given, (letter) => wide(letter.charCodeAt(0))).flat());
  const little = (code: number): readonly number[] => [code & 255, code >> 8];
  const big = (code: number): readonly number[] => [code >> 8, code & 255];
  const GIVEN = text('kind: institution', 'id: unib', 'name: Café Bengkulu');

  test.each([
    ['UTF-16 with its mark, as Notepad saves "Unicode"', bytesOf(`\uFEFF${GIVEN}`, little)],
    ['UTF-16 the other way round', bytesOf(`\uFEFF${GIVEN}`, big)],
    ['UTF-16 without a mark', bytesOf(GIVEN, little)],
    ['UTF-16 the other way round without a mark', bytesOf(GIVEN, big)],
  ])('%s', (_, bytes) => {
    expect(found(bytes)).toEqual(['1:1-1 wrong-encoding.utf16']);
  });

  test('Windows-1252, at the first letter that is wrong', () => {
    expect(found(bytesOf(GIVEN, (code) => [code]))).toEqual(['3:10-11 wrong-encoding.notUtf8']);
  });

  test.each([
    ['in the first character', [0xff, 0x61], '1:1-2'],
    ['in the last character', [0x61, 0x0a, 0xc3], '2:1-2'],
    ['alone', [0x80], '1:1-2'],
  ])('wrong %s', (_, bytes, place) => {
    expect(found(Uint8Array.from(bytes))).toEqual([`${place} wrong-encoding.notUtf8`]);
  });

  test('an invisible control character', () => {
    expect(found(GIVEN.replace('Café', 'Caf\u0007é'))).toEqual(['3:10-11 wrong-encoding.control']);
    expect(said(GIVEN.replace('Café', 'Caf\u0007é'), 'en')[0]).toContain('U+0007');
  });
});
