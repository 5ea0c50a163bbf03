/** Bundles src/ and every library it uses into dist/, with the licences of those libraries. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party-licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const settings = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  define: {
    MOU_VERSION: JSON.stringify(version),
    // ESM has none; write-file-atomic only wants something of its own to name its temporary files by.
    __filename: 'import.meta.url',
  },
  legalComments: 'none', // all licences stand in THIRD-PARTY-LICENSES.txt
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

// commander and other CommonJS packages call require() for Node's own modules, which ESM does not have.
const REQUIRE = `import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);`;

/** Bundled together, the entry would load a chunk of esbuild's own at once, even for `mou --version`. */
const leaveProgramApart = {
  name: 'leave-program-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: './program.js', external: true }));
  },
};

const cli = await build({ ...settings, entryPoints: ['src/cli.ts'], plugins: [leaveProgramApart] });
const program = await build({
  ...settings,
  entryPoints: ['src/program.ts'],
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true, // each command is a chunk of its own
  banner: { js: REQUIRE },
});

const files = [...cli.outputFiles, ...program.outputFiles];
const licences = await thirdPartyLicences([cli.metafile, program.metafile], root);

// Written only now, in one go: a failed build leaves the last good one, and another run meets no half of it.
await rm(dist, { recursive: true, force: true });
for (const file of files) {
  await mkdir(dirname(file.path), { recursive: true });
  await writeFile(file.path, file.contents);
}
await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), licences);

const { stdout: manual } = await promisify(execFile)(process.execPath, [
  join(root, 'bin/mou.js'),
  'help',
  '--man',
  '--lang',
  'en',
]);
await mkdir(join(dist, 'man'));
await writeFile(join(dist, 'man', 'mou.1'), manual);

const kilobytes = Math.round(files.reduce((sum, { contents }) => sum + contents.length, 0) / 1024);
console.log(`dist/: ${files.length} files, ${kilobytes} kB`);
