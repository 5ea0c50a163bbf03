/** What people call the four kinds of record. */
import { nearest } from './nearest.ts';
import { KINDS, type Kind } from './record.ts';

const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  agreement: [
    'perjanjian',
    'kesepakatan',
    'kerja sama',
    'kerjasama',
    'mou',
    'moa',
    'pks',
    'ia',
    'nota kesepahaman',
  ],
  institution: [
    'lembaga',
    'institusi',
    'instansi',
    'mitra',
    'partner',
    'universitas',
    'university',
    'organisation',
  ],
  activity: ['kegiatan', 'aktivitas', 'acara', 'event', 'meeting', 'pertemuan'],
  membership: ['keanggotaan', 'anggota', 'member'],
};

/** The kind that a word means, by another name for it or by a slip of the hand; undefined where it is neither. */
export function kindMeant(word: string): Kind | undefined {
  const name = word.trim().toLowerCase();
  const slip = nearest(name, KINDS);
  return KINDS.find((kind) => kind === slip || NAMES[kind].includes(name));
}
