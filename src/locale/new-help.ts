/** The help of `mou new`. */
import type { Language } from './language.ts';

const EN = {
  kind: 'agreement, institution, activity or membership',
  id: 'its id (default: made from what it is)',
  file: 'the file for it (default: as the register lays out its files)',
  from: 'a record of the same kind as a pattern',
  title: 'agreement, activity: the title',
  name: 'institution: the name as it writes it itself',
  party: 'agreement: a party, by id or name (country in brackets); repeatable; ours comes first by itself',
  instrument: 'agreement: mou, moa (PKS), ia ...',
  form: 'agreement, activity: form of cooperation; several with commas for an agreement',
  lasts: 'agreement: how long, such as "5 years"',
  starts: 'agreement: the first day (default: the signing)',
  until: 'agreement: the last day that the paper states',
  open: 'agreement: without an end',
  under: 'agreement, activity: the id of what it carries out; several with commas for an activity',
  country: 'institution: a two-letter code or a name',
  type: 'institution: university, school, company ...',
  city: 'institution: the town or city',
  alsoKnownAs: 'institution: another name or its abbreviation; repeatable',
  on: 'activity: when it was held, as 2026-03-02 or 2026-03-02/2026-03-05',
  planned: 'activity: when it is meant to be held',
  place: 'activity: where',
  host: 'activity: the host, by id or name',
  network: 'membership: the network, by id or name',
  member: 'membership: who is a member, by id or name (default: we)',
  joined: 'membership: since when, as far as is known: 2018, 2018-06~',
  owner: 'who in our office looks after it',
  examples: `On a terminal, mou asks for what is needed and not given here.

Examples:
  mou new institution --name "Chiang Mai University" --country TH
  mou new agreement --party cmu --instrument mou --lasts "5 years"
  mou new activity --title "Annual meeting" --form meeting --on 2026-03-02
  mou new membership --network aln --joined 2018
  mou new agreement --from iium-2021 --dry-run

Exit code: 0 made, 2 nothing was written.`,
};

const ID: typeof EN = {
  kind: 'agreement (perjanjian), institution (lembaga), activity (kegiatan), atau membership (keanggotaan)',
  id: 'id-nya (bawaan: dibuat dari isinya)',
  file: 'berkasnya (bawaan: menurut susunan berkas register)',
  from: 'data sejenis sebagai contoh',
  title: 'perjanjian, kegiatan: judul',
  name: 'lembaga: nama seperti yang dipakainya sendiri',
  party: 'perjanjian: pihak, dengan id atau nama (negara dalam kurung); boleh diulang; kita otomatis pertama',
  instrument: 'perjanjian: mou, moa (PKS), ia ...',
  form: 'perjanjian, kegiatan: bentuk kegiatan; untuk perjanjian boleh beberapa, dipisah koma',
  lasts: 'perjanjian: jangka waktu, misalnya "5 tahun"',
  starts: 'perjanjian: hari pertama (bawaan: penandatanganan)',
  until: 'perjanjian: hari terakhir yang tertulis dalam naskah',
  open: 'perjanjian: tanpa batas waktu',
  under: 'perjanjian, kegiatan: id payungnya; untuk kegiatan boleh beberapa, dipisah koma',
  country: 'lembaga: kode dua huruf atau nama negara',
  type: 'lembaga: university, school, company ...',
  city: 'lembaga: kota',
  alsoKnownAs: 'lembaga: nama lain atau singkatan; boleh diulang',
  on: 'kegiatan: kapan dilaksanakan, misalnya 2026-03-02 atau 2026-03-02/2026-03-05',
  planned: 'kegiatan: kapan direncanakan',
  place: 'kegiatan: tempat',
  host: 'kegiatan: tuan rumah, dengan id atau nama',
  network: 'keanggotaan: jejaring, dengan id atau nama',
  member: 'keanggotaan: yang menjadi anggota, dengan id atau nama (bawaan: kita)',
  joined: 'keanggotaan: sejak kapan, sejauh diketahui: 2018, 2018-06~',
  owner: 'penanggung jawab di kantor kita',
  examples: `Di terminal, mou menanyakan yang diperlukan dan belum disebut di sini.

Contoh:
  mou new institution --name "Chiang Mai University" --country TH
  mou new agreement --party cmu --instrument mou --lasts "5 tahun"
  mou new activity --title "Rapat tahunan" --form meeting --on 2026-03-02
  mou new membership --network aln --joined 2018
  mou new agreement --from iium-2021 --dry-run

Kode keluar: 0 dibuat, 2 tidak ada yang ditulis.`,
};

export const NEW_HELP: Readonly<Record<Language, typeof EN>> = { en: EN, id: ID };
