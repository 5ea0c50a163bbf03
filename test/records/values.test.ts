/** Values as offices write them: what each is called, and what is proposed instead. */
import { describe, expect, test } from 'vitest';
import { read, said, text } from './reading.ts';

const AGREEMENT = [
  'kind: agreement',
  'id: a-2026',
  'title: Nota Kesepahaman',
  'parties: [{name: Universitas A}, {name: Universitas B}]',
];
const ACTIVITY = ['kind: activity', 'id: rapat-2026', 'title: Rapat', 'form: meeting'];
const INSTITUTION = ['kind: institution', 'id: unib', 'name: Universitas Bengkulu'];

/** The only finding about a line: its message, and what is put in place of the value, or a dash. */
function answer(lines: readonly string[], line: string): string {
  const { findings } = read(text(...lines, line));
  return findings
    .map(({ rule, message, replacement = '-' }) => `${rule}.${message.key} ${replacement}`)
    .join(' and ');
}

describe('a day', () => {
  test.each([
    ['31/12/2025', 'notADay 2025-12-31'],
    ['31-12-2025', 'notADay 2025-12-31'],
    ['31.12.2025', 'notADay 2025-12-31'],
    ['12/31/2025', 'notADay 2025-12-31'],
    ['2025/12/31', 'notADay 2025-12-31'],
    ['2026-1-5', 'notADay 2026-01-05'],
    ['31 Desember 2025', 'notADay 2025-12-31'],
    ['Rabu, 31 Desember 2025', 'notADay 2025-12-31'],
    ["Jum'at, 26 Desember 2025", 'notADay 2025-12-26'],
    ['December 31, 2025', 'notADay 2025-12-31'],
    ['2025-12-31T09:00:00', 'notADay 2025-12-31'],
    ['2025-12-31 09:00', 'notADay 2025-12-31'],
    ['5/5/2026', 'notADay 2026-05-05'],
    ['3/4/2026', 'twoReadings -'],
    ['46048', 'spreadsheetNumber 2026-01-26'],
    ['2027-14-03', 'noSuchMonth 2027-03-14'],
    ['2027-13-13', 'noSuchMonth -'],
    ['2027-00-10', 'noSuchMonth -'],
    ['2025-02-29', 'noSuchDay -'],
    ['2024-02-30', 'noSuchDay -'],
    ['2025-06-31', 'noSuchDay -'],
    ['2025-06-00', 'noSuchDay -'],
    ['31/02/2025', 'noSuchDay -'],
    ['2028-02', 'notExact -'],
    ['2028', 'notExact -'],
    ['2028-02-01~', 'notExact -'],
    ['2028/2029', 'notExact -'],
    ['besok', 'notADay -'],
    ['26/1/26', 'notADay -'],
    ['tahun depan', 'notADay -'],
  ])('written "%s"', (value, expected) => {
    expect(answer(AGREEMENT, `termination: {last_day: "${value}"}`)).toBe(`invalid-day.${expected}`);
  });

  test.each([
    ['Juni 2018', 'notADate 2018-06'],
    ['06/2018', 'notADate 2018-06'],
    ['2018/6', 'notADate 2018-06'],
    ['sekitar Juni 2018', 'notADate 2018-06~'],
    ['sekitar 2018', 'notADate 2018~'],
    ['26 Januari 2026', 'notADate 2026-01-26'],
    ['2026-01-26/2026-01-28', 'notADate -'],
    ['201', 'notADate -'],
    ['entah', 'notADate -'],
  ])('that may be uncertain, written "%s"', (value, expected) => {
    expect(answer(AGREEMENT, `term: {until: "${value}"}`)).toBe(`invalid-day.${expected}`);
  });

  test.each([
    ['14-18 November 2022', 'notAPeriod 2022-11-14/2022-11-18'],
    ['14 s.d. 18 November 2022', 'notAPeriod 2022-11-14/2022-11-18'],
    ['30 Oktober 2022 s/d 2 November 2022', 'notAPeriod 2022-10-30/2022-11-02'],
    ['2022-11-14 - 2022-11-18', 'notAPeriod 2022-11-14/2022-11-18'],
    ['14/11/2022 sampai dengan 18/11/2022', 'notAPeriod 2022-11-14/2022-11-18'],
    ['14 November 2022', 'notAPeriod 2022-11-14'],
    ['November 2022', 'notAPeriod 2022-11'],
    ['2022-11-18/2022-11-14', 'reversed -'],
    ['18-14 November 2022', 'notAPeriod -'],
    ['pekan depan', 'notAPeriod -'],
  ])('or days of an activity, written "%s"', (value, expected) => {
    expect(answer(ACTIVITY, `on: "${value}"`)).toBe(`invalid-day.${expected}`);
  });

  test.each([
    ['penandatanganan', 'notAStart signing'],
    ['sejak ditandatangani', 'notAStart signing'],
    ['date of signing', 'notAStart signing'],
    ['1 Januari 2026', 'notAStart 2026-01-01'],
    ['segera', 'notAStart -'],
  ])('at which a term begins, written "%s"', (value, expected) => {
    expect(answer(AGREEMENT, `term: {from: "${value}"}`)).toBe(`invalid-day.${expected}`);
  });

  test.each([
    ['until: 31/12/2025', 'notADate', '2025-12-31'],
    ['from: 31/12/2025', 'notAStart', '2025-12-31'],
  ])('is proposed in words: `%s`', (line, _, day) => {
    const lines = text(...AGREEMENT, `term: {${line}}`);
    expect(said(lines, 'en')[0]).toContain(`Write year-month-day: \`${day}\`.`);
    expect(said(lines, 'id')[0]).toContain(`Tulis tahun-bulan-tanggal: \`${day}\`.`);
  });

  test('that is two days is told as both, in words', () => {
    const lines = text(...AGREEMENT, 'term: {until: 3/4/2026}');
    expect(said(lines, 'id')).toEqual([
      '`3/4/2026` dapat berarti 3 April 2026 atau 4 Maret 2026. Tulis yang dimaksud: `2026-04-03` atau `2026-03-04`.',
    ]);
  });
});

