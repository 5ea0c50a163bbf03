/** What the columns of registers are called, in Indonesian and English, and what they may mean, likeliest first. */
import { COLUMN_MEANING_NAMES } from '../locale/import/meanings.ts';
import { headerKey } from './header-key.ts';

/** What a column can mean; `nothing` is kept with the record and read no further. */
export type ColumnMeaning = keyof typeof COLUMN_MEANING_NAMES;

/** Meanings that several columns may share: their cells are put together. */
export const SHARED: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  'partner',
  'unit',
  'partner-unit',
  'scope',
  'content',
  'notes',
  'follow-up',
  'outputs',
  'evidence',
  'dues',
  'nothing',
]);

// A line is the meanings, likeliest first, then the names that offices give such a column. "tgl", "no", "kerja sama" and
// other spellings are made one by `headerKey`, so each name stands here once.
const LINES = `
row-number: no | nomor urut | no urut | urut | # | row | nr
row-id: id | id kerjasama | kode | kode kerjasama | id dokumen | id mou | code | reference | ref | reference no | agreement id | kode mitra
partner own-institution: instansi | lembaga | institusi | organisasi | institution | organization | organisation | university
partner: mitra | nama mitra | mitra kerjasama | instansi kerjasama | instansi mitra | nama instansi | nama instansi mitra | lembaga mitra | nama lembaga | nama lembaga mitra | nama institusi | institusi mitra | institusi kerjasama | penggiat kerjasama | penggiat | pihak kedua | pihak 2 | pihak ii | nama pihak kedua | nama perusahaan | perusahaan | dudi | nama dudi | nama dunia usaha | nama industri | industri | partner | partner name | name of partner | partner institution | partner university | partner organization | counterpart | university organization | name of institution | institution name | name of university | collaborator | collaborating institution | kerjasama dengan | dengan | para pihak | universitas mitra | perguruan tinggi mitra | perguruan tinggi | sekolah mitra | second party | nama sekolah | nama universitas | nama organisasi | nama pt
own-institution: pihak pertama | pihak 1 | pihak i | pihak kesatu | first party | home institution | our institution
former-names: nama lama | nama sebelumnya | former names | former name | nama terdahulu | alias | singkatan | also known as | acronym | abbreviation
partner-type level: jenis mitra | kategori mitra | kategori
partner-type: jenis instansi | tipe mitra | jenis lembaga | type of institution | institution type | partner type | kategori instansi | tipe instansi | jenis organisasi | bidang usaha | sektor | type of partner | kelompok mitra
partner-class partner-type level: kriteria mitra | kriteria | klasifikasi mitra | klasifikasi | klasifikasi instansi | partner classification
country: negara | negara mitra | asal negara | negara asal | country | country of partner | partner country | nation | country of origin
nothing: country code | kode negara
city: kota | kabupaten | kota kabupaten | kabupaten kota | kab kota | city | town | lokasi | kota asal | domisili | location | alamat kota | kota mitra
city-country: kota negara | kota dan negara | city country | city and country | lokasi negara
nothing: provinsi | wilayah | wilayah provinsi | province | region | state
address: alamat | alamat mitra | alamat perusahaan | alamat instansi | alamat lembaga | address | alamat lengkap
website: website | situs | laman | web | url | website mitra | homepage
title: judul | judul kerjasama | nama kerjasama | judul dokumen | judul perjanjian | judul mou | judul naskah | nama dokumen | perihal | tentang | title | title of agreement | agreement title | agreement name | agreement | name of agreement | nama perjanjian | nama kegiatan kerjasama | subject | judul kegiatan kerjasama | nama naskah | judul kesepahaman
number: nomor | nomor kerjasama | nomor dokumen | nomor dokumen kerjasama | nomor surat | nomor mou | nomor sk mou | nomor mou pks | nomor pks | nomor moa | nomor naskah | nomor perjanjian | document number | agreement number | number | doc number | mou number | nomor arsip surat | nomor registrasi | reference number | nomor dokumen mou
our-number: nomor pihak 1 | nomor pihak pertama | nomor pihak kesatu | nomor pihak i | nomor universitas | nomor internal | nomor kami | nomor dokumen pihak 1 | nomor dokumen pihak pertama | our number | our reference
partner-number: nomor mitra | nomor pihak 2 | nomor pihak kedua | nomor pihak ii | nomor dokumen mitra | nomor dokumen pihak 2 | nomor dokumen pihak kedua | nomor surat mitra | partner number | partner reference | nomor eksternal
instrument level partner-type scope: jenis | type | tipe
instrument level scope: jenis kerjasama | bentuk dokumen | type of cooperation | tipe kerjasama | category | kind | sifat kerjasama | sifat
instrument: jenis dokumen | jenis dokumen kerjasama | jenis naskah | jenis perjanjian | tipe dokumen | document type | agreement type | type of agreement | type of document | instrument | jenis dokumen mou moa ia | mou moa ia | mou pks | bentuk naskah | kategori dokumen | dokumen
level: tingkat | tingkat mitra | tingkat kerjasama | level | level mitra | lingkup | skala | cakupan | dalam negeri luar negeri | dn ln | level of agreement | scale | kategori kerjasama | tingkat mitra lokal regional nasional internasional
signed: tanggal tandatangan | tanggal penandatanganan | penandatanganan | ditandatangani | waktu penandatanganan | tanggal | tanggal dokumen | tanggal mou | tanggal surat | tanggal naskah | tahun | tahun kerjasama | tahun penandatanganan | signing | signing date | date of signing | date signed | signed | signature date | signed on | date | year | date of signature | year signed | tanggal kerjasama | tanggal perjanjian
from: tanggal mulai | tanggal awal | mulai | awal | mulai berlaku | tanggal mulai berlaku | tanggal awal berlaku | tanggal berlaku | berlaku mulai | berlaku sejak | mulai kerjasama | awal kerjasama | start | start date | commencement | commencement date | effective date | valid from | from | effective from | date of commencement | tahun mulai | masa berlaku mulai | masa berlaku awal | awal berlaku | masa berlaku dari | begin | tanggal efektif | starting date | tmt | masa berlaku tanggal mulai | jangka waktu mulai | jangka waktu awal | waktu mulai | begins
until: tanggal berakhir | tanggal akhir | tanggal selesai | berakhir | akhir | selesai | tanggal akhir berlaku | berlaku sampai | berlaku hingga | akhir kerjasama | akhir berlaku | masa berlaku sampai | masa berlaku akhir | masa berlaku berakhir | masa berlaku selesai | tahun berakhir | tahun berakhirnya kerjasama | tanggal kadaluarsa | tanggal kedaluwarsa | kadaluarsa | sampai | sampai dengan | sd | end | end date | expiry | expiry date | expiration | expiration date | valid until | until | to | date of expiry | expires | termination date | valid to | due date | jatuh tempo | tanggal jatuh tempo | masa berlaku hingga | masa berlaku tanggal berakhir | jangka waktu berakhir | jangka waktu akhir | waktu selesai | ends | valid till | end of agreement
lasts: jangka waktu | masa berlaku | durasi | lama kerjasama | lama | periode | waktu | lama berlaku | term | duration | validity | period | length | validity period | term of agreement | masa kerjasama | jangka waktu kerjasama | periode kerjasama | waktu dan durasi | years | lama tahun | valid for
renewal: perpanjangan | renewal | renewal clause | renewal terms | auto renewal | klausul perpanjangan | extension | opsi perpanjangan
scope: bentuk kegiatan | bentuk kerjasama | bentuk | kegiatan kerjasama | form of cooperation | forms of cooperation | activities | areas of cooperation | area of cooperation | cooperation areas | fields of cooperation | scope of cooperation | scope | bidang | bidang kerjasama | ruang lingkup | lingkup kerjasama | ruang lingkup kerjasama | programme | program | program kerjasama | programs | activity type | kegiatan | jenis kegiatan | bentuk kegiatan kerjasama | fields | collaboration area
content: isi kerjasama | isi | deskripsi | uraian | deskripsi kerjasama | uraian kerjasama | description | summary | isi perjanjian | objective | tujuan | details | rincian | maksud dan tujuan | manfaat | substansi
unit: unit | unit kerja | unit yang terlibat | unit terlibat | unit pelaksana | unit pengusul | pengusul | fakultas | jurusan | departemen | prodi | program studi | fakultas prodi | faculty | faculty department | department | school | pengguna | pengguna mou pks | pengguna mou | unit pengelola | pelaksana | lembaga pengusul | proposing unit | responsible unit | study program | programme studi | unit penanggung jawab | satuan kerja | fakultas unit | host unit | implementing unit | fakultas pengusul
partner-unit: unit mitra | fakultas mitra | unit pelaksana mitra | partner unit | partner faculty | partner department
place: tempat penandatanganan | tempat tandatangan | place of signing | signing place | tempat | place | venue
notes: tempat pelaksanaan | lokasi kegiatan
parent: dasar dokumen | dasar dokumen kerjasama | dokumen induk | dokumen induk mou | induk | mou induk | payung | mou payung | dokumen payung | parent | parent agreement | umbrella | umbrella agreement | dasar kerjasama | dasar | under | master agreement | turunan dari | mou terkait
supersedes: ref kerjasama sebelumnya | kerjasama sebelumnya | referensi kerjasama sebelumnya | mou sebelumnya | perpanjangan dari | menggantikan | previous agreement | renews | renewal of | supersedes | replaces
status: status | status kerjasama | status dokumen | status mou | keadaan | state | kondisi | agreement status | progress | status perpanjangan | tahapan | keaktifan | status masa berlaku
our-signatory: penandatangan | penandatangan pihak 1 | penandatangan pihak pertama | penandatangan pihak kesatu | pejabat penandatangan | nama penandatangan | signatory | signed by | our signatory | penandatangan internal | signatories
our-signatory-position: jabatan penandatangan pihak 1 | jabatan penandatangan pihak pertama | position of signatory
partner-signatory: penandatangan mitra | penandatangan pihak 2 | penandatangan pihak kedua | partner signatory | nama penandatangan mitra | signatory partner | pejabat mitra | pimpinan mitra | penandatangan eksternal
partner-signatory-position our-signatory-position: jabatan penandatangan
partner-signatory-position: jabatan penandatangan mitra | jabatan penandatangan pihak 2 | jabatan penandatangan pihak kedua | position of partner signatory
our-contact: penanggung jawab | pic | pic internal | pic universitas | penanggung jawab pihak 1 | pj | person in charge | contact | contact person | coordinator | koordinator | narahubung | pic pihak 1 | nama jabatan email nomor hp penanggung jawab pihak 1 | nama penanggung jawab pihak 1 | staff in charge | responsible person | nama penanggung jawab
our-contact-position: jabatan penanggung jawab pihak 1 | jabatan penanggung jawab | jabatan pic
our-contact-email: email penanggung jawab pihak 1 | email pic | email penanggung jawab
our-contact-phone: nomor hp penanggung jawab pihak 1 | nomor hp penanggung jawab | nomor hp pic
partner-contact: pic mitra | pic industri | penanggung jawab mitra | penanggung jawab pihak 2 | kontak mitra | narahubung mitra | partner contact | contact person mitra | pic pihak 2 | cp mitra | nama jabatan email nomor hp penanggung jawab pihak 2 | nama penanggung jawab pihak 2 | partner contact person | pic perusahaan | contact person partner | kontak person | kontak | cp
partner-contact-position: jabatan penanggung jawab pihak 2 | jabatan pic mitra | jabatan mitra | jabatan pic industri
partner-contact-email: email mitra | email penanggung jawab pihak 2 | email pic mitra | email perusahaan | partner email | contact email
partner-contact-phone: telepon mitra | nomor hp penanggung jawab pihak 2 | nomor telepon mitra | nomor hp mitra | telepon perusahaan | partner phone | contact phone
our-contact-position partner-contact-position: jabatan | position
partner-contact-email our-contact-email: email | alamat email | surel | mail
partner-contact-phone our-contact-phone: telepon | telp | nomor telepon | nomor hp | hp | phone | telephone | wa | whatsapp | nomor wa | kontak telepon | mobile
value: nilai | nilai kontrak | biaya | anggaran | nilai kerjasama | dana | jumlah dana | value | contract value | amount | budget | biaya rp | pendanaan | besaran dana | nominal
value-source: sumber dana | sumber pendanaan | funding source | source of funds | sumber biaya | funding
follow-up: tindak lanjut | rencana tindak lanjut | rtl | follow up | next steps | next step | action | tindaklanjut
instrument notes: keterangan | ket | remark | remarks | note
notes: catatan | notes | comment | comments | keterangan tambahan | catatan tambahan | additional notes | kendala | lain lain
level nothing: level of cooperation
nothing: bukti | bukti kerjasama | link | link file | file | link dokumen | lampiran | dokumen digital | softcopy | scan | soft file | drive | evidence | foto | dokumentasi | npwp | timestamp | link drive | file mou | tautan | berkas | document link | laporan | arsip | lemari | sasaran | indikator | iku | semester | bulan | created at | updated at | diinput oleh | kode pos
`;

/** By a known name of a column, folded: what it may mean. */
export type HeaderNames = ReadonlyMap<string, readonly ColumnMeaning[]>;

/** Lines of a dictionary as pairs of a folded name and its meanings. */
export function headerLines(lines: string): readonly (readonly [string, readonly ColumnMeaning[]])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meanings = '', names = ''] = line.split(': ');
      const meant = meanings.split(' ').filter(isMeaning);
      return names.split(' | ').map((name) => [headerKey(name), meant] as const);
    });
}

/** What columns mean in a sheet of agreements. */
export const HEADER_NAMES: HeaderNames = new Map(headerLines(LINES));

/** True for one of the meanings that a column can have. */
export function isMeaning(word: string): word is ColumnMeaning {
  return Object.hasOwn(COLUMN_MEANING_NAMES, word);
}
