/** Changes as people see them before they are made. */
import { expect, test } from 'vitest';
import { changesDiff } from '../../src/output/changes-diff.ts';

test('shows a change with the lines around it, and a new, a renamed, a deleted and a copied file', () => {
  const text = 'kind: institution\nid: cmu\nname: Chiang Mai\ncountry: TH\n';
  const changes = [
    { path: 'a.yaml', before: text, after: text.replace('Mai', 'Mai University') },
    { path: 'lembaga/cmu.yaml', from: 'cmu.yaml', before: text, after: text },
    { path: 'same.yaml', before: text, after: text },
    { path: 'b.yaml', before: undefined, after: 'kind: activity\n' },
    { path: 'c.yaml', before: 'kind: activity\r\n', after: undefined },
    { path: 'documents/scan.pdf', before: undefined, after: new Uint8Array(12_500) },
  ];
  expect(changesDiff(changes, { language: 'id', colour: false })).toBe(`--- a.yaml
+++ a.yaml
@@ -1,4 +1,4 @@
 kind: institution
 id: cmu
-name: Chiang Mai
+name: Chiang Mai University
 country: TH

cmu.yaml → lembaga/cmu.yaml (ganti nama)

b.yaml (baru)
--- /dev/null
+++ b.yaml
@@ -0,0 +1,1 @@
+kind: activity

c.yaml (dihapus)
--- c.yaml
+++ /dev/null
@@ -1,1 +0,0 @@
-kind: activity

documents/scan.pdf (disalin, 12.500 bita)
`);
});

test('paints what goes and what comes, and lets no record command the terminal', () => {
  const change = { path: 'a.yaml', before: 'a\n', after: 'name: \u001b[2J\u202e\n' };
  const shown = changesDiff([change], { language: 'en', colour: true });
  expect(shown).toContain('\u001b[31m-a\u001b[39m');
  expect(shown).toContain('\u001b[32m+name: <U+001B>[2J<U+202E>\u001b[39m');
});
