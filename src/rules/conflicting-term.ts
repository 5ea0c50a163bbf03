/** conflicting-term: a term that says two things at once, such as "no end" and "five years". */
import type { Term } from '../generated/types.ts';
import { formatList } from '../locale/lists.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  open: { readonly others: readonly string[] };
  sameAs: { readonly others: readonly string[]; readonly other: string };
};

const EXAMPLE = (term: string): string => `kind: agreement
id: perpustakaan-2025
title: Nota Kesepahaman Layanan Perpustakaan
parties: [{name: Universitas Lembah Anai}, {name: Perpustakaan Daerah Mahoni}]
term: ${term}
`;

export const conflictingTerm = defineRule<Messages>({
  id: 'conflicting-term',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'The term contradicts itself',
      why: 'An agreement has one end: a length of time or a last day, none at all, or that of another agreement. Where two are stated, every date computed from the term is a guess.',
      fix: 'Keep what the paper says: `lasts` and/or `until`, or `open: true`, or `same_as`.',
      messages: {
        open: ({ others }) =>
          `\`open: true\` says that there is no end, ${quoted(others, 'en')} that there is one. Keep what the paper says.`,
        sameAs: ({ others, other }) =>
          `\`same_as\` ends this agreement together with \`${other}\`, ${quoted(others, 'en')} on a day of its own. Keep what the paper says.`,
      },
    },
    id: {
      title: 'Jangka waktu bertentangan dengan dirinya sendiri',
      why: 'Satu perjanjian memiliki satu akhir: menurut lamanya atau hari terakhirnya, tanpa batas waktu, atau mengikuti perjanjian lain. Bila dua hal ditulis sekaligus, setiap tanggal yang dihitung darinya hanya dugaan.',
      fix: 'Pertahankan yang tertulis dalam naskah: `lasts` dan/atau `until`, atau `open: true`, atau `same_as`.',
      messages: {
        open: ({ others }) =>
          `\`open: true\` berarti tanpa batas waktu, sedangkan ${quoted(others, 'id')} menetapkan akhirnya. Pertahankan yang tertulis dalam naskah.`,
        sameAs: ({ others, other }) =>
          `\`same_as\` berarti berakhir bersama \`${other}\`, sedangkan ${quoted(others, 'id')} menetapkan akhirnya sendiri. Pertahankan yang tertulis dalam naskah.`,
      },
    },
  },
  bad: EXAMPLE('{open: true, lasts: 5 tahun}'),
  good: EXAMPLE('{lasts: 5 tahun}'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'agreement')) {
      const { term } = record.data;
      if (term === undefined) continue;
      const ends = statedEnds(term);
      if (term.open === true) {
        const others = term.same_as === undefined ? ends : [...ends, 'same_as'];
        if (others.length > 0) report('open', { others }, spot(record, ['term', 'open'], 'key'));
      } else if (term.same_as !== undefined && ends.length > 0) {
        report('sameAs', { others: ends, other: term.same_as }, spot(record, ['term', 'same_as'], 'key'));
      }
    }
  },
});

function statedEnds(term: Term): readonly string[] {
  return (['lasts', 'until'] as const).filter((field) => term[field] !== undefined);
}

function quoted(fields: readonly string[], language: 'en' | 'id'): string {
  return formatList(
    fields.map((field) => `\`${field}\``),
    'and',
    language,
  );
}
