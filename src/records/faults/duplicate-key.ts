/** duplicate-key: one field given twice. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

export const duplicateKey: RuleInfo<FaultMessages['duplicate-key']> = {
  id: 'duplicate-key',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A field stands twice in the same place',
      why: 'Where a field stands twice, nobody can tell which of the two values is meant. It happens when lines are copied, and when the line `---` between two records is forgotten.',
      fix: 'Keep one of the two lines. If a second record begins there, put a line `---` before it.',
      messages: {
        again: ({ key }) => `${code(key)} stands here a second time. Keep one of the two lines.`,
        first: ({ key }) => `${code(key)} stands here first`,
        newRecord: () => 'A second record begins here. Put a line `---` between the two.',
      },
    },
    id: {
      title: 'Isian yang sama tertulis dua kali',
      why: 'Bila satu isian tertulis dua kali, tidak jelas isi mana yang dimaksud. Ini terjadi ketika baris disalin, atau ketika baris `---` di antara dua data terlupa.',
      fix: 'Pertahankan salah satu barisnya. Bila di situ dimulai data kedua, sisipkan baris `---` di depannya.',
      messages: {
        again: ({ key }) => `${code(key)} tertulis dua kali. Pertahankan salah satu barisnya.`,
        first: ({ key }) => `${code(key)} pertama kali tertulis di sini`,
        newRecord: () => 'Di sini dimulai data kedua. Sisipkan baris `---` di antara keduanya.',
      },
    },
  },
  bad: `kind: institution
id: kolej-tanjung-melati
name: Kolej Tanjung Melati
country: MY
name: Kolej Tanjung Melati Johor
`,
  good: `kind: institution
id: kolej-tanjung-melati
name: Kolej Tanjung Melati Johor
country: MY
`,
};
