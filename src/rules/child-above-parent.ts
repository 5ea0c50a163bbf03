/** child-above-parent: a framework placed under the paper that carries it out. */
import { instruments } from '../generated/vocabularies.ts';
import type { Instrument } from '../generated/types.ts';
import type { Language } from '../locale/language.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, noteAt, spot } from './rule.ts';

type Messages = {
  above: { readonly child: Instrument; readonly parent: Instrument; readonly parentId: string };
  parent: { readonly parent: Instrument };
};

/** How far down the chain an instrument stands; the others may stand anywhere. */
const RANKS: Partial<Record<Instrument, number>> = { mou: 1, moa: 2, ia: 3 };

const PARTIES = 'parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]';

const EXAMPLE = (underOfMou: string, underOfMoa: string): string => `kind: agreement
id: nota-2025
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
instrument: mou
${PARTIES}${underOfMou}
---
kind: agreement
id: magang-2025
title: Perjanjian Kerja Sama Magang Mahasiswa Perikanan
instrument: moa
${PARTIES}${underOfMoa}
`;

export const childAboveParent = defineRule<Messages>({
  id: 'child-above-parent',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'An agreement stands under one that ranks below it',
      why: 'An MoU is the framework, an MoA (PKS) carries it out, and an IA carries out either; the ministry\'s cooperation report cites the "dasar dokumen" in this order.',
      fix: 'Turn the link around: write `under` in the agreement that carries out the other. Or correct `instrument`.',
      messages: {
        above: ({ child, parent, parentId }) =>
          `An ${shortName(child, 'en')} cannot stand under an ${shortName(parent, 'en')} (\`${parentId}\`). Turn the link around, or correct \`instrument\`.`,
        parent: ({ parent }) => `this is the ${shortName(parent, 'en')}`,
      },
    },
    id: {
      title: 'Perjanjian berada di bawah perjanjian yang lebih rendah',
      why: 'MoU adalah payung, MoA (PKS) melaksanakannya, dan IA melaksanakan keduanya; Laporan Kerma mencantumkan dasar dokumen menurut urutan ini.',
      fix: 'Balikkan hubungannya: tulis `under` pada perjanjian yang melaksanakan perjanjian lain. Atau perbaiki `instrument`.',
      messages: {
        above: ({ child, parent, parentId }) =>
          `${shortName(child, 'id')} tidak dapat berada di bawah ${shortName(parent, 'id')} (\`${parentId}\`). Balikkan hubungannya, atau perbaiki \`instrument\`.`,
        parent: ({ parent }) => `ini ${shortName(parent, 'id')} tersebut`,
      },
    },
  },
  bad: EXAMPLE('\nunder: magang-2025', ''),
  good: EXAMPLE('', '\nunder: nota-2025'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { instrument: child, under = '' } = record.data;
      const umbrella = register.agreements.get(under);
      const parent = umbrella?.data.instrument;
      if (umbrella === undefined || child === undefined || parent === undefined) continue;
      if ((RANKS[child] ?? Infinity) >= (RANKS[parent] ?? 0)) continue;
      const related = [noteAt(spot(umbrella, ['instrument']), 'parent', { parent })];
      report('above', { child, parent, parentId: umbrella.id }, spot(record, ['under']), { related });
    }
  },
});

function shortName(instrument: Instrument, language: Language): string {
  return instruments.find(({ id }) => id === instrument)?.short[language] ?? instrument;
}