describe('a length of time', () => {
  test.each([
    ['5', 'noUnit'],
    ['1,5', 'noUnit'],
    ['0 tahun', 'noTime'],
    ['P0D', 'noTime'],
    ['-5 tahun', 'negative'],
    ['five (3) years', 'contradiction'],
    ['2,5 bulan', 'notExact'],
    ['99999 tahun', 'tooLong'],
    ['2031-01-25', 'day'],
    ['31 Januari 2031', 'day'],
    ['2031', 'day'],
    ['lama', 'unreadable'],
    ['5 thun', 'unreadable'],
  ])('written "%s"', (value, expected) => {
    expect(answer(AGREEMENT, `term: {lasts: "${value}"}`)).toBe(`invalid-duration.${expected} -`);
  });

  test.each([
    ...['Kesepakatan', 'sesuai kesepakatan', 'selamanya', 'tidak terbatas', 'tanpa batas waktu', 'unlimited'],
    ...['indefinitely', 'till consent', 'hingga selesai', 'sampai dengan selesai', '-', '–'],
  ])('without an end, written "%s"', (word) => {
    expect(answer(AGREEMENT, `term: {lasts: "${word}"}`)).toBe('invalid-duration.noEnd -');
    expect(answer(AGREEMENT, `term: {until: "${word}"}`)).toBe('invalid-day.noEnd -');
  });

  test('without an end is told in words, and only where `open: true` may stand', () => {
    const lines = text(...AGREEMENT, 'term: {lasts: Kesepakatan}');
    expect(said(lines, 'en')).toEqual([
      '`Kesepakatan` is not a length of time. If the paper states none, delete the line; if the agreement has no end, write `open: true` instead.',
    ]);
    expect(said(lines, 'id')).toEqual([
      '`Kesepakatan` bukan jangka waktu. Bila naskah tidak menyebutkannya, hapus baris ini; bila perjanjian berlaku tanpa batas waktu, tulis `open: true` sebagai gantinya.',
    ]);
    expect(answer(AGREEMENT, 'renewal: {lasts: selamanya}')).toBe('invalid-duration.unreadable -');
    expect(answer(AGREEMENT, 'term: {lasts: 5 thn sejak kesepakatan}')).toBe('invalid-duration.unreadable -');
  });

  test('in a list of lead times', () => {
    expect(answer(AGREEMENT, 'remind: {lead: [P3M, 6]}')).toBe('invalid-duration.noUnit -');
  });
});

