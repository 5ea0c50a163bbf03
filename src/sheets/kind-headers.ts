/** What columns are called in sheets of activities, institutions and memberships, and what each kind of sheet has columns for. */
import type { Kind } from '../records/record.ts';
import { headerLines, HEADER_NAMES, type ColumnMeaning, type HeaderNames } from './header-dictionary.ts';

const DESCRIBED = ['partner-type', 'partner-class', 'country', 'city', 'city-country'] as const;
const EVERY_KIND = ['row-number', 'row-id', 'notes', 'nothing'] as const;

/** What the columns of a sheet can mean that holds records of a kind other than agreements. */
const TAKEN: Readonly<Record<Exclude<Kind, 'agreement'>, ReadonlySet<ColumnMeaning>>> = {
  activity: new Set<ColumnMeaning>([
    ...EVERY_KIND,
    ...DESCRIBED,
    ...(['partner', 'title', 'form', 'held', 'from', 'until', 'planned', 'held-at', 'host'] as const),
    ...(['carries-out', 'participants', 'outputs', 'output-quantity', 'output-unit', 'evidence'] as const),
    ...(['benefit', 'dharma', 'unit', 'value', 'value-source', 'follow-up'] as const),
  ]),
  institution: new Set<ColumnMeaning>([
    ...EVERY_KIND,
    ...DESCRIBED,
    ...(['partner', 'former-names', 'address', 'website', 'partner-contact'] as const),
    ...(['partner-contact-position', 'partner-contact-email', 'partner-contact-phone'] as const),
  ]),
  membership: new Set<ColumnMeaning>([
    ...EVERY_KIND,
    ...(['country', 'city', 'city-country', 'address', 'website', 'network', 'member', 'category'] as const),
    ...(['role', 'involved', 'joined', 'left', 'dues', 'representative'] as const),
  ]),
};

/** The meanings that only sheets of these kinds have. */
const OTHERS_ALONE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(['form', 'held', 'planned', 'held-at', 'host', 'carries-out', 'participants', 'outputs'] as const),
  ...(['output-quantity', 'output-unit', 'evidence', 'benefit', 'dharma'] as const),
  ...(['network', 'member', 'category', 'role', 'involved', 'joined', 'left', 'dues'] as const),
  'representative',
]);

/** True where a sheet of this kind may have a column of this meaning. */
export function takesMeaning(kind: Kind, meaning: ColumnMeaning): boolean {
  return kind === 'agreement' ? !OTHERS_ALONE.has(meaning) : TAKEN[kind].has(meaning);
}

