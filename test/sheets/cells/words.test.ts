/** Papers, levels, places, partners, numbers, forms, statuses, people and money as registers write them. */
import { describe, expect, test } from 'vitest';
import { readAmountCell } from '../../../src/sheets/cells/amounts.ts';
import { readCountryCell, splitPlace } from '../../../src/sheets/cells/countries.ts';
import { documentNumbers, isOurs, numberHabits } from '../../../src/sheets/cells/document-numbers.ts';
import { formsInText, readFormsCell } from '../../../src/sheets/cells/forms.ts';
import { readClassCell, readTypeCell } from '../../../src/sheets/cells/institution-types.ts';
import { readInstrumentCell } from '../../../src/sheets/cells/instruments.ts';
import { readLevelCell } from '../../../src/sheets/cells/levels.ts';
import { partnerNames } from '../../../src/sheets/cells/partner-names.ts';
import { readEmailCell, readPersonCell } from '../../../src/sheets/cells/people.ts';
import { readStatusCell } from '../../../src/sheets/cells/statuses.ts';

describe('what a paper is', () => {
  test.each([
    ['MoU', 'mou'],
    ['Nota Kesepahaman', 'mou'],
    ['M.o.U', 'mou'],
    ['PKS', 'moa'],
    ['Perjanjian Kerja Sama (PKS)', 'moa'],
    ['MoA', 'moa'],
    ['Implementation Arrangement', 'ia'],
    ['IA', 'ia'],
    ['LoI', 'loi'],
    ['CoC', 'coc'],
    ['Kontrak', 'contract'],
    ['Addendum', 'other'],
    ['Tidak Ada', undefined],
    ['MoU/PKS', undefined],
    ['surat', undefined],
  ])('%s', (text, id) => {
    expect(readInstrumentCell(text).value).toBe(id);
  });

  test('two papers in one cell are for a person', () => {
    expect(readInstrumentCell('MoU dan PKS').remarks).toMatchObject([
      { reason: 'instrument-several', sure: 'left' },
    ]);
  });
});

test.each([
  ['LUAR NEGERI', 'international'],
  ['Internasional', 'international'],
  ['Dalam Negeri', 'national'],
  ['Nasional', 'national'],
  ['LOKAL', 'local'],
  ['Wilayah/Lokal', 'local'],
  ['Fakultas', undefined],
])('the level %s', (text, id) => {
  expect(readLevelCell(text).value).toBe(id);
});

describe('countries', () => {
  test.each([
    ['Jepang', 'JP', 'country-name'],
    ['Japan', 'JP', 'country-name'],
    ['Taiwan ', 'TW', 'country-name'],
    ['USA', 'US', 'country-name'],
    ['United State/Amerika Serikat', 'US', 'country-within'],
    ['Tamil Nadu India', 'IN', 'country-within'],
    ['Malasyia', 'MY', 'country-near'],
    ['Atlantis Raya', undefined, 'country-unread'],
    ['Malaysia dan Thailand', undefined, 'country-unread'],
  ])('%s', (text, id, reason) => {
    expect(readCountryCell(text)).toMatchObject({ value: id, remarks: [{ reason }] });
  });

  test.each([
    ['Kuala Lumpur, Malaysia', { city: 'Kuala Lumpur', country: 'Malaysia' }],
    ['Malaysia', { city: '', country: 'Malaysia' }],
    ['Jember', { city: 'Jember', country: '' }],
  ])('the place %s', (text, place) => {
    expect(splitPlace(text)).toEqual(place);
  });
});

describe('institutions', () => {
  test.each([
    ['PERGURUAN TINGGI', 'Universitas Lembah Anai', 'university'],
    ['PERGURUAN TINGGI', 'Politeknik Negeri Sungai Batang', 'polytechnic'],
    ['INSTANSI PEMERINTAHAN', 'Pemerintah Kabupaten Agam', 'government'],
    ['PERUSAHAAN/SWASTA', 'PT Bumi Lestari', 'company'],
    ['BUMN', 'PT Pelabuhan Rakyat', 'company'],
    ['Rumah Sakit', 'RSUD Batusangkar', 'hospital'],
    ['lainnya', 'Karang Taruna', 'other'],
    ['zzz', 'Karang Taruna', undefined],
  ])('the type %s', (text, name, id) => {
    expect(readTypeCell(text, name).value).toBe(id);
  });

  test.each([
    ['Dunia Usaha', 'business'],
    ['Perusahaan rintisan (startup company) teknologi', 'technology-startup'],
    ['Instansi pemerintah pusat dan / atau daerah, BUMN dan/atau BUMD', 'government-or-state-company'],
    ['Mitra lama', undefined],
  ])('the class %s', (text, id) => {
    expect(readClassCell(text).value).toBe(id);
  });

  test.each([
    ['Universitas Lembah Anai', ['Universitas Lembah Anai']],
    ['1. PT Bumi Lestari 2. PT Samudra Jaya', ['PT Bumi Lestari', 'PT Samudra Jaya']],
    ['1. PT Bumi Lestari\n2. PT Samudra Jaya', ['PT Bumi Lestari', 'PT Samudra Jaya']],
    ['PT Bumi Lestari\nPT Samudra Jaya', ['PT Bumi Lestari', 'PT Samudra Jaya']],
    ['PT Bumi Lestari; PT Samudra Jaya', ['PT Bumi Lestari', 'PT Samudra Jaya']],
    ['Kementerian Riset dan Teknologi', ['Kementerian Riset dan Teknologi']],
    ['Badan Meteorologi, Klimatologi, dan Geofisika', ['Badan Meteorologi, Klimatologi, dan Geofisika']],
    ['Universitas\n(UNLA)', ['Universitas (UNLA)']],
    ['SMA Negeri 2. Padang', ['SMA Negeri 2. Padang']],
    ['1. PT Bumi Lestari', ['PT Bumi Lestari']],
    ['-', []],
    ['12', []],
  ])('partners in %j', (text, names) => {
    expect(partnerNames(text)).toEqual(names);
  });
});