describe('a number', () => {
  test.each([
    ['100.000.000', 'writtenNumber 100000000'],
    ['100.000.000,00', 'writtenNumber 100000000'],
    ['100.000.000,50', 'writtenNumber 100000000.50'],
    ['"100,000,000"', 'writtenNumber 100000000'],
    ['100 000 000', 'writtenNumber 100000000'],
    ['Rp100.000.000', 'writtenNumber 100000000'],
    ['"Rp. 100.000.000,-"', 'writtenNumber 100000000'],
    ['Rp 100.000', 'writtenNumber 100000'],
    ['"100000,50"', 'writtenNumber 100000.50'],
    ['100 juta', 'writtenNumber 100000000'],
    ['"1,5 miliar"', 'writtenNumber 1500000000'],
    ['Rp 250jt', 'writtenNumber 250000000'],
    ['USD 5000', 'writtenNumber 5000'],
    ['100.000', 'ambiguousNumber -'],
    ['"100,000"', 'ambiguousNumber -'],
    ['1.500', 'ambiguousNumber -'],
    ['seratus juta', 'expected -'],
    ['0x10', 'expected -'],
    ['1e6', 'expected -'],
    ['-100', 'tooSmall -'],
  ])('of money written %s', (value, expected) => {
    expect(answer(AGREEMENT, `value: {amount: ${value}}`)).toBe(`wrong-type.${expected}`);
  });

  test.each([
    ['1.200', 'writtenNumber 1200'],
    ['2.5', 'expected -'],
    ['20 orang', 'expected -'],
    ['"020"', 'expected -'],
    ['dua puluh', 'expected -'],
  ])('of people written %s', (value, expected) => {
    expect(answer(ACTIVITY, `participants: [{count: ${value}}]`)).toBe(`wrong-type.${expected}`);
  });

  test('of which the figures can be told', () => {
    expect(said(text(...ACTIVITY, 'participants: [{count: 20 orang}]'), 'id')).toEqual([
      '`count` berisi bilangan bulat. Tulis angkanya saja: `count: 20`.',
    ]);
  });

  test('that can mean two things is told as both', () => {
    expect(said(text(...AGREEMENT, 'value: {amount: 100.000}'), 'en')).toEqual([
      '`100.000` can mean `100000` or `100`. Write the one that is meant, without marks between thousands.',
    ]);
  });

  test('that is too large', () => {
    const membership = ['kind: membership', 'id: m', 'network: aln', 'member: unib'];
    expect(answer(membership, 'dues: [{year: 20256}]')).toBe('wrong-type.tooLarge -');
  });
});

