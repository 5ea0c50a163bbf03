/** Fixtures that say themselves what is to be found: `# expect: rule-id, rule-id` on the line of the findings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTree } from '../../src/io/file-tree.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { CONFIG_FILE } from '../../src/register/read-config.ts';

const EXPECT = /#\s*expect:\s*([a-z0-9, -]+?)\s*$/;
const AS_OF = /as of:?\s*(\d{4}-\d{2}-\d{2})/i;

/** What a fixture expects, as `file:line rule`, sorted. */
export function expectedIn(root: string, tree: FileTree): readonly string[] {
  const paths = [...(tree.has(CONFIG_FILE) ? [CONFIG_FILE] : []), ...tree.list([]).map(({ path }) => path)];
  return paths
    .flatMap((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split(/\r?\n/);
      return lines.flatMap((line, index) =>
        rulesIn(line).map((rule) => `${path}:${String(index + 1)} ${rule}`),
      );
    })
    .sort();
}

/** What was found, in the same words. */
export function foundIn(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ at, rule }) => `${at.file}:${String(at.line)} ${rule}`).sort();
}

/** The day from which a fixture is looked at, written in its configuration: `# As of: 2026-01-26`. */
export function asOfIn(root: string): string | undefined {
  return AS_OF.exec(readFileSync(join(root, CONFIG_FILE), 'utf8'))?.[1];
}

function rulesIn(line: string): readonly string[] {
  const [, rules = ''] = EXPECT.exec(line) ?? [];
  return rules.split(',').flatMap((rule) => (rule.trim() === '' ? [] : [rule.trim()]));
}