// As in the dictionary of agreements: meanings, likeliest first, then the names of such a column.
const OWN_LINES: Readonly<Record<Exclude<Kind, 'agreement'>, string>> = {
  activity: `
title: judul kegiatan | nama kegiatan | nama acara | acara | judul acara | judul program | nama program | judul kegiatan kerjasama | nama kegiatan kerjasama | realisasi kegiatan | realisasi kegiatan kerjasama | implementasi kegiatan | activity title | activity name | name of activity | title of activity | event | event name | name of event
form title: kegiatan | activity | activities | uraian kegiatan | deskripsi kegiatan | realisasi | realisasi kerjasama | implementasi | implementasi kerjasama | program
form: bentuk kegiatan | jenis kegiatan | bentuk | kategori kegiatan | tipe kegiatan | bentuk kerjasama | bentuk kegiatan kerjasama | jenis kegiatan kerjasama | form of activity | type of activity | activity type | form of cooperation | kind of activity | jenis | jenis kerjasama | ruang lingkup | bidang
held: tanggal pelaksanaan | waktu pelaksanaan | tanggal kegiatan | waktu kegiatan | tanggal pelaksanaan kegiatan | waktu pelaksanaan kegiatan | tanggal acara | pelaksanaan | pelaksanaan kegiatan | hari tanggal | hari tanggal pelaksanaan | tanggal | waktu | date held | held on | date of activity | activity date | date of event | event date | dates | date | tanggal realisasi | periode pelaksanaan | tahun pelaksanaan | tahun kegiatan | tahun | waktu dan durasi
from: tanggal mulai | mulai | tanggal awal | tanggal mulai kegiatan | tanggal mulai pelaksanaan | waktu mulai | tanggal pelaksanaan mulai | waktu pelaksanaan mulai | start date | start | from
until: tanggal selesai | selesai | tanggal akhir | tanggal berakhir | tanggal selesai kegiatan | tanggal selesai pelaksanaan | waktu selesai | tanggal pelaksanaan selesai | waktu pelaksanaan selesai | end date | end | until | to
planned: rencana pelaksanaan | rencana tanggal | rencana tanggal pelaksanaan | rencana waktu | rencana kegiatan | tanggal rencana | planned date | planned for | planned
held-at: tempat | tempat pelaksanaan | tempat kegiatan | lokasi | lokasi kegiatan | lokasi pelaksanaan | tempat acara | venue | place | location | place of activity
host: penyelenggara | tuan rumah | pelaksana kegiatan | host | organizer | organiser | organized by
carries-out: nomor mou | nomor pks | nomor moa | nomor mou pks | nomor mou moa | nomor mou moa ia | nomor dokumen | nomor dokumen kerjasama | nomor naskah | nomor perjanjian | nomor kerjasama | nomor ia | mou | pks | mou pks | dasar kerjasama | dasar | dasar kegiatan | dasar pelaksanaan | dasar dokumen | dasar dokumen kerjasama | dokumen kerjasama | dokumen dasar | naskah kerjasama | judul kerjasama | judul mou | judul perjanjian | perjanjian | nama perjanjian | payung | payung kerjasama | dokumen induk | mou number | agreement | agreement number | mou no | under | under agreement | reference | number of agreement | document number | nomor dokumen mou | nomor dokumen mou pks | mou terkait
participants: jumlah peserta | peserta | banyak peserta | total peserta | jumlah peserta kegiatan | jumlah mahasiswa | jumlah orang | participants | number of participants | no of participants | attendees | attendance
outputs: luaran | output | luaran kegiatan | hasil | hasil kegiatan | hasil luaran | capaian | outcome | outputs | result | results | luaran kerjasama | hasil pelaksanaan | bentuk luaran | jenis luaran
output-quantity: volume luaran | jumlah luaran | volume | quantity
output-unit: satuan luaran | satuan | unit of measure
evidence: bukti | bukti kegiatan | bukti kerjasama | bukti pelaksanaan | bukti dukung | bukti fisik | dokumen bukti | dokumen pendukung | dokumentasi | laporan | laporan kegiatan | link | link bukti | link laporan | link dokumentasi | link drive | tautan | tautan bukti | evidence | proof | report | lampiran | foto
benefit: manfaat | manfaat kegiatan | manfaat kerjasama | manfaat bagi ps | manfaat bagi institusi | benefit | benefits | dampak
dharma: dharma | tridharma | tri dharma | bidang tridharma | bidang dharma
notes: deskripsi | uraian | keterangan | ket | catatan | ringkasan | description | remarks | notes | note | rincian | status | narasumber | pemateri | pembicara | speaker | kendala | penanggung jawab | pic
unit: unit pelaksana | pelaksana | pelaksana internal | unit penyelenggara
value: anggaran | biaya | dana | anggaran kegiatan | biaya kegiatan | jumlah dana | besaran dana
`,
  institution: `
partner: nama | name | mitra | nama mitra | instansi | lembaga | institusi | organisasi | nama instansi | nama lembaga | institution | organization | partner
partner-type: jenis | kategori | tipe | type | category | jenis mitra | kategori mitra | bidang | sektor
partner-contact: kontak | contact | contact person | narahubung | pic | kontak person | nama kontak | penanggung jawab | cp | person in charge | nama pic | nama narahubung | pimpinan | koordinator
partner-contact-position: jabatan | position | jabatan kontak | jabatan narahubung
partner-contact-email: email | surel | alamat email | mail | email kontak
partner-contact-phone: telepon | telp | hp | phone | nomor telepon | nomor hp | wa | whatsapp | nomor wa | nomor kontak | kontak telepon | telephone | mobile
former-names: nama lain | singkatan
notes: keterangan | ket | catatan | notes | remarks | note | deskripsi | description | profil
`,
  membership: `
network: jejaring | jaringan | nama jejaring | nama jaringan | nama asosiasi | asosiasi | konsorsium | nama konsorsium | forum | nama forum | organisasi | nama organisasi | organisasi jejaring | nama organisasi jejaring | network | network name | name of network | association | consortium | lembaga | nama lembaga | nama | name | keanggotaan | nama keanggotaan | jejaring kerjasama | organization
member: anggota | nama anggota | member | name of member | anggota lembaga | dosen | nama dosen | unit anggota
category: jenis keanggotaan | kategori keanggotaan | tipe keanggotaan | bentuk keanggotaan | membership type | type of membership | category | kategori | jenis
role: peran | jabatan | posisi | kedudukan | status keanggotaan | role | position | membership status | status
involved: terlibat sejak | mulai terlibat | involved since
joined: sejak | anggota sejak | bergabung sejak | bergabung | tanggal bergabung | tahun bergabung | tahun masuk | mulai bergabung | menjadi anggota sejak | terdaftar sejak | tahun | tanggal | mulai | since | member since | joined | join date | date joined | year joined
left: keluar | tanggal keluar | tahun keluar | berhenti | berakhir | left | left on | until
dues: iuran | iuran tahunan | iuran anggota | biaya keanggotaan | biaya | dues | annual dues | membership fee | annual fee | fee | besaran iuran | status iuran
representative: wakil | perwakilan | nama wakil | wakil kita | pic | narahubung | kontak | contact person | penanggung jawab | representative | representatives | contact
notes: keterangan | ket | catatan | manfaat | deskripsi | notes | remarks | note | description | benefit | program | programmes | kegiatan
`,
};

const NAMES_OF_KIND: Readonly<Record<Exclude<Kind, 'agreement'>, HeaderNames>> = {
  activity: namesOf('activity'),
  institution: namesOf('institution'),
  membership: namesOf('membership'),
};

/** Its own names first; a name of the other dictionary stands for what a sheet of this kind can take of it. */
function namesOf(kind: Exclude<Kind, 'agreement'>): HeaderNames {
  const names = new Map(headerLines(OWN_LINES[kind]));
  for (const [name, meanings] of HEADER_NAMES) {
    const taken = meanings.filter((meaning) => takesMeaning(kind, meaning));
    if (!names.has(name)) names.set(name, taken.length === 0 ? ['nothing'] : taken);
  }
  return names;
}

/** The names of columns in a sheet of a kind, and what each may mean there, likeliest first. */
export function headerNames(kind: Kind): HeaderNames {
  return kind === 'agreement' ? HEADER_NAMES : NAMES_OF_KIND[kind];
}