describe('a word of a list', () => {
  test.each([
    [AGREEMENT, 'instrument: MoU', 'unknown-value.unknown mou'],
    [AGREEMENT, 'instrument: PKS', 'unknown-value.unknown moa'],
    [AGREEMENT, 'instrument: Nota Kesepahaman', 'unknown-value.unknown mou'],
    [AGREEMENT, 'instrument: kwitansi', 'unknown-value.unknown -'],
    [AGREEMENT, 'level: internasional', 'unknown-value.unknown international'],
    [AGREEMENT, 'renewal: {mode: otomatis}', 'unknown-value.unknown automatic'],
    [AGREEMENT, 'closure: {decision: Tidak diperpanjang}', 'unknown-value.unknown not-renewing'],
    [AGREEMENT, 'scope: [Magang]', 'unknown-value.unknown internship'],
    [AGREEMENT, 'scope: [Joint Research]', 'unknown-value.unknown joint-research'],
    [AGREEMENT, 'value: {currency: Rp}', 'unknown-value.code IDR'],
    [AGREEMENT, 'value: {currency: Rupiah}', 'unknown-value.code IDR'],
    [AGREEMENT, 'value: {currency: idr}', 'unknown-value.code IDR'],
    [AGREEMENT, 'documents: [{language: Inggris}]', 'unknown-value.code en'],
    [AGREEMENT, 'documents: [{kind: scan}]', 'unknown-value.unknown -'],
    [ACTIVITY, 'dharma: pengabdian', 'unknown-value.unknown service'],
    [INSTITUTION, 'type: Universitas', 'unknown-value.unknown university'],
    [INSTITUTION, 'type: Rumah Sakit', 'unknown-value.unknown hospital'],
    [INSTITUTION, 'units: [{kind: Fakultas}]', 'unknown-value.unknown faculty'],
  ])('%#. `%s`', (lines, line, expected) => {
    expect(answer(lines, line)).toBe(expected);
  });

  test('of a long list: the first eight and how many more', () => {
    expect(said(text(...AGREEMENT, 'documents: [{kind: scan}]'), 'en')).toEqual([
      '`scan` is not a word for `kind`. Write one of `signed`, `draft`, `translation`, `amendment`, `annex`, `proposal`, `letter`, `minutes`, and 7 more: see `mou schema`.',
    ]);
  });
});

describe('a country', () => {
  test.each([
    ['Malaysia', 'name MY'],
    ['my', 'name MY'],
    ['Jepang', 'name JP'],
    ['Japan', 'name JP'],
    ['UK', 'name GB'],
    ['Amerika Serikat', 'name US'],
    ['Malasyia', 'unknown -'],
    ['Atlantis', 'unknown -'],
    ['XX', 'unknown -'],
  ])('written %s', (value, expected) => {
    expect(answer(INSTITUTION, `country: ${value}`)).toBe(`unknown-country.${expected}`);
  });

  test('is named in the language of the reader', () => {
    const lines = text(...INSTITUTION, 'country: Japan');
    expect(said(lines, 'en')[0]).toContain('`JP` (Japan)');
    expect(said(lines, 'id')[0]).toContain('`JP` (Jepang)');
  });

  test('that is nearly written is asked for', () => {
    expect(said(text(...INSTITUTION, 'country: Malasyia'), 'id')[0]).toContain(
      'Mungkin maksudnya `MY` (Malaysia)?',
    );
  });
});

describe('an id', () => {
  test.each([
    ['under: Nota Induk', 'reference -'],
    ['supersedes: [MoU Lama]', 'reference -'],
    ['owner: Sri Hartati', 'owner -'],
    ['termination: {by: PIHAK KEDUA}', 'party 2'],
    ['termination: {by: Mitra}', 'party -'],
    ['signing: {facilitators: [BP3MI Riau]}', 'inPlace -'],
  ])('`%s`', (line, expected) => {
    expect(answer(AGREEMENT, line)).toBe(`invalid-id.${expected}`);
  });

  test('of the record itself', () => {
    const given = text('kind: institution', 'id: SMA Muhammadiyah 3', 'name: A');
    expect(read(given).findings.map(({ replacement }) => replacement)).toEqual(['sma-muhammadiyah-3']);
  });

  test.each(['???', '中文'])('of which nothing is left: %s', (value) => {
    const given = text('kind: institution', `id: "${value}"`, 'name: A');
    expect(read(given).findings.map(({ replacement }) => replacement)).toEqual([undefined]);
  });
});

