/** The heads that registers of offices have, each with rows of its own: what every column is read as. */
import { describe, expect, test } from 'vitest';
import { findSheets, readSheet } from '../../src/sheets/read-sheets.ts';
import { habitsOf } from '../../src/sheets/sheet-habits.ts';
import type { RowReading } from '../../src/sheets/row-reading.ts';
import { table } from './tables.ts';

/** What the columns of the one sheet mean, by their heads. */
function meanings(...lines: readonly string[]): Readonly<Record<string, string>> {
  const [mapping] = findSheets([table(...lines)]).mapped;
  return Object.fromEntries((mapping?.columns ?? []).map(({ title, meaning }) => [title, meaning]));
}

function rowsOf(...lines: readonly string[]): readonly RowReading[] {
  const [mapping] = findSheets([table(...lines)]).mapped;
  const reading = mapping && readSheet(habitsOf(mapping, { forms: {} }), () => undefined);
  return reading?.kind === 'agreement' ? reading.rows : [];
}

describe('a university register with the paper under "Keterangan"', () => {
  const sheet = [
    'No | Instansi Kerja sama | Jenis | Jenis Instansi | Kota,Negara | Nomor kerja sama | Tanggal Mulai | Tanggal Berakhir | Jangka Waktu | Isi Kerja Sama | Unit Yang Terlibat | Keterangan',
    '1 | Chiang Rai Hill University | LUAR NEGERI | PERGURUAN TINGGI | Chiang Rai, Thailand | 12/UN77/KS/2019 | 2019-03-01 | 2024-02-29 | 5 Tahun | Pertukaran mahasiswa | Fakultas Pertanian | MoU',
    '2 | Dinas Perikanan Kabupaten Agam | DALAM NEGERI | INSTANSI PEMERINTAHAN | Lubuk Basung, Indonesia | 13/UN77/KS/2019 | 2019-04-01 | 2020-04-01 | 1 Tahun | Pelatihan nelayan | LPPM | PKS',
  ];

  test('the columns', () => {
    expect(meanings(...sheet)).toEqual({
      No: 'row-number',
      'Instansi Kerja sama': 'partner',
      Jenis: 'level',
      'Jenis Instansi': 'partner-type',
      'Kota,Negara': 'city-country',
      'Nomor kerja sama': 'number',
      'Tanggal Mulai': 'from',
      'Tanggal Berakhir': 'until',
      'Jangka Waktu': 'lasts',
      'Isi Kerja Sama': 'content',
      'Unit Yang Terlibat': 'unit',
      Keterangan: 'instrument',
    });
  });

  test('a row', () => {
    expect(rowsOf(...sheet)[0]).toMatchObject({
      partners: [
        { name: 'Chiang Rai Hill University', country: 'TH', city: 'Chiang Rai', type: 'university' },
      ],
      own: { number: '12/UN77/KS/2019', unit: 'Fakultas Pertanian' },
      facts: {
        instrument: 'mou',
        level: 'international',
        from: '2019-03-01',
        until: '2024-02-29',
        term: { lasts: 'P5Y' },
        scope: ['student-exchange'],
        notes: ['Pertukaran mahasiswa'],
      },
    });
  });
});

