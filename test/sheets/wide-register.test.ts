/**
 * A wide register that nobody tuned the dictionary for. At the first attempt 27 of its 40 columns were read as a person
 * would, 12 were kept unread, one was read as a number without saying whose, and none was read as something else.
 * The words that tell a column (`telling-words.ts`) came after it.
 */
import { expect, test } from 'vitest';
import { findSheets, readSheet } from '../../src/sheets/read-sheets.ts';
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
  const [first] = mapping === undefined ? [] : readSheet(mapping, { forms: {} }, () => undefined).rows;
  expect(first).toMatchInlineSnapshot(`
    {
      "cells": {
        "Alamat Kantor Pusat": "Jalan Besar 9",
        "Asal Negara": "Malaysia",
        "Bentuk Naskah Kerja Sama": "Nota Kesepahaman",
        "Bentuk-bentuk Kegiatan": "Penelitian Bersama; Seminar",
        "Berlaku Terhitung Mulai": "5 Jan 2022",
        "Berlaku s/d": "4 Jan 2027",
        "CP Mitra": "Aisyah",
        "Diinput Tanggal": "2022-01-10",
        "Fakultas Pengampu": "Perikanan",
        "Golongan Rekanan": "Perguruan Tinggi",
        "Jabatan Penandatangan Mitra": "Naib Canselor",
        "Kab./Kota": "Sungai Jernih",
        "Ketentuan Perpanjangan": "otomatis",
        "Klasifikasi Kemitraan": "Institusi Pendidikan",
        "Kode Arsip": "ARS-07",
        "Kondisi Saat Ini": "Aktif",
        "Laman Web": "www.usj.example.my",
        "Lamanya": "5 th",
        "Lingkup (Internasional/Nasional/Lokal)": "Internasional",
        "Lokasi Penandatanganan": "Kuala Lumpur",
        "Nama Lembaga Rekanan": "Universiti Sungai Jernih",
        "Nama Penandatangan Mitra": "Tan Sri Halim",
        "Nama Penandatangan Universitas": "Prof. Rina Wulandari",
        "Naskah Induk": "-",
        "No. Naskah (Mitra)": "USJ/22/9",
        "No. Naskah (Universitas)": "1/UN77/2022",
        "No. WA CP": "+60 12-345 6789",
        "Nominal Kerja Sama (Rp.)": "-",
        "Penanggung Jawab Internal": "Sari Melati",
        "Perihal / Judul Naskah": "Riset Pesisir",
        "Prodi Terkait": "Ilmu Kelautan",
        "Rencana Selanjutnya": "Kunjungan balasan",
        "Singkatan": "USJ",
        "Surel CP": "aisyah@usj.example.my",
        "Tautan Pindai": "https://arsip.example.id/7",
        "Tgl. Ditandatangani": "5 Jan 2022",
        "Uraian Singkat": "Riset garis pantai",
        "Urutan": "1",
      },
      "compared": "nama lembaga rekanan=universiti sungai jernihsingkatan=usjgolongan rekanan=perguruan tinggiklasifikasi kemitraan=institusi pendidikanalamat kantor pusat=jalan besar 9kab./kota=sungai jernihasal negara=malaysialaman web=www.usj.example.mybentuk naskah kerja sama=nota kesepahamanperihal / judul naskah=riset pesisirno. naskah (universitas)=1/un77/2022no. naskah (mitra)=usj/22/9tgl. ditandatangani=2022-01-05lokasi penandatanganan=kuala lumpurberlaku terhitung mulai=2022-01-05berlaku s/d=2027-01-04lamanya=5 thketentuan perpanjangan=otomatislingkup (internasional/nasional/lokal)=internasionalbentuk-bentuk kegiatan=penelitian bersama; seminaruraian singkat=riset garis pantaifakultas pengampu=perikananprodi terkait=ilmu kelautannama penandatangan universitas=prof. rina wulandarinama penandatangan mitra=tan sri halimjabatan penandatangan mitra=naib canselorcp mitra=aisyahsurel cp=aisyah@usj.example.myno. wa cp=+60 12-345 6789penanggung jawab internal=sari melatikondisi saat ini=aktifrencana selanjutnya=kunjungan balasantautan pindai=https://arsip.example.id/7diinput tanggal=2022-01-10",
      "facts": {
        "followUps": [
          "Kunjungan balasan",
        ],
        "from": "2022-01-05",
        "instrument": "mou",
        "level": "international",
        "notes": [
          "Riset garis pantai",
        ],
        "place": "Kuala Lumpur",
        "scope": [
          "joint-research",
          "seminar",
        ],
        "signed": "2022-01-05",
        "term": {
          "lasts": "P5Y",
          "renewal": "automatic",
        },
        "title": "Riset Pesisir",
        "until": "2027-01-04",
      },
      "own": {
        "contact": {
          "name": "Sari Melati",
        },
        "number": "1/UN77/2022",
        "signatory": {
          "name": "Prof. Rina Wulandari",
        },
        "unit": "Perikanan, Ilmu Kelautan",
      },
      "ownId": "ARS-07",
      "partnerCell": "C2",
      "partners": [
        {
          "address": "Jalan Besar 9",
          "city": "Sungai Jernih",
          "classification": "educational-institution",
          "country": "MY",
          "formerNames": [
            "USJ",
          ],
          "name": "Universiti Sungai Jernih",
          "type": "university",
          "website": "https://www.usj.example.my",
        },
      ],
      "remarks": [
        {
          "cell": "E2",
          "header": "Golongan Rekanan",
          "of": "partner",
          "path": [
            "type",
          ],
          "reason": "type-by-name",
          "said": "Perguruan Tinggi",
          "sheet": "Rekap",
          "sure": "likely",
          "taken": "university",
        },
        {
          "cell": "F2",
          "header": "Klasifikasi Kemitraan",
          "of": "partner",
          "path": [
            "classification",
          ],
          "reason": "type-by-label",
          "said": "Institusi Pendidikan",
          "sheet": "Rekap",
          "sure": "likely",
          "taken": "educational-institution",
        },
        {
          "cell": "I2",
          "header": "Asal Negara",
          "of": "partner",
          "path": [
            "country",
          ],
          "reason": "country-name",
          "said": "Malaysia",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "MY",
        },
        {
          "cell": "O2",
          "header": "Tgl. Ditandatangani",
          "of": "agreement",
          "path": [
            "parties",
            0,
            "signed",
          ],
          "reason": "written-day",
          "said": "5 Jan 2022",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "2022-01-05",
        },
        {
          "cell": "Q2",
          "header": "Berlaku Terhitung Mulai",
          "of": "agreement",
          "path": [
            "term",
            "from",
          ],
          "reason": "written-day",
          "said": "5 Jan 2022",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "2022-01-05",
        },
        {
          "cell": "R2",
          "header": "Berlaku s/d",
          "of": "agreement",
          "path": [
            "term",
            "until",
          ],
          "reason": "written-day",
          "said": "4 Jan 2027",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "2027-01-04",
        },
        {
          "cell": "S2",
          "header": "Lamanya",
          "of": "agreement",
          "path": [
            "term",
            "lasts",
          ],
          "reason": "written-term",
          "said": "5 th",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "P5Y",
        },
        {
          "cell": "T2",
          "header": "Ketentuan Perpanjangan",
          "of": "agreement",
          "path": [
            "renewal",
            "mode",
          ],
          "reason": "renewal-in-words",
          "said": "otomatis",
          "sheet": "Rekap",
          "sure": "likely",
          "taken": "automatic",
        },
        {
          "cell": "K2",
          "header": "Bentuk Naskah Kerja Sama",
          "of": "agreement",
          "path": [
            "instrument",
          ],
          "reason": "instrument-word",
          "said": "Nota Kesepahaman",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "mou",
        },
        {
          "cell": "U2",
          "header": "Lingkup (Internasional/Nasional/Lokal)",
          "of": "agreement",
          "path": [
            "level",
          ],
          "reason": "level-word",
          "said": "Internasional",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "international",
        },
        {
          "cell": "AJ2",
          "header": "Kondisi Saat Ini",
          "of": "agreement",
          "path": [
            "process",
          ],
          "reason": "state-computed",
          "said": "Aktif",
          "sheet": "Rekap",
          "sure": "certain",
          "taken": "",
        },
        {
          "cell": "V2",
          "header": "Bentuk-bentuk Kegiatan",
          "of": "agreement",
          "path": [
            "scope",
          ],
          "reason": "forms-found",
          "said": "Penelitian Bersama; Seminar",
          "sheet": "Rekap",
          "sure": "likely",
          "taken": "joint-research, seminar",
        },
      ],
      "row": 2,
      "sheet": "Rekap",
      "theirs": {
        "contact": {
          "email": "aisyah@usj.example.my",
          "name": "Aisyah",
          "phone": "+60 12-345 6789",
        },
        "moreNumbers": [],
        "number": "USJ/22/9",
        "signatory": {
          "name": "Tan Sri Halim",
          "position": "Naib Canselor",
        },
      },
    }
  `);
});