describe('a field that does not exist', () => {
  test.each([
    [AGREEMENT, 'instrumen: mou', 'unknown instrument'],
    [AGREEMENT, 'Instrument: mou', 'unknown instrument'],
    [AGREEMENT, 'follow-ups: []', 'unknown follow_ups'],
    [AGREEMENT, 'ruang_lingkup: [x]', 'unknown scope'],
    [AGREEMENT, 'catatan: x', 'unknown notes'],
    [AGREEMENT, 'note: x', 'unknown notes'],
    [AGREEMENT, 'lasts: 5 tahun', 'inside -'],
    [AGREEMENT, 'signed: 2026-01-26', 'insideItems -'],
    [AGREEMENT, 'signatory: {name: A}', 'insideItems -'],
    [AGREEMENT, 'contact: {name: A}', 'insideItems -'],
    [AGREEMENT, 'place: Bengkulu', 'inside -'],
    [AGREEMENT, 'signing: {level: local}', 'outside -'],
    [AGREEMENT, 'status: aktif', 'status -'],
    [AGREEMENT, 'warna: merah', 'unknown -'],
    [INSTITUTION, 'negara: ID', 'unknown country'],
    [INSTITUTION, 'alamat: x', 'unknown address'],
    [ACTIVITY, 'tanggal: 2026-01-26', 'unknown on'],
    [ACTIVITY, 'peserta: []', 'unknown participants'],
  ])('%#. `%s`', (lines, line, expected) => {
    expect(answer(lines, line)).toBe(`unknown-key.${expected}`);
  });

  test('at home in the items of a list is sent to each of them', () => {
    const lines = text(...AGREEMENT, 'signed: 2026-01-26');
    expect(said(lines, 'en')).toEqual([
      '`signed` belongs in each item under `parties`. Move it there, indented so that it stands under its `- `.',
    ]);
    expect(said(lines, 'id')).toEqual([
      '`signed` ditulis dalam setiap butir di bawah `parties`. Pindahkan ke sana, menjorok sehingga berada di bawah `- `-nya.',
    ]);
  });

  test('in place of one that is needed is not missing as well', () => {
    expect(answer(['kind: institution', 'id: unib'], 'nama: UNIB')).toBe('unknown-key.unknown name');
    expect(answer(['kind: agreement', 'id: a', 'title: T'], 'para_pihak: []')).toBe(
      'unknown-key.unknown parties',
    );
    expect(answer(['id: unib', 'name: UNIB'], 'jenis: institution')).toBe('unknown-key.unknown kind');
  });

  test('is not taken for one that is there already', () => {
    expect(answer(INSTITUTION, 'nama: UNIB')).toBe('unknown-key.unknown -');
  });

  test.each([
    ['lembaga', 'institution'],
    ['Perjanjian', 'agreement'],
    ['institusion', 'institution'],
    ['kegiatan', 'activity'],
    ['rumah', '-'],
  ])('a kind that does not exist: %s', (kind, expected) => {
    expect(answer(['id: a', 'name: A'], `kind: ${kind}`)).toBe(`unknown-kind.unknown ${expected}`);
  });
});

describe('a text where a list of fields belongs', () => {
  test.each([
    [AGREEMENT, 'documents: Lemari 3', 'documents: [{original_at: Lemari 3}]'],
    [AGREEMENT, 'documents: "Lemari 3, rak 2"', 'documents: [{original_at: "Lemari 3, rak 2"}]'],
    [AGREEMENT, 'documents: https://s.id/nota', 'documents: [{original_at: "https://s.id/nota"}]'],
    [AGREEMENT, 'documents: nota kesepahaman.pdf', 'documents: [{path: nota kesepahaman.pdf}]'],
    [AGREEMENT, 'documents: berkas/nota', 'documents: [{path: berkas/nota}]'],
    [AGREEMENT, 'process: drafting', 'process: [{stage: drafting}]'],
    [ACTIVITY, 'follow_ups: kirim surat', 'follow_ups: [{what: kirim surat}]'],
    [INSTITUTION, 'contacts: Dr. Budi', 'contacts: [{name: Dr. Budi}]'],
  ])('%#. `%s`', (lines, line, proposal) => {
    const given = text(...lines, line);
    expect(answer(lines, line)).toBe('wrong-type.list -');
    expect(said(given, 'en')[0]).toContain(`Write \`${proposal}\``);
    expect(said(given, 'id')[0]).toContain(`Tulis \`${proposal}\``);
    expect(answer(lines, proposal)).toBe('');
  });
});