describe('a campus system with umbrella, status and parties', () => {
  const sheet = [
    'Jenis Kerjasama | Tempat Pelaksanaan | Dasar Dokumen Kerjasama | Nomor Dokumen | Judul Kerjasama | Tanggal TTD | Tanggal Awal | Tanggal Akhir | Status | Jangka Waktu | Penggiat Kerjasama | Fakultas | Prodi',
    'MoA | Padang | TANPA MOU | 1/A/2022 | Magang Industri | 10/01/2022 | 15/01/2022 | 14/01/2025 | Aktif | 3 | 1. Universitas Lembah Anai 2. PT Samudra Jaya | Teknik | Teknik Kapal',
    'IA | Bukittinggi | 1/A/2022 | 2/A/2022 | Magang Angkatan Dua | 01/02/2022 | 02/02/2022 | 01/02/2023 | Dalam Perpanjangan | 1 | 1. Universitas Lembah Anai 2. PT Samudra Jaya | Teknik | Teknik Kapal',
  ];

  test('the columns', () => {
    expect(meanings(...sheet)).toEqual({
      'Jenis Kerjasama': 'instrument',
      'Tempat Pelaksanaan': 'notes',
      'Dasar Dokumen Kerjasama': 'parent',
      'Nomor Dokumen': 'number',
      'Judul Kerjasama': 'title',
      'Tanggal TTD': 'signed',
      'Tanggal Awal': 'from',
      'Tanggal Akhir': 'until',
      Status: 'status',
      'Jangka Waktu': 'lasts',
      'Penggiat Kerjasama': 'partner',
      Fakultas: 'unit',
      Prodi: 'unit',
    });
  });

  test('rows', () => {
    const [first, second] = rowsOf(...sheet);
    expect(first).toMatchObject({
      partners: [{ name: 'Universitas Lembah Anai' }, { name: 'PT Samudra Jaya' }],
      own: { unit: 'Teknik, Teknik Kapal' },
      facts: {
        title: 'Magang Industri',
        signed: '2022-01-10',
        from: '2022-01-15',
        until: '2025-01-14',
        term: { lasts: 'P3Y' },
      },
    });
    expect(first?.facts.parent).toBeUndefined();
    expect(second?.facts).toMatchObject({ parent: '1/A/2022', status: { decision: 'renewing' } });
  });
});

test('our institution, then the partner', () => {
  const sheet = [
    'Instansi | Jenis Dokumen | Nomor Dokumen | Judul | Keterangan | Mitra | Kegiatan | Status | Negara Mitra | Tanggal Awal | Tanggal Berakhir',
    'Universitas Lembah Anai | MoU | 7/X/2020 | Nota Kesepahaman Riset Kopi | asli di lemari 3 | Hochschule Bergtal | Penelitian Bersama | Kadaluarsa | Jerman | 9-Oct-2018 | 8-Oct-2021',
    'Universitas Lembah Anai | PKS | 8/X/2020 | Kuliah Tamu Kopi | | Hochschule Bergtal | Kuliah tamu | Aktif | Germany | Agustus 2020 | Agustus 2030',
  ];
  expect(meanings(...sheet)).toEqual({
    Instansi: 'own-institution',
    'Jenis Dokumen': 'instrument',
    'Nomor Dokumen': 'number',
    Judul: 'title',
    Keterangan: 'notes',
    Mitra: 'partner',
    Kegiatan: 'scope',
    Status: 'status',
    'Negara Mitra': 'country',
    'Tanggal Awal': 'from',
    'Tanggal Berakhir': 'until',
  });
  const [first, second] = rowsOf(...sheet);
  expect(first).toMatchObject({
    partners: [{ country: 'DE' }],
    facts: { from: '2018-10-09', scope: ['joint-research'], notes: ['asli di lemari 3'] },
  });
  expect(second?.facts).toMatchObject({ from: '2020-08', until: '2030-08', scope: ['guest-lecture'] });
});

