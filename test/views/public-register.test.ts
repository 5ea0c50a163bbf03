/** The register for everybody: nothing private in it, and the same windows and states. */
import { describe, expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { publicRegister } from '../../src/views/public-register.ts';
import { dayOf } from '../support/context.ts';
import { registerOf } from '../support/registers.ts';
import { SECRETS } from '../support/secret-register.ts';
import { TIMELINE_STORY } from '../support/timeline-story.ts';

/** Everything that the register holds, as text. */
function textOf({ records, settings, sources, broken }: Register): string {
  return JSON.stringify([records, settings, [...sources], broken]);
}

describe('a register with secrets', () => {
  const { register, findings } = registerOf(SECRETS);
  const open = publicRegister(register);

  test('is read whole, so that the test tests something', () => {
    expect(findings).toEqual([]);
    expect(textOf(register).match(/rahasia/gi)?.length).toBeGreaterThan(25);
  });

  test('tells none of them', () => {
    expect(textOf(open).match(/.{40}rahasia.{10}/gi)).toBeNull();
  });

  test('still tells who signed what, for whom, when, and what was done', () => {
    const text = textOf(open);
    for (const said of [
      'Prof. Tampak',
      'Rektor',
      'Dato Terlihat',
      'Menteri',
      'Magang di Klang',
      'mahasiswa',
      'ula/ft',
    ])
      expect(text).toContain(said);
  });

  test('loses the membership of a person as a whole', () => {
    expect([...register.memberships.keys()]).toEqual(['ula-aun', 'perorangan']);
    expect([...open.memberships.keys()]).toEqual(['ula-aun']);
  });

  test('keeps its links', () => {
    expect(open.activitiesUnder('nota').map(({ id }) => id)).toEqual(['magang']);
    expect(open.referencesTo('ula').length).toBeGreaterThan(0);
  });
});

test.each(['2019-12-31', '2026-01-26', '2030-01-01'])('windows and states on %s are the same', (asOf) => {
  const { register } = registerOf(TIMELINE_STORY);
  const open = publicRegister(register);
  const [before, after] = [termsOf(register, dayOf(asOf)), termsOf(open, dayOf(asOf))];
  for (const id of open.agreements.keys()) {
    const { marks: _, ...expected } = before.agreement(id) ?? { marks: [] };
    expect(after.agreement(id)).toMatchObject(expected);
  }
  expect(open.agreements.size).toBe(register.agreements.size);
});
