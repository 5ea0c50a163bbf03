/** The status column of a register: what of it is a fact. The rest is computed from the days, so it is not kept. */
import type { closureDecisions, stages } from '../../generated/vocabularies.ts';
import { standsForNothing } from '../../records/values/placeholder.ts';
import { leftFor, NOTHING, took, type CellReading } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';

export type StatusFact =
  | { readonly stage: (typeof stages)[number]['id'] }
  | { readonly decision: (typeof closureDecisions)[number]['id'] };

const COMPUTED =
  /^(?:masih )?(?:aktif|berlaku|berjalan|active|in force|valid|ongoing|on ?going|running|berlangsung)$|kad[ae]lu|expired|^(?:sudah |telah )?berakhir$|^ended$|^selesai$|habis/;
const RENEWING = /perpanjang(?:an)?|renew/;
const NOT = /\btidak\b|\bnot\b/;

const STAGES: readonly (readonly [RegExp, (typeof stages)[number]['id']])[] = [
  [/penjajakan|explor|inisiasi/, 'exploring'],
  [/usul|propos|pengajuan|diajukan/, 'proposed'],
  [/draf|penyusunan|rancangan/, 'drafting'],
  [/review|telaah|kajian|koreksi|legal/, 'review'],
  [/disepakati|disetujui|agreed|approved/, 'agreed'],
  [/(?:menunggu|proses) (?:penanda|tanda)|to be signed|pending signature/, 'signing'],
  [/^(?:dalam |sedang )?(?:di)?proses$|in process|in progress/, 'drafting'],
];

/** Reads a status; "Aktif" and "Kadaluarsa" are what the days say, and need no field. */
export function readStatusCell(text: string): CellReading<StatusFact> {
  const plain = oneLine(text).toLowerCase();
  if (plain === '' || standsForNothing(plain)) return NOTHING;
  if (RENEWING.test(plain)) {
    return took({ decision: NOT.test(plain) ? 'not-renewing' : 'renewing' }, 'status-step', 'likely', plain);
  }
  if (COMPUTED.test(plain))
    return { value: undefined, remarks: [{ reason: 'state-computed', sure: 'certain', taken: '' }] };
  const stage = STAGES.find(([pattern]) => pattern.test(plain))?.[1];
  return stage === undefined ? leftFor('status-unread') : took({ stage }, 'status-step', 'likely', stage);
}
