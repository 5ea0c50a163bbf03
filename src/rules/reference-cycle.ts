/** reference-cycle: records that name one another in a circle. */
import { groupedBy } from '../records/grouped.ts';
import { compareRecords, type Reference, type ReferenceRole } from '../register/references.ts';
import type { Register } from '../register/register.ts';
import { loopsAmong } from '../register/loops.ts';
import { defineRule, noteAt, spot } from './rule.ts';

type Messages = {
  loop: { readonly field: string; readonly ids: readonly string[] };
  itself: { readonly field: string; readonly id: string };
  next: { readonly id: string };
};

/** The links that lead from one record to another of its kind, as the records spell them. */
const CHAINS: Partial<Record<ReferenceRole, string>> = {
  under: 'under',
  supersedes: 'supersedes',
  'same-as': 'same_as',
  'succeeded-by': 'succeeded_by',
};

/** Longer circles are told by their beginning. */
const SHOWN = 8;

const EXAMPLE = (under: string): string => `kind: agreement
id: nota-2025
title: Nota Kesepahaman Universitas Lembah Anai dan Politeknik Bahari Tarakan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]${under}
---
kind: agreement
id: magang-2025
title: Perjanjian Kerja Sama Magang Mahasiswa Perikanan
parties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]
under: nota-2025
`;

export const referenceCycle = defineRule<Messages>({
  id: 'reference-cycle',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'Records name one another in a circle',
      why: 'Nothing can carry out, replace or last as long as itself. What follows from such a circle (ends, families, successors) cannot be computed.',
      fix: 'One of the links points the wrong way or at the wrong record: remove or correct it.',
      messages: {
        loop: ({ field, ids }) =>
          `\`${field}\` leads in a circle: ${asWay(ids)}. Remove or correct the link that is wrong.`,
        itself: ({ field, id }) =>
          `\`${field}\` names \`${id}\`, which is this record itself. Write the id of the other record, or delete the line.`,
        next: ({ id }) => `goes on to \`${id}\``,
      },
    },
    id: {
      title: 'Data saling menyebut dalam lingkaran',
      why: 'Tidak ada yang dapat melaksanakan, menggantikan, atau berlaku selama dirinya sendiri. Akhir, keluarga, dan pengganti perjanjian dalam lingkaran seperti ini tidak dapat dihitung.',
      fix: 'Salah satu hubungan itu salah arah atau menyebut data yang salah: hapus atau perbaiki.',
      messages: {
        loop: ({ field, ids }) =>
          `\`${field}\` berputar kembali: ${asWay(ids)}. Hapus atau perbaiki hubungan yang salah.`,
        itself: ({ field, id }) =>
          `\`${field}\` menyebut \`${id}\`, yaitu data ini sendiri. Tulis id data yang lain, atau hapus barisnya.`,
        next: ({ id }) => `berlanjut ke \`${id}\``,
      },
    },
  },
  bad: EXAMPLE('\nunder: magang-2025'),
  good: EXAMPLE(''),
  check({ register }, report) {
    const chained = register.references.filter((link) => link.role in CHAINS && staysInKind(link, register));
    for (const [field, links] of groupedBy(chained, ({ role }) => CHAINS[role])) {
      if (field === undefined) continue;
      const linksFrom = groupedBy(links, ({ from }) => from.id);
      for (const loop of loopsAmong(linksFrom, ({ to }) => to)) {
        const [first, ...others] = fromItsFirst(loop).slice(0, SHOWN);
        if (first === undefined) continue;
        const { id } = first.from;
        const at = spot(first.from, first.path);
        if (loop.length === 1) {
          report('itself', { field, id }, at);
          continue;
        }
        const ids = [id, first.to, ...others.map(({ to }) => to)];
        const related = others.map(({ from, path, to }) => noteAt(spot(from, path), 'next', { id: to }));
        report('loop', { field, ids: loop.length > SHOWN ? [...ids, '...', id] : ids }, at, { related });
      }
    }
  },
});

function staysInKind({ from, to }: Reference, { byId }: Register): boolean {
  return byId.get(to)?.kind === from.kind;
}

/** The circle as it is told: from the record that comes first in the register. */
function fromItsFirst(loop: readonly Reference[]): readonly Reference[] {
  let start = 0;
  loop.forEach(({ from }, index) => {
    const first = loop[start]?.from;
    if (first !== undefined && compareRecords(from, first) < 0) start = index;
  });
  return [...loop.slice(start), ...loop.slice(0, start)];
}

function asWay(ids: readonly string[]): string {
  return ids.join(' -> ');
}
