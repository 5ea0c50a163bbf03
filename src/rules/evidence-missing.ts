/** evidence-missing: an activity that was held, and nothing to show for it. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot, type NoData } from './rule.ts';

type Messages = { missing: NoData };

const EXAMPLE = (evidence: string): string => `kind: activity
id: kuliah-tamu-gizi
title: Kuliah Tamu Gizi Masyarakat Pesisir
form: guest-lecture
on: 2025-03-12${evidence}
`;

const AS_OF = '2025-04-01';

export const evidenceMissing = defineRule<Messages>({
  id: 'evidence-missing',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'An activity has no evidence',
      why: 'The accreditation tables ask for a proof of every activity ("Bukti Kerja Sama"); photos, lists and reports are found now, not in three years.',
      fix: 'Put a report, a list of those present or a photo into the register and name it under `evidence`; or say where the paper lies: `original_at`.',
      messages: {
        missing: () =>
          'This activity was held, but there is no evidence of it. Name a report, an attendance list or a photo under `evidence`.',
      },
    },
    id: {
      title: 'Kegiatan belum memiliki bukti',
      why: 'Tabel akreditasi meminta bukti setiap kegiatan ("Bukti Kerja Sama"); foto, daftar hadir, dan laporan mudah ditemukan sekarang, bukan tiga tahun lagi.',
      fix: 'Simpan laporan, daftar hadir, atau foto di dalam register dan sebutkan pada `evidence`; atau tulis letak berkas kertasnya pada `original_at`.',
      messages: {
        missing: () =>
          'Kegiatan ini sudah dilaksanakan, tetapi belum ada buktinya. Sebutkan laporan, daftar hadir, atau foto pada `evidence`.',
      },
    },
  },
  bad: { files: { 'activities/kuliah-tamu.yaml': EXAMPLE('') }, asOf: AS_OF },
  good: {
    files: {
      'activities/kuliah-tamu.yaml': EXAMPLE('\nevidence: [{kind: attendance-list, original_at: Lemari 3}]'),
    },
    asOf: AS_OF,
  },
  check({ register, terms, asOf }, report) {
    for (const record of recordsOfKind(register, 'activity')) {
      const activity = terms.activity(record.id);
      const last = activity?.state === 'held' ? activity.lastDay?.latest : undefined;
      // Some time in March is over in April; until then nothing is missing for certain.
      const isHeld = last !== undefined && last < asOf;
      if (isHeld && (record.data.evidence ?? []).length === 0)
        report('missing', {}, spot(record, ['evidence'], 'key'));
    }
  },
});