test('a polytechnic with people on both sides', () => {
  const sheet = [
    'No. | Nama Mitra | Judul Kerjasama | Kriteria Mitra | No SK/MOU | Kegiatan | Sifat | Jurusan | Program Studi | Bidang Kerjasama | Tanggal Mulai | Tanggal Selesai | PIC | PIC Industri | Jabatan | Telp | Email | Alamat Perusahaan | Bukti',
    '1 | PT Bumi Lestari | Magang Budidaya | Dunia Usaha | 5/PL/2021 | Magang | Tertulis | Pertanian | Agribisnis | Pelatihan | 1 Juli 2021 | 30 Juni 2023 | Sari Melati | Budi Hartono | Manajer SDM | 0751-445566 | budi@bumilestari.example.id | Jl. Raya 1, Padang | ada',
  ];
  expect(meanings(...sheet)).toEqual({
    'No.': 'row-number',
    'Nama Mitra': 'partner',
    'Judul Kerjasama': 'title',
    'Kriteria Mitra': 'partner-class',
    'No SK/MOU': 'number',
    Kegiatan: 'scope',
    Sifat: 'nothing',
    Jurusan: 'unit',
    'Program Studi': 'unit',
    'Bidang Kerjasama': 'scope',
    'Tanggal Mulai': 'from',
    'Tanggal Selesai': 'until',
    PIC: 'our-contact',
    'PIC Industri': 'partner-contact',
    Jabatan: 'partner-contact-position',
    Telp: 'partner-contact-phone',
    Email: 'partner-contact-email',
    'Alamat Perusahaan': 'address',
    Bukti: 'nothing',
  });
  expect(rowsOf(...sheet)[0]).toMatchObject({
    partners: [{ classification: 'business', address: 'Jl. Raya 1, Padang' }],
    own: { contact: { name: 'Sari Melati' }, unit: 'Pertanian, Agribisnis' },
    theirs: {
      contact: {
        name: 'Budi Hartono',
        position: 'Manajer SDM',
        phone: '0751-445566',
        email: 'budi@bumilestari.example.id',
      },
    },
    facts: { scope: ['internship', 'training'] },
  });
});

test('a form of a ministry with terms in years, money and follow-ups', () => {
  const sheet = [
    'ID Kerjasama | Nama Mitra | Jenis Mitra | Wilayah/Provinsi | Nomor Surat | Bentuk Kerja Sama | Ruang Lingkup | Pengguna MoU/PKS | Jabatan Penandatangan | Biaya (Rp) | Masa Berlaku (tahun) | Tanggal Mulai | Tanggal Berakhir | Ref Kerjasama Sebelumnya | Dokumen Induk (MoU) | Link File | Catatan | Tindak Lanjut',
    'K-001 | RSUD Batusangkar | Rumah Sakit | Sumatera Barat | 1/S/2020 | Magang | Praktik klinik | FK | Direktur | 150.000.000 | 5 | 2020-01-05 | 2025-01-04 | - | - | https://arsip.example.id/1 | perpanjang sebelum habis | Kunjungan ke RSUD',
    'K-002 | RSUD Batusangkar | Rumah Sakit | Sumatera Barat | 2/S/2020 | Penelitian Bersama | Riset klinik | FK | Direktur | 0 | 1 | 2020-02-05 | 2021-02-04 | K-001 | K-001 | | |',
  ];
  expect(meanings(...sheet)).toEqual({
    'ID Kerjasama': 'row-id',
    'Nama Mitra': 'partner',
    'Jenis Mitra': 'partner-type',
    'Wilayah/Provinsi': 'nothing',
    'Nomor Surat': 'number',
    'Bentuk Kerja Sama': 'scope',
    'Ruang Lingkup': 'scope',
    'Pengguna MoU/PKS': 'unit',
    'Jabatan Penandatangan': 'partner-signatory-position',
    'Biaya (Rp)': 'value',
    'Masa Berlaku (tahun)': 'lasts',
    'Tanggal Mulai': 'from',
    'Tanggal Berakhir': 'until',
    'Ref Kerjasama Sebelumnya': 'supersedes',
    'Dokumen Induk (MoU)': 'parent',
    'Link File': 'nothing',
    Catatan: 'notes',
    'Tindak Lanjut': 'follow-up',
  });
  expect(rowsOf(...sheet)[0]).toMatchObject({
    partners: [{ type: 'hospital' }],
    theirs: { signatory: { position: 'Direktur' } },
    facts: {
      term: { lasts: 'P5Y' },
      value: { amount: 150_000_000, currency: 'IDR' },
      followUps: ['Kunjungan ke RSUD'],
      scope: ['internship'],
    },
  });
});

