/**
 * A wide register that nobody tuned the dictionary for. At the first attempt 27 of its 40 columns were read as a person
 * would, 12 were kept unread, one was read as a number without saying whose, and none was read as something else.
 * The words that tell a column (`telling-words.ts`) came after it.
 */
import { expect, test } from 'vitest';
import { findSheets, readSheet } from '../../src/sheets/read-sheets.ts';
import { habitsOf } from '../../src/sheets/sheet-habits.ts';
import { table } from './tables.ts';

// Each column with what a person would say it means.
const COLUMNS = [
  ['Urutan', 'row-number', '1', '2', '3'],
  ['Kode Arsip', 'row-id', 'ARS-07', 'ARS-08', 'ARS-11'],
  ['Nama Lembaga Rekanan', 'partner', 'Universiti Sungai Jernih', 'PT Angin Timur', 'SMK Tunas Laut'],
  ['Singkatan', 'former-names', 'USJ', '-', 'SMK TL'],
  ['Golongan Rekanan', 'partner-type', 'Perguruan Tinggi', 'Industri', 'Sekolah'],
  ['Klasifikasi Kemitraan', 'partner-class', 'Institusi Pendidikan', 'Dunia Usaha', 'Institusi Pendidikan'],
  ['Alamat Kantor Pusat', 'address', 'Jalan Besar 9', 'Jl. Pelabuhan 3', 'Jl. Nelayan 1'],
  ['Kab./Kota', 'city', 'Sungai Jernih', 'Padang', 'Pariaman'],
  ['Asal Negara', 'country', 'Malaysia', 'Indonesia', 'Indonesia'],
  ['Laman Web', 'website', 'www.usj.example.my', '-', ''],
  ['Bentuk Naskah Kerja Sama', 'instrument', 'Nota Kesepahaman', 'Perjanjian Kerja Sama', 'IA'],
  ['Perihal / Judul Naskah', 'title', 'Riset Pesisir', 'Magang Pelaut', 'Guru Tamu'],
  ['No. Naskah (Universitas)', 'our-number', '1/UN77/2022', '2/UN77/2022', '3/UN77/2022'],
  ['No. Naskah (Mitra)', 'partner-number', 'USJ/22/9', 'AT-17', '421/SMK'],
  ['Tgl. Ditandatangani', 'signed', '5 Jan 2022', '17-02-2022', '1 Maret 2022'],
  ['Lokasi Penandatanganan', 'place', 'Kuala Lumpur', 'Padang', 'Pariaman'],
  ['Berlaku Terhitung Mulai', 'from', '5 Jan 2022', '01-03-2022', '1 Maret 2022'],
  ['Berlaku s/d', 'until', '4 Jan 2027', '28-02-2025', '28 Februari 2023'],
  ['Lamanya', 'lasts', '5 th', '3 th', '1 th'],
  ['Ketentuan Perpanjangan', 'renewal', 'otomatis', 'dapat diperpanjang', '-'],
  ['Lingkup (Internasional/Nasional/Lokal)', 'level', 'Internasional', 'Nasional', 'Lokal'],
  ['Bentuk-bentuk Kegiatan', 'scope', 'Penelitian Bersama; Seminar', 'Magang', 'Kuliah tamu'],
  ['Uraian Singkat', 'content', 'Riset garis pantai', 'Magang di kapal', 'Guru mengajar'],
  ['Fakultas Pengampu', 'unit', 'Perikanan', 'Teknik', 'Keguruan'],
  ['Prodi Terkait', 'unit', 'Ilmu Kelautan', 'Teknik Kapal', 'PGSD'],
  [
    'Nama Penandatangan Universitas',
    'our-signatory',
    'Prof. Rina Wulandari',
    'Prof. Rina Wulandari',
    'Dr. Sari',
  ],
  ['Nama Penandatangan Mitra', 'partner-signatory', 'Tan Sri Halim', 'Budi Hartono', 'Dra. Murni'],
  [
    'Jabatan Penandatangan Mitra',
    'partner-signatory-position',
    'Naib Canselor',
    'Direktur',
    'Kepala Sekolah',
  ],
  ['CP Mitra', 'partner-contact', 'Aisyah', 'Joko', 'Murni'],
  [
    'Surel CP',
    'partner-contact-email',
    'aisyah@usj.example.my',
    'joko@angin.example.id',
    'murni@smk.example.id',
  ],
  ['No. WA CP', 'partner-contact-phone', '+60 12-345 6789', '0812-000-111', '0813-222-333'],
  ['Penanggung Jawab Internal', 'our-contact', 'Sari Melati', 'Sari Melati', 'Dewi'],
  ['Nominal Kerja Sama (Rp.)', 'value', '-', '75.000.000', '0'],
  ['Asal Dana', 'value-source', '', 'Industri', ''],
  ['Naskah Induk', 'parent', '-', 'ARS-07', '-'],
  ['Kondisi Saat Ini', 'status', 'Aktif', 'Aktif', 'Kadaluarsa'],
  ['Rencana Selanjutnya', 'follow-up', 'Kunjungan balasan', '', 'Perpanjang'],
  ['Catatan Khusus', 'notes', '', 'asli dipinjam bagian hukum', ''],
  ['Tautan Pindai', 'nothing', 'https://arsip.example.id/7', '', ''],
  ['Diinput Tanggal', 'nothing', '2022-01-10', '2022-02-20', '2022-03-02'],
] as const;

const lines = [0, 2, 3, 4].map((at) => COLUMNS.map((column) => column[at]).join(' | '));
const [mapping] = findSheets([table(...lines)]).mapped;

test('columns', () => {
  const read = Object.fromEntries((mapping?.columns ?? []).map(({ title, meaning }) => [title, meaning]));
  const wrong = COLUMNS.filter(([title, meaning]) => read[title] !== meaning).map(
    ([title, meaning]) => `${title}: ${meaning}, read as ${read[title] ?? '?'}`,
  );
  expect(wrong).toEqual([]);
});

test('a row', () => {
  const [first] =
    mapping === undefined ? [] : readSheet(habitsOf(mapping, { forms: {} }), () => undefined).rows;
  expect(first).toMatchObject({
    partners: [
      {
        name: 'Universiti Sungai Jernih',
        formerNames: ['USJ'],
        country: 'MY',
        city: 'Sungai Jernih',
        type: 'university',
        classification: 'educational-institution',
        website: 'https://www.usj.example.my',
      },
    ],
    own: {
      number: '1/UN77/2022',
      unit: 'Perikanan, Ilmu Kelautan',
      signatory: { name: 'Prof. Rina Wulandari' },
      contact: { name: 'Sari Melati' },
    },
    theirs: {
      number: 'USJ/22/9',
      signatory: { name: 'Tan Sri Halim', position: 'Naib Canselor' },
      contact: { name: 'Aisyah', email: 'aisyah@usj.example.my', phone: '+60 12-345 6789' },
    },
    facts: {
      title: 'Riset Pesisir',
      signed: '2022-01-05',
      from: '2022-01-05',
      until: '2027-01-04',
      term: { lasts: 'P5Y', renewal: 'automatic' },
      scope: ['joint-research', 'seminar'],
      place: 'Kuala Lumpur',
      followUps: ['Kunjungan balasan'],
    },
  });
});
