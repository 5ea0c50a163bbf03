/** unknown-owner: a record is looked after by somebody whom the configuration does not know. */
import { didYouMean } from '../locale/suggestions.ts';
import { nearest } from '../records/nearest.ts';
import { configSpot } from './config-spot.ts';
import { defineRule, spot } from './rule.ts';

type UnknownOwner = { readonly owner: string; readonly suggestion: string | undefined };
type Messages = { unknown: UnknownOwner; office: UnknownOwner };

const EXAMPLE = (owner: string): { files: Record<string, string> } => ({
  files: {
    'mou.config.yaml': `format: 1
owners:
  kerjasama: {name: Bagian Kerja Sama, email: kerjasama@lembah-anai.example.id}
`,
    'tarakan.yaml': `kind: institution
id: bahari-tarakan
name: Politeknik Bahari Tarakan
owner: ${owner}
`,
  },
});

export const unknownOwner = defineRule<Messages>({
  id: 'unknown-owner',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'An owner is not known',
      why: 'Reminders go to the owner of a record. Where nobody knows who that is, they reach nobody.',
      fix: 'Use an id under `owners` in mou.config.yaml, add it there, or describe the owner in place: `{name: ..., email: ...}`.',
      messages: {
        unknown: ({ owner, suggestion }) => {
          const otherwise = 'Add it there, or describe the owner in place: `{name: ..., email: ...}`.';
          return `There is no \`${owner}\` under \`owners\` in mou.config.yaml. ${didYouMean(suggestion, otherwise, 'en')}`;
        },
        office: ({ owner, suggestion }) =>
          `There is no \`${owner}\` under \`owners\`. ${didYouMean(suggestion, 'Add it there, or name one that is.', 'en')}`,
      },
    },
    id: {
      title: 'Penanggung jawab tidak dikenal',
      why: 'Pengingat dikirim kepada penanggung jawab data. Bila tidak diketahui siapa, pengingat tidak sampai kepada siapa pun.',
      fix: 'Pakai id yang ada pada `owners` dalam mou.config.yaml, tambahkan di sana, atau tuliskan langsung: `{name: ..., email: ...}`.',
      messages: {
        unknown: ({ owner, suggestion }) => {
          const otherwise = 'Tambahkan di sana, atau tuliskan langsung: `{name: ..., email: ...}`.';
          return `Tidak ada \`${owner}\` pada \`owners\` dalam mou.config.yaml. ${didYouMean(suggestion, otherwise, 'id')}`;
        },
        office: ({ owner, suggestion }) =>
          `Tidak ada \`${owner}\` pada \`owners\`. ${didYouMean(suggestion, 'Tambahkan di sana, atau sebut salah satu yang ada.', 'id')}`,
      },
    },
  },
  bad: EXAMPLE('kerja-sama'),
  good: EXAMPLE('kerjasama'),
  check({ register }, report) {
    const { owners, isComplete } = register.settings;
    if (!isComplete) return;
    const { office } = register.settings.remind;
    if (office !== undefined && !Object.hasOwn(owners, office)) {
      const suggestion = nearest(office, Object.keys(owners));
      const at = configSpot(['remind', 'office']);
      report(
        'office',
        { owner: office, suggestion },
        at,
        suggestion === undefined ? {} : { replacement: suggestion },
      );
    }
    for (const record of register.records) {
      const { owner } = record.data;
      if (typeof owner !== 'string' || Object.hasOwn(owners, owner)) continue;
      const suggestion = nearest(owner, Object.keys(owners));
      report('unknown', { owner, suggestion }, spot(record, ['owner']), { replacement: suggestion });
    }
  },
});