test('a form with one column for each person responsible', () => {
  const sheet = [
    'Jenis Mitra | Nama Mitra | Kriteria Mitra | Tingkat Mitra (Lokal/Regional/Nasional/Internasional) | Provinsi | Judul Kerjasama | Nomor Dokumen Kerjasama | Jenis Dokumen | Tanggal Awal Berlaku | Tanggal Akhir Berlaku | Nama, Jabatan, Email, No Hp Penanggung Jawab Pihak 1 | Nama, Jabatan, Email, No Hp Penanggung Jawab Pihak 2',
    'Perusahaan | PT Samudra Jaya | Perusahaan nasional berstandar tinggi | Nasional | Riau | Kapal Latih | 9/SJ/2023 | MoA | 2023-01-01 | 2026-12-31 | Rina Wulandari, Kepala KUI, rina@lembahanai.example.id, 0812-3456-7890 | Budi Hartono, Direktur, budi@samudra.example.id, 0761-998877',
  ];
  expect(Object.values(meanings(...sheet))).toEqual([
    'partner-type',
    'partner',
    'partner-class',
    'level',
    'nothing',
    'title',
    'number',
    'instrument',
    'from',
    'until',
    'our-contact',
    'partner-contact',
  ]);
  expect(rowsOf(...sheet)[0]).toMatchObject({
    partners: [{ type: 'company', classification: 'high-standard-national-company' }],
    own: {
      contact: {
        name: 'Rina Wulandari',
        position: 'Kepala KUI',
        email: 'rina@lembahanai.example.id',
        phone: '0812-3456-7890',
      },
    },
    theirs: { contact: { name: 'Budi Hartono', position: 'Direktur' } },
  });
});

test('a register in English, with renewal in words', () => {
  const sheet = [
    'COUNTRY | CODE | UNIVERSITY/ORGANIZATION | FORMER NAMES | FACULTY/DEPARTMENT | SIGNING | EXPIRY | LEVEL OF COOPERATION | TYPE OF COOPERATION | NOTE',
    'Japan | JP | Yamakawa University | Yamakawa Normal College | Engineering | 9-Oct-2018 | auto renew | University | MoU | plaque in the lobby',
    'Malaysia | MY | Universiti Sungai Jernih | | | 1-Feb-2015 | unlimited | Faculty | MoA |',
    'Thailand | TH | Chiang Rai Hill University | | | 29-Feb-2012 | 28-Feb-2017 | University | MoU | five (3) years',
  ];
  expect(meanings(...sheet)).toMatchObject({
    COUNTRY: 'country',
    'UNIVERSITY/ORGANIZATION': 'partner',
    'FORMER NAMES': 'former-names',
    'FACULTY/DEPARTMENT': 'unit',
    SIGNING: 'signed',
    EXPIRY: 'until',
    'LEVEL OF COOPERATION': 'nothing',
    'TYPE OF COOPERATION': 'instrument',
    NOTE: 'notes',
  });
  const [first, second, third] = rowsOf(...sheet);
  expect(first).toMatchObject({
    partners: [{ formerNames: ['Yamakawa Normal College'], country: 'JP' }],
    facts: { signed: '2018-10-09', term: { renewal: 'automatic' } },
  });
  expect(second?.facts.term).toEqual({ open: true });
  expect(third?.facts).toMatchObject({ signed: '2012-02-29', until: '2017-02-28' });
});

