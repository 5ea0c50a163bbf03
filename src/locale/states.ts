/** States and marks in the words of an office. */
import type { Text } from './text.ts';

/** Every state of an agreement, a membership and an activity as of a day. */
export const STATE_LABELS = {
  unrecorded: { en: 'not recorded yet', id: 'belum tercatat' },
  exploring: { en: 'exploring', id: 'penjajakan' },
  proposed: { en: 'proposed', id: 'pengusulan' },
  drafting: { en: 'drafting', id: 'penyusunan naskah' },
  review: { en: 'in review', id: 'penelaahan' },
  agreed: { en: 'agreed', id: 'disepakati' },
  signing: { en: 'being signed', id: 'penandatanganan' },
  abandoned: { en: 'abandoned', id: 'batal' },
  'not-yet-in-force': { en: 'not yet in force', id: 'belum berlaku' },
  'in-force': { en: 'in force', id: 'berlaku' },
  'ending-soon': { en: 'ending soon', id: 'segera berakhir' },
  suspended: { en: 'suspended', id: 'ditangguhkan' },
  expired: { en: 'expired', id: 'berakhir' },
  terminated: { en: 'terminated', id: 'diakhiri' },
  superseded: { en: 'superseded', id: 'digantikan' },
  lapsed: { en: 'lapsed', id: 'gugur' },
  unknown: { en: 'unknown', id: 'tidak diketahui' },
  involved: { en: 'involved', id: 'terlibat' },
  member: { en: 'member', id: 'anggota' },
  left: { en: 'left', id: 'keluar' },
  planned: { en: 'planned', id: 'direncanakan' },
  'under-way': { en: 'under way', id: 'berlangsung' },
  held: { en: 'held', id: 'terlaksana' },
  cancelled: { en: 'cancelled', id: 'dibatalkan' },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands beside a state. */
export const MARK_LABELS = {
  'end-unknown': { en: 'end unknown', id: 'akhir tidak diketahui' },
  'signing-not-recorded': { en: 'signing not recorded', id: 'penandatanganan tidak tercatat' },
  renewed: { en: 'renewed', id: 'diperpanjang' },
  'notice-given': { en: 'notice given', id: 'pemberitahuan sudah disampaikan' },
  'notice-window': { en: 'notice due soon', id: 'batas pemberitahuan dekat' },
  'notice-passed': { en: 'notice deadline passed', id: 'batas pemberitahuan lewat' },
  dormant: { en: 'dormant', id: 'tidur' },
  stalled: { en: 'stalled', id: 'macet' },
  'follow-up-overdue': { en: 'follow-up overdue', id: 'tindak lanjut terlambat' },
  'renewal-under-way': { en: 'renewal under way', id: 'perpanjangan diproses' },
} as const satisfies Readonly<Record<string, Text>>;
