/** stalled: an agreement on its way to signature that nobody has moved for too long. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { onlyDay } from '../terms/day-range.ts';
import { stalledSince } from '../terms/terms-of.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { stalled: { readonly since: Day | undefined } };

const EXAMPLE = `kind: agreement
id: riset-2025
title: Rencana Nota Kesepahaman Riset Kelautan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
process: [{stage: drafting, on: 2025-02-04}]
`;

export const stalled = defineRule<Messages>({
  id: 'stalled',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'A process has stalled',
      why: 'Drafts die of silence. After `stalled_after` (90 days unless the register says otherwise) without a new stage or signature, somebody should ask.',
      fix: 'Ask the partner, and record the new stage under `process`. If it has come to nothing, write `closure: {decision: abandoned}`.',
      messages: {
        stalled: ({ since }) =>
          `Nothing is recorded here${since === undefined ? ' for a long time' : ` since ${formatDay(since, 'en')}`}. Ask the partner and record the new stage, or close the matter: \`closure: {decision: abandoned}\`.`,
      },
    },
    id: {
      title: 'Proses macet',
      why: 'Rancangan naskah mati karena didiamkan. Setelah `stalled_after` (90 hari kecuali diatur lain) tanpa tahap atau tanda tangan baru, seseorang perlu bertanya.',
      fix: 'Tanyakan kepada mitra, lalu catat tahap baru pada `process`. Bila tidak jadi, tulis `closure: {decision: abandoned}`.',
      messages: {
        stalled: ({ since }) =>
          `Tidak ada catatan baru${since === undefined ? ' sejak lama' : ` sejak ${formatDay(since, 'id')}`}. Tanyakan kepada mitra dan catat tahap barunya, atau tutup urusannya: \`closure: {decision: abandoned}\`.`,
      },
    },
  },
  bad: { files: { 'agreements/riset.yaml': EXAMPLE }, asOf: '2025-06-01' },
  good: { files: { 'agreements/riset.yaml': EXAMPLE }, asOf: '2025-03-01' },
  check({ register, terms }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const since = stalledSince(terms, record.id);
      if (since !== undefined) report('stalled', { since: onlyDay(since) }, spot(record, ['process'], 'key'));
    }
  },
});
