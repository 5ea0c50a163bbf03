/** The words of Laporan Kerma: statuses, heads, and what is missing; the ministry's own words in Indonesian. */
import type { Text } from './text.ts';

/** The ministry's four statuses. */
export const KERMA_STATUSES = {
  active: { en: 'Active (Aktif)', id: 'Aktif' },
  expired: { en: 'Expired (Kadaluarsa)', id: 'Kadaluarsa' },
  renewing: { en: 'Being renewed (Dalam Perpanjangan)', id: 'Dalam Perpanjangan' },
  inactive: { en: 'Inactive (Tidak Aktif)', id: 'Tidak Aktif' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a complete report lacks. */
export const KERMA_GAP_LABELS = {
  number: { en: 'document number', id: 'nomor dokumen' },
  'document-type': { en: 'document type', id: 'jenis dokumen' },
  description: { en: 'description (notes)', id: 'deskripsi (catatan)' },
  status: { en: 'status: the end is unknown', id: 'status: akhirnya tidak diketahui' },
  start: { en: 'first day', id: 'tanggal awal' },
  'last-day': { en: 'last day', id: 'tanggal akhir' },
  'odd-days': { en: 'days that cannot be right', id: 'tanggal dokumen tidak wajar' },
  basis: { en: 'the agreement that it carries out', id: 'dasar dokumen kerja sama' },
  document: { en: 'the signed document as a file', id: 'dokumen digital' },
  forms: { en: 'forms of cooperation', id: 'bentuk kegiatan' },
  'form-unknown-to-ministry': {
    en: 'a form that is none of the ministry’s 29',
    id: 'bentuk kegiatan di luar 29 bentuk kementerian',
  },
  address: { en: 'address', id: 'alamat' },
  country: { en: 'country', id: 'negara' },
  classification: { en: 'partner class', id: 'klasifikasi mitra' },
  phone: { en: 'phone', id: 'telepon' },
  website: { en: 'website', id: 'laman' },
  signatory: { en: 'signatory', id: 'penanda tangan' },
  'signatory-position': { en: 'position of the signatory', id: 'jabatan penanda tangan' },
  responsible: { en: 'person in charge (contact)', id: 'penanggung jawab (narahubung)' },
  'responsible-position': { en: 'position of the person in charge', id: 'jabatan penanggung jawab' },
  'responsible-email': { en: 'e-mail of the person in charge', id: 'surel penanggung jawab' },
} as const satisfies Readonly<Record<string, Text>>;

/** The sheets of the report. */
export const KERMA_SHEETS = {
  agreements: { en: 'Cooperation', id: 'Kerja Sama' },
  parties: { en: 'Parties', id: 'Penggiat' },
  forms: { en: 'Forms', id: 'Bentuk Kegiatan' },
  missing: { en: 'Missing', id: 'Kelengkapan' },
} as const satisfies Readonly<Record<string, Text>>;

/** The heads of the columns, as the form calls them. */
export const KERMA_HEADS = {
  position: { en: 'No', id: 'No' },
  id: { en: 'ID', id: 'ID' },
  number: { en: 'Document number', id: 'Nomor Dokumen' },
  title: { en: 'Title', id: 'Judul' },
  type: { en: 'Document type', id: 'Jenis Dokumen' },
  description: { en: 'Description', id: 'Deskripsi' },
  status: { en: 'Status', id: 'Status' },
  start: { en: 'First day', id: 'Tanggal Awal' },
  lastDay: { en: 'Last day', id: 'Tanggal Akhir' },
  amount: { en: 'Budget', id: 'Anggaran' },
  currency: { en: 'Currency', id: 'Mata Uang' },
  fundSource: { en: 'Source of funds', id: 'Sumber Dana' },
  basis: { en: 'Carries out', id: 'Dasar Dokumen Kerja Sama' },
  partners: { en: 'Partner', id: 'Mitra' },
  forms: { en: 'Forms of cooperation', id: 'Bentuk Kegiatan' },
  document: { en: 'Digital document', id: 'Dokumen Digital' },
  reported: { en: 'Last reported', id: 'Terakhir Dilaporkan' },
  missing: { en: 'Missing', id: 'Belum Lengkap' },
  party: { en: 'Party', id: 'Pihak Ke-' },
  side: { en: 'University or partner', id: 'PT atau Mitra' },
  institution: { en: 'Institution', id: 'Instansi' },
  unit: { en: 'Unit', id: 'Unit Pelaksana' },
  address: { en: 'Address', id: 'Alamat' },
  country: { en: 'Country', id: 'Negara' },
  classification: { en: 'Partner class', id: 'Klasifikasi Mitra' },
  phone: { en: 'Phone', id: 'Telepon' },
  website: { en: 'Website', id: 'Website' },
  signatory: { en: 'Signatory', id: 'Nama Penandatangan' },
  signatoryPosition: { en: 'Position of the signatory', id: 'Jabatan Penandatangan' },
  responsible: { en: 'In charge', id: 'Nama Penanggung Jawab' },
  responsiblePosition: { en: 'Position of who is in charge', id: 'Jabatan Penanggung Jawab' },
  responsibleEmail: { en: 'E-mail of who is in charge', id: 'Email Penanggung Jawab' },
  formNumber: { en: 'No of the form', id: 'No Bentuk' },
  form: { en: 'Form', id: 'Bentuk' },
  volume: { en: 'Output: volume', id: 'Luaran: Volume' },
  outputUnit: { en: 'Output: unit', id: 'Luaran: Satuan' },
  remarks: { en: 'Remarks', id: 'Keterangan' },
} as const satisfies Readonly<Record<string, Text>>;

export const KERMA_WORDS = {
  university: { en: 'University', id: 'PT' },
  partner: { en: 'Partner', id: 'Mitra' },
  yes: { en: 'yes', id: 'ada' },
  no: { en: 'no', id: 'belum ada' },
  nothing: { en: 'complete', id: 'lengkap' },
  atParty: { en: 'party', id: 'pihak' },
} as const satisfies Readonly<Record<string, Text>>;
