/** unknown-kind: a record that does not say what it is. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, line } from './wording.ts';

export const unknownKind: RuleInfo<FaultMessages['unknown-kind']> = {
  id: 'unknown-kind',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A record does not say what it is',
      why: '`kind` decides which fields a record has. Without it nothing else in the record can be read.',
      fix: 'Begin the record with `kind: agreement`, `kind: institution`, `kind: activity` or `kind: membership`.',
      messages: {
        missing: () =>
          'This record does not say what it is. Begin it with `kind: agreement`, `kind: institution`, `kind: activity` or `kind: membership`.',
        unknown: ({ value, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} is not a kind of record. Write \`agreement\`, \`institution\`, \`activity\` or \`membership\`.`
            : `${code(value)} is not a kind of record. Write ${line('kind', suggestion)}.`,
      },
    },
    id: {
      title: 'Jenis data tidak disebutkan',
      why: '`kind` menentukan isian apa saja yang dimiliki suatu data. Tanpa itu, isian lainnya tidak dapat dibaca.',
      fix: 'Awali data dengan `kind: agreement` (perjanjian), `kind: institution` (lembaga), `kind: activity` (kegiatan), atau `kind: membership` (keanggotaan).',
      messages: {
        missing: () =>
          'Jenis data ini belum disebutkan. Awali dengan `kind: agreement` (perjanjian), `kind: institution` (lembaga), `kind: activity` (kegiatan), atau `kind: membership` (keanggotaan).',
        unknown: ({ value, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} bukan jenis data. Tulis \`agreement\` (perjanjian), \`institution\` (lembaga), \`activity\` (kegiatan), atau \`membership\` (keanggotaan).`
            : `${code(value)} bukan jenis data. Tulis ${line('kind', suggestion)}.`,
      },
    },
  },
  bad: `kind: lembaga
id: rsud-muara-teratai
name: RSUD Muara Teratai
country: ID
`,
  good: `kind: institution
id: rsud-muara-teratai
name: RSUD Muara Teratai
country: ID
`,
};
