/** Bundles src/ and every library it uses into dist/, with the licences of those libraries. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party-licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

const result = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outdir: dist,
  entryNames: '[name]',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: { MOU_VERSION: JSON.stringify(version) },
  // commander and other CommonJS packages call require() for Node's own modules, which ESM does not have.
  banner: {
    js: "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);",
  },
  legalComments: 'none', // all licences stand in THIRD-PARTY-LICENSES.txt
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning',
});

const licences = await thirdPartyLicences(result.metafile, root);

// Written only now, in one go: a failed build leaves the last good one, and another run meets no half of it.
await rm(dist, { recursive: true, force: true });
for (const file of result.outputFiles) {
  await mkdir(dirname(file.path), { recursive: true });
  await writeFile(file.path, file.contents);
}
await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences);

const kilobytes = Math.round(result.outputFiles.reduce((sum, file) => sum + file.contents.length, 0) / 1024);
console.log(`dist/: ${result.outputFiles.length} files, ${kilobytes} kB`);