describe('a value of another sort', () => {
  test.each([
    [AGREEMENT, 'scope: internship', 'list -', 'Write `scope: [internship]`'],
    [AGREEMENT, 'tags: prioritas, asean', 'list -', 'Write `tags: [prioritas, asean]`'],
    [AGREEMENT, 'suspensions: {from: 2027}', 'list -', 'Write each entry on a line of its own'],
    [AGREEMENT, 'term: 5 (lima) tahun', 'parts -', 'Write for example `{lasts: 5 (lima) tahun}`'],
    [AGREEMENT, 'term: 2031-01-25', 'parts -', 'Write for example `{until: 2031-01-25}`'],
    [AGREEMENT, 'documents: [berkas.pdf]', 'parts -', 'Write for example `{path: berkas.pdf}`'],
    [AGREEMENT, 'signing: [a, b]', 'parts -', 'Write for example `{place: ...}`'],
    [
      INSTITUTION,
      'contacts: ["Dr. Budi, M.Pd."]',
      'parts -',
      'Write for example `{name: "Dr. Budi, M.Pd."}`',
    ],
    [AGREEMENT, 'term: {open: ya}', 'yesNo true', 'Write `open: true`'],
    [AGREEMENT, 'term: {open: tidak}', 'yesNo false', 'Write `open: false`'],
    [AGREEMENT, 'term: {open: mungkin}', 'yesNo -', 'Write `open: true` for yes'],
    [ACTIVITY, 'decisions: [{Catatan: lanjut}]', 'colonInText -', '`"Catatan: lanjut"`'],
    [ACTIVITY, 'place: [Bengkulu]', 'expected -', 'takes one text'],
    [ACTIVITY, 'host: [unib]', 'expected -', 'takes one value'],
  ])('%#. `%s`', (lines, line, expected, proposal) => {
    expect(answer(lines, line)).toBe(`wrong-type.${expected}`);
    expect(said(text(...lines, line), 'en')[0]).toContain(proposal);
  });

  test.each([
    ['website: www.unib.ac.id', 'invalid-value.webAddress https://www.unib.ac.id'],
    ['website: situs kami', 'invalid-value.webAddress -'],
    ['contacts: [{email: humas at unib}]', 'invalid-value.email -'],
    ['contacts: [{email: "a@unib.ac.id, b@unib.ac.id"}]', 'invalid-value.email -'],
    ['owner: {email: "x@unib.ac.id\\r\\nBcc: y@z.id"}', 'invalid-value.email -'],
  ])('`%s`', (line, expected) => {
    expect(answer(INSTITUTION, line)).toBe(expected);
  });

  test('a fingerprint that is cut', () => {
    expect(answer(AGREEMENT, 'documents: [{sha256: e3b0c442}]')).toBe('invalid-value.fingerprint -');
  });
});

describe('curly quotation marks', () => {
  test.each([
    ['around a title are part of it', 'notes: “Berkas asli”', 'word-quotes.found "Berkas asli"'],
    ['single ones', 'notes: ‘Berkas asli’', 'word-quotes.found "Berkas asli"'],
    ['in a list', 'tags: [“asean”]', 'word-quotes.found "asean"'],
    ['around straight ones', 'notes: “Berkas "asli"”', 'word-quotes.found \'Berkas "asli"\''],
    ['around a value that would be right', 'country: “ID”', 'yaml-syntax.wordQuotes "ID"'],
    ['around two parts of a text', 'notes: “A” dan “B”', ''],
    ['within a text', 'notes: Lembaga “A” Bengkulu', ''],
    ['within straight ones', 'notes: "“Berkas asli”"', ''],
    ['as apostrophe', 'notes: Jum’at', ''],
  ])('%s', (_, line, expected) => {
    expect(answer(INSTITUTION, line)).toBe(expected);
  });
});

describe('long and hostile values', () => {
  test('are shown by their beginning', () => {
    const given = text(...INSTITUTION, `country: ${'Republik '.repeat(1000)}`);
    const [sentence = ''] = said(given, 'en');
    expect(sentence.length).toBeLessThan(300);
    expect(sentence).toContain('…');
  });

  test('on one line', () => {
    const given = text(...INSTITUTION, 'country: |', '  Malaysia', '  Timur', '');
    expect(said(given, 'en')[0]).toContain('`Malaysia Timur`');
  });
});
