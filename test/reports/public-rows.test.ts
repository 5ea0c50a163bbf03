/** Reports for everybody: no membership of a person, whether or not the record says that it is one. */
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

const REGISTER = `kind: membership
id: perorangan
network: {name: Jaringan Riset Pesisir}
member: {name: Dr. Sri Rejeki, institution: {name: Universitas Lembah Anai}}
---
kind: membership
id: lembaga
network: {name: Jaringan Riset Pesisir}
member: {name: Universitas Lembah Anai}
notes: tanya sri@example.ac.id
`;

test.each([
  [[], true],
  [['--public'], false],
])('mou report register %j names the person: %s', async (argv, isNamed) => {
  const cwd = folderOf({ 'a.yaml': REGISTER });
  const { out, code } = await runMou(['report', 'register', '--format', 'json', ...argv], { cwd });
  expect(code).toBe(0);
  expect(out).toContain('Universitas Lembah Anai');
  expect(out.includes('Sri Rejeki')).toBe(isNamed);
  expect(out.includes('sri@example.ac.id')).toBe(isNamed);
});
