/** What sort of institution a partner is, and its class in the ministry's report. */
import { classifications, institutionTypes } from '../../generated/vocabularies.ts';
import { nearest } from '../../records/nearest.ts';
import { labelled } from '../../records/values/labels.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { folded } from '../../records/folded.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

export type TypeId = (typeof institutionTypes)[number]['id'];
export type ClassId = (typeof classifications)[number]['id'];

const TYPE_IDS: readonly TypeId[] = institutionTypes.map(({ id }) => id);
const CLASS_IDS: readonly ClassId[] = classifications.map(({ id }) => id);

// `higher` is a university or a polytechnic: its name says which.
const LABELS: readonly (readonly [RegExp, TypeId | 'higher'])[] = [
  [/perguruan tinggi|^pt[ns]?$|higher education|^kampus$/, 'higher'],
  [/rumah sakit|hospital|klinik|puskesmas/, 'hospital'],
  [/polit[e]?knik|polytechnic/, 'polytechnic'],
  [/universit|college|institut(?:e)?$/, 'university'],
  [/sekolah|madrasah|school|\bsm[akp]\b/, 'school'],
  [/lembaga (?:riset|penelitian)|research/, 'research-institute'],
  [/multilateral/, 'multilateral'],
  [/nirlaba|non-?profit|\bngo\b|\blsm\b|yayasan|foundation|masyarakat/, 'non-profit'],
  [/jejaring|asosiasi|network|association|konsorsium|consortium/, 'network'],
  [/kebudayaan|cultural/, 'cultural'],
  [/pemerintah|government|\bdinas\b|kementerian|ministry|\bpemda\b|negara$/, 'government'],
  [
    /perusahaan|swasta|industri|dunia usaha|\bdudi\b|company|industry|business|\bbum[nd]\b|\bbank\b|umkm/,
    'company',
  ],
];

/** The type that a word of a column names. */
export function typeByLabel(text: string): TypeId | 'higher' | undefined {
  const plain = oneLine(text).toLowerCase();
  if (plain === '' || plain.length > 60) return undefined;
  const known = LABELS.find(([pattern]) => pattern.test(plain))?.[1];
  if (known !== undefined) return known;
  const label = labelled(plain, TYPE_IDS);
  return TYPE_IDS.find((id) => id === label);
}

/** Reads a partner's type; "PERGURUAN TINGGI" is a polytechnic where the partner's name says so. */
export function readTypeCell(text: string, name: string): CellReading<TypeId> {
  if (oneLine(text) === '' || standsForNothing(text)) return NOTHING;
  const type = typeByLabel(text);
  if (type === undefined) return leftFor('type-unread');
  // "Swasta" is whoever is not the state: a company, a foundation, a club.
  if (type !== 'higher')
    return took(type, 'type-by-label', /swasta|private/i.test(text) ? 'likely' : 'certain');
  return took(/pol(?:i|y)?te[ck]/i.test(name) ? 'polytechnic' : 'university', 'type-by-name', 'likely');
}

/** Reads a partner's class in the ministry's list, however its blanks and strokes are written. */
export function readClassCell(text: string): CellReading<ClassId> {
  const plain = oneLine(text);
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  const label = labelled(plain, CLASS_IDS) ?? CLASSES.get(nearest(folded(plain), CLASSES.keys()) ?? '');
  const id = CLASS_IDS.find((each) => each === label);
  return id === undefined ? leftFor('class-unread') : took(id, 'type-by-label', 'likely');
}

const CLASSES: ReadonlyMap<string, ClassId> = new Map(
  classifications.flatMap(({ id, label }) => [label.en, label.id].map((name) => [folded(name), id] as const)),
);
