/** Words in a header that tell what its column means, whatever stands around them; for headers that no dictionary has. */
import type { Kind } from '../records/record.ts';
import type { ColumnMeaning } from './header-dictionary.ts';

const OURS = /\b(?:pihak 1|universitas|kampus|internal|kami|kita|our|home)\b/;
const THEIRS = /\b(?:pihak 2|mitra|rekanan|partner|industri|perusahaan|eksternal|cp)\b/;

// In this order: what is said of a person comes before the words for the paper.
const RULES: readonly (readonly [RegExp, 'sided' | ColumnMeaning, string?])[] = [
  [/\b(?:email|surel)\b/, 'sided', 'contact-email'],
  [/\b(?:hp|wa|whatsapp|telepon|telp|phone)\b/, 'sided', 'contact-phone'],
  [/\b(?:lokasi|tempat|kota|venue|place)\b.*\b(?:tandatangan|penandatangan\w*|signing)\b/, 'place'],
  [/\bjabatan\b.*\bpenandatangan\b|\bposition\b.*\bsignatory\b/, 'sided', 'signatory-position'],
  [/\b(?:tanggal|waktu|date)\b.*\b(?:tandatangan|ditandatangani|penandatanganan|sign\w*)\b/, 'signed'],
  [/\bpenandatangan\b|\bsignator(?:y|ies)\b/, 'sided', 'signatory'],
  [/\b(?:penanggung jawab|narahubung|pic|contact|kontak)\b/, 'sided', 'contact'],
  [/\bnomor\b.*\b(?:naskah|dokumen|surat|mou|pks|moa|perjanjian)\b|\bdocument number\b/, 'sided', 'number'],
  [/\balamat\b|\baddress\b/, 'address'],
  [/\bsumber\b.*\bdana\b|\basal dana\b|\bfund(?:ing|s)\b/, 'value-source'],
  [/\b(?:nominal|anggaran|biaya|nilai)\b/, 'value'],
  [/\blama(?:nya)?\b|\bdurasi\b|\bduration\b/, 'lasts'],
  [/\b(?:kondisi|status|keadaan)\b/, 'status'],
  [/\b(?:tindak lanjut|rencana|follow up)\b/, 'follow-up'],
  [/\b(?:golongan|kategori|jenis|tipe)\b.*\b(?:rekanan|mitra|lembaga|instansi|partner)\b/, 'partner-type'],
  [/\bnama\b.*\b(?:mitra|rekanan|lembaga|instansi|perusahaan|universitas)\b/, 'partner'],
  [/\b(?:urutan|nomor urut)\b/, 'row-number'],
];

/** Words that tell of something else in a sheet of another kind. */
const RULES_OF_KIND: Readonly<Record<Kind, readonly (readonly [RegExp, ColumnMeaning])[]>> = {
  agreement: [],
  activity: [
    [/\bpeserta\b|\bparticipants?\b/, 'participants'],
    [/\brencana\b|\bplanned\b/, 'planned'],
    [/\b(?:tanggal|waktu|date)\b.*\b(?:kegiatan|pelaksanaan|activity|event|acara)\b/, 'held'],
    [/\b(?:tempat|lokasi|venue)\b/, 'held-at'],
    [/\b(?:luaran|output|hasil)\b/, 'outputs'],
    [/\b(?:bukti|dokumentasi|tautan|link|evidence)\b/, 'evidence'],
    [/\b(?:mou|pks|moa|perjanjian|naskah|payung|agreement)\b/, 'carries-out'],
    [/\b(?:judul|nama|title|name)\b.*\b(?:kegiatan|acara|activity|event)\b/, 'title'],
    [/\b(?:bentuk|jenis|form|type)\b.*\b(?:kegiatan|activity)\b/, 'form'],
    [/\bmanfaat\b|\bbenefits?\b/, 'benefit'],
  ],
  institution: [],
  membership: [
    [/\biuran\b|\bdues\b|\bfee\b/, 'dues'],
    [/\b(?:sejak|bergabung|since|joined)\b/, 'joined'],
    [/\b(?:jejaring|jaringan|asosiasi|konsorsium|network|association)\b/, 'network'],
  ],
};

/**
 * The meaning that a telling word gives away; likeliest first. A word that may be of either side without saying
 * which is said to be the partner's last.
 *
 * @example
 * meaningByWords('alamat kantor pusat'); // ['address']
 * meaningByWords('nomor naskah mitra'); // ['partner-number']
 */
export function meaningByWords(key: string, kind: Kind = 'agreement'): readonly ColumnMeaning[] | undefined {
  const own = RULES_OF_KIND[kind].find(([pattern]) => pattern.test(key));
  if (own !== undefined) return [own[1]];
  const found = RULES.find(([pattern]) => pattern.test(key));
  if (found === undefined) return undefined;
  const [, meaning, part = ''] = found;
  return meaning === 'sided' ? sided(key, part) : [meaning];
}

function sided(key: string, part: string): readonly ColumnMeaning[] {
  if (THEIRS.test(key)) return [SIDED[`partner-${part}`] ?? 'nothing'];
  if (OURS.test(key)) return [SIDED[`our-${part}`] ?? 'nothing'];
  return part === 'number'
    ? ['number']
    : [SIDED[`our-${part}`] ?? 'nothing', SIDED[`partner-${part}`] ?? 'nothing'];
}

const SIDED: Readonly<Record<string, ColumnMeaning>> = Object.fromEntries(
  (
    [
      'our-number',
      'partner-number',
      'our-signatory',
      'partner-signatory',
      'our-signatory-position',
      'partner-signatory-position',
      'our-contact',
      'partner-contact',
      'our-contact-email',
      'partner-contact-email',
      'our-contact-phone',
      'partner-contact-phone',
    ] as const
  ).map((meaning) => [meaning, meaning]),
);