describe('document numbers', () => {
  test.each([
    ['4407/UN30/KS/2018', ['4407/UN30/KS/2018']],
    ['4036/UN77/KS/2017 dan 013/NKB/SES/2017', ['4036/UN77/KS/2017', '013/NKB/SES/2017']],
    ['No. 12/A/2020\nNo. 7/B/2020', ['12/A/2020', '7/B/2020']],
    ['12/A/2020 dan lampiran', ['12/A/2020 dan lampiran']],
    ['-', []],
    ['', []],
  ])('%j', (text, numbers) => {
    expect(documentNumbers(text)).toEqual(numbers);
  });

  test('ours are known by what they share, in old and new codes; what all offices write tells nothing', () => {
    const column = [
      ...[1, 2, 3, 4, 5, 6].map((n) => `${String(n)}/UN77/KS/2019`),
      ...[1, 2, 3, 4, 5].map((n) => `${String(n)}/H77/KS/2008`),
      '17/PT-BL/MoU/2019',
    ];
    const habits = numberHabits(column);
    expect([...habits.ours].sort()).toEqual(['h77', 'un77']);
    expect(isOurs('99/UN.77.1/HK/2020', habits)).toBe(true);
    expect(isOurs('2677UN77/KS/2020', habits)).toBe(true);
    expect(isOurs('12/UN771/KS/2020', habits)).toBe(false);
    expect(isOurs('17/PT-BL/MoU/2019', habits)).toBe(false);
  });

  test('cells that all end at one length were cut off there', () => {
    const long = ['a', 'b', 'c'].map((letter) => `${letter.repeat(20)}/2019/X`);
    expect(numberHabits([...long, '1/A/2019']).cutAt).toBe(27);
    expect(numberHabits(['1/A/2019', '2/A/2019', '3/A/2019']).cutAt).toBeUndefined();
  });
});

describe('forms of cooperation', () => {
  test.each([
    ['Pertukaran Mahasiswa', ['student-exchange']],
    ['Penelitian Bersama - Artikel/Jurnal Ilmiah', ['joint-research-article']],
    ['Penerbitan Berkala', ['journal-publishing']],
    ['Magang/Praktik Kerja-Kampus Merdeka', ['internship']],
    ['pertukaran dosen, KKN tematik; seminar', ['village-development', 'seminar', 'lecturer-exchange']],
    ['Bidang kebudayaan langit', []],
  ])('%s', (text, ids) => {
    expect([...readFormsCell(text, new Map()).forms].sort()).toEqual([...ids].sort());
  });

  test("a register's own forms come first", () => {
    expect(readFormsCell('Gotong royong', new Map([['gotong royong', 'gotong-royong']])).forms).toEqual([
      'gotong-royong',
    ]);
  });

  test('items without a form are for a person; free text promises nothing', () => {
    expect(readFormsCell('Seminar, menanam jagung', new Map()).remarks.map(({ reason }) => reason)).toEqual([
      'forms-found',
      'form-unread',
    ]);
    expect(formsInText('Kerja sama dalam menanam jagung').remarks).toEqual([]);
    expect(formsInText('Exchange of students and joint research').forms).toEqual([
      'joint-research',
      'student-exchange',
    ]);
  });
});

test.each([
  ['Aktif', undefined, 'state-computed'],
  ['Kadaluarsa', undefined, 'state-computed'],
  ['Dalam Perpanjangan', { decision: 'renewing' }, 'status-step'],
  ['Tidak diperpanjang', { decision: 'not-renewing' }, 'status-step'],
  ['Draft', { stage: 'drafting' }, 'status-step'],
  ['Tidak Aktif', undefined, 'status-unread'],
])('the status %s', (text, value, reason) => {
  expect(readStatusCell(text)).toMatchObject({ value, remarks: [{ reason }] });
});

describe('people', () => {
  test('a name keeps its titles', () => {
    expect(readPersonCell('Dr. Rina Wulandari, S.E., M.M.').person).toEqual({
      name: 'Dr. Rina Wulandari, S.E., M.M.',
    });
  });

  test('all in one cell', () => {
    const { person } = readPersonCell(
      'Rina Wulandari, M.M., Kepala KUI, rina@lembahanai.example.id, 0812-3456-7890',
    );
    expect(person).toEqual({
      name: 'Rina Wulandari, M.M.',
      position: 'Kepala KUI',
      email: 'rina@lembahanai.example.id',
      phone: '0812-3456-7890',
    });
  });

  test('an address in words is for a person', () => {
    expect(readEmailCell('lihat brosur').remarks).toMatchObject([{ reason: 'email-unread', sure: 'left' }]);
  });
});

test.each([
  ['Rp 100.000.000,-', 'Biaya', { amount: 100_000_000, currency: 'IDR' }],
  ['100.000.000', 'Biaya (Rp)', { amount: 100_000_000, currency: 'IDR' }],
  ['250000', 'Nilai', { amount: 250_000, currency: 'IDR' }],
  ['USD 5,000.00', 'Value', { amount: 5000, currency: 'USD' }],
  ['150.000', 'Nilai', undefined],
  ['gratis', 'Biaya', undefined],
  ['0', 'Biaya', undefined],
])('the amount %s below %s', (text, header, value) => {
  expect(readAmountCell(text, header).value).toEqual(value);
});
