/** Relatives of an agreement, loops included. */
import { expect, test } from 'vitest';
import { familyOf } from '../../src/views/family.ts';
import { registerOf } from '../support/registers.ts';

function agreement(id: string, more = ''): string {
  return `kind: agreement\nid: ${id}\ntitle: Nota ${id}\nparties: [{name: Universitas Lembah Anai}, {name: Politeknik Bahari Tarakan}]\n${more}`;
}

test('umbrellas, children, predecessors and successors, each nearest first', () => {
  const { register } = registerOf(
    [
      agreement('payung'),
      agreement('moa', 'under: payung\n'),
      agreement('ia-b', 'under: moa\n'),
      agreement('ia-a', 'under: moa\n'),
      agreement('payung-lama-2'),
      agreement('payung-lama', 'supersedes: [payung-lama-2]\n'),
      agreement('payung-baru', 'supersedes: [payung]\n'),
    ]
      .join('---\n')
      .replace('id: payung\n', 'id: payung\nsupersedes: [payung-lama]\n'),
  );
  expect(familyOf(register, 'ia-a').umbrellas).toEqual(['moa', 'payung']);
  expect(familyOf(register, 'payung')).toEqual({
    umbrellas: [],
    children: [
      {
        id: 'moa',
        children: [
          { id: 'ia-a', children: [] },
          { id: 'ia-b', children: [] },
        ],
      },
    ],
    predecessors: ['payung-lama', 'payung-lama-2'],
    successors: ['payung-baru'],
  });
});

test('a loop is walked once', () => {
  const { register } = registerOf(
    [agreement('a', 'under: b\nsupersedes: [b]\n'), agreement('b', 'under: a\nsupersedes: [a]\n')].join(
      '---\n',
    ),
  );
  expect(familyOf(register, 'a')).toEqual({
    umbrellas: ['b'],
    children: [{ id: 'b', children: [] }],
    predecessors: ['b'],
    successors: ['b'],
  });
});