describe('where the head is', () => {
  test('below titles, in two rows, above a line of column numbers, with headings between the rows and a total below', () => {
    const sheet = table(
      'REKAPITULASI KERJA SAMA UNIVERSITAS LEMBAH ANAI',
      'Tahun 2023',
      '',
      'No | Nama Instansi | Masa Berlaku | | Alamat | ',
      '   |               | Mulai | Berakhir | Kota | Negara',
      '1 | 2 | 3 | 4 | 5 | 6',
      'A. LUAR NEGERI',
      '1 | Hochschule Bergtal | 1/1/2020 | 31/12/2024 | Bergtal | Jerman',
      'B. DALAM NEGERI',
      '2 | PT Bumi Lestari | 1/1/2021 | 31/12/2022 | Padang | Indonesia',
      'No | Nama Instansi | Mulai | Berakhir | Kota | Negara',
      '3 | PT Samudra Jaya | 1/6/2021 | 31/5/2022 | Dumai | Indonesia',
      '',
      ' | JUMLAH | | | | 3',
      '',
    );
    const [mapping] = findSheets([sheet]).mapped;
    expect(mapping?.header).toMatchObject({ first: 3, last: 4 });
    expect(mapping?.columns.map(({ title, meaning }) => `${title}: ${meaning}`)).toEqual([
      'No: row-number',
      'Nama Instansi: partner',
      'Masa Berlaku Mulai: from',
      'Masa Berlaku Berakhir: until',
      'Alamat Kota: city',
      'Alamat Negara: country',
    ]);
    expect(mapping?.rows.data).toEqual([7, 9, 11]);
    expect(mapping?.rows.others.map(({ row, is }) => `${row} ${is}`)).toEqual([
      '5 column-numbers',
      '6 heading',
      '8 heading',
      '10 head',
      '13 total',
    ]);
  });

  test('several sheets are several registers, and one without a head is named', () => {
    const head = 'Nama Mitra | Nomor Dokumen | Tanggal Mulai';
    const year = (name: string): ReturnType<typeof table> => ({
      ...table(head, 'PT Bumi Lestari | 1/A | 2020-01-01'),
      name,
    });
    const found = findSheets([
      year('2020'),
      year('2021'),
      { ...table('catatan rapat'), name: 'Catatan' },
      { ...table(''), name: 'Kosong' },
    ]);
    expect(found.mapped.map((mapping) => mapping.table.name)).toEqual(['2020', '2021']);
    expect(found.headless).toEqual(['Catatan']);
  });

  test('columns without a head are kept by their letters, and told by their cells where these are plain', () => {
    const sheet = [
      'Nama Mitra | Nomor Dokumen | Tanggal Mulai | |',
      'PT Bumi Lestari | 1/A/2020 | 2020-01-01 | MoU | x',
      'PT Samudra Jaya | 2/A/2020 | 2020-01-02 | PKS | y',
      'Hochschule Bergtal | 3/A/2020 | 2020-01-03 | MoU | z',
    ];
    expect(meanings(...sheet)).toMatchObject({ D: 'instrument', E: 'nothing' });
  });
});

describe('heads that make bad keys', () => {
  test('none is lost, and no two are one', () => {
    const long = `Tanggal Mulai ${'dan seterusnya '.repeat(100)}`;
    const read = meanings(
      `Nama Mitra | Nomor Dokumen | Jabatan | Jabatan (2) | Jabatan | __proto__ | ${long}`,
      'PT Bumi Lestari | 1/A/2020 | a | b | c | d | e',
    );
    expect(Object.keys(read)).toEqual([
      'Nama Mitra',
      'Nomor Dokumen',
      'Jabatan',
      'Jabatan (2)',
      'Jabatan (3)',
      'F',
      expect.stringMatching(/^Tanggal Mulai dan seterusnya.{0,180}$/),
    ]);
  });

  test('rows that have only a number are rows to come, and are not counted', () => {
    const [mapping] = findSheets([
      table(
        'No | Nama Mitra | Nomor Dokumen | Tanggal Mulai',
        '1 | PT Bumi Lestari | 1/A | 2020-01-01',
        '2 | | |',
        '3 | | |',
      ),
    ]).mapped;
    expect(mapping?.rows).toMatchObject({ data: [1], empty: 2 });
  });
});
