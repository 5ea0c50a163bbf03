/** Bundles src/ and every library it uses into dist/, with the licences of those libraries. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party-licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/**
 * Stands for the fingerprint of this build until all of it is there; what one build keeps another does not take over.
 * A name, since a text could be broken over two lines.
 */
const BUILD = 'FINGERPRINT_OF_THIS_BUILD';

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
    MOU_BUILD: BUILD,
    // ESM has none; write-file-atomic only wants something of its own to name its temporary files by.
    __filename: 'import.meta.url',
  },
  legalComments: 'none', // all licences stand in THIRD-PARTY-LICENSES.txt
  charset: 'utf8',
  // Less to download and for Node to read; names and lines stay, for what mou says of a defect of its own.
  minifyWhitespace: true,
  lineLimit: 120,
  metafile: true,
  write: false,
  logLevel: 'warning',
};

// commander and other CommonJS packages call require() for Node's own modules, which ESM does not have.
const REQUIRE = `import { createRequire as createRequireHere } from 'node:module';
const require = createRequireHere(import.meta.url);`;

/** The commands that run all day stand in one file with the program: each file more takes Node half a millisecond. */
const TOGETHER = ['check', 'status', 'list'];

/** Bundled together, the entry would load a chunk of esbuild's own at once, even for `mou --version`. */
const leaveProgramApart = {
  name: 'leave-program-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/program\.ts$/ }, () => ({ path: './program.js', external: true }));
  },
};

/** What stops a run is known by its class, of which there may only be one. @param {string} path */
const leaveErrorsApart = (path) => ({
  name: 'leave-errors-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.\/|(?:\.\.\/)+)errors\.ts$/ }, () => ({ path, external: true }));
  },
});

/** What the program loads only when it needs it, by its name in dist/later/. @type {Map<string, string>} */
const later = new Map();

/** Leaves out what is imported only when it is needed, and notes it down to be built afterwards. */
const leaveLaterApart = {
  name: 'leave-later-apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
      const isTogether = TOGETHER.some((name) => path === `./commands/${name}.ts` || path === `./${name}.ts`);
      if (kind !== 'dynamic-import' || isTogether || pluginData === RESOLVING) return undefined;
      const found = await resolve(path, { kind, resolveDir, pluginData: RESOLVING });
      const name = relative(root, found.path)
        .replace(/\.\w+$/, '')
        .replaceAll(/[^\w]+/g, '-');
      later.set(name, found.path);
      return { path: `./later/${name}.js`, external: true };
    });
  },
};
const RESOLVING = 'resolving';

/**
 * Changes a few words of a library on its way into the bundle; a library that no longer has them stops the build.
 * @param {string} library @param {RegExp} filter @param {readonly (readonly [string, string])[]} changes
 */
const changeLibrary = (library, filter, changes) => ({
  name: `change-${library}`,
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [before, after] of changes) {
        if (!contents.includes(before)) throw new Error(`${library} has changed: no ${before}`);
        contents = contents.replaceAll(before, () => after);
      }
      return { contents };
    });
  },
});

/**
 * string-width prepares for emoji and for letters of several marks when it is loaded, which takes half as long as
 * checking a record; here it does when it meets one.
 */
const prepareWidthsLate = changeLibrary('string-width', /string-width[\\/]index\.js$/, [
  [
    'const segmenter = new Intl.Segmenter();',
    'let made;\nconst segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };',
  ],
  [
    'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
    'let emoji;\nconst rgiEmojiRegex = { test: (text) => (emoji ??= /^\\p{RGI_Emoji}$/v).test(text) };',
  ],
]);

/** docx asks a browser's storage which warnings to leave out; Node 25 and newer warn whoever asks for it. */
const askNoStorage = changeLibrary('docx', /docx[\\/]dist[\\/]index\.mjs$/, [
  ['commonjsGlobal.localStorage', 'undefined'],
]);

/** Node's own modules that take milliseconds to load, and that few runs use: loaded when something of theirs is asked for. */
const LATE_BUILTINS = /^(?:node:)?(?:crypto|child_process|worker_threads)$/;

const loadBuiltinsLate = {
  name: 'load-builtins-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: LATE_BUILTINS }, ({ path }) => ({ path, namespace: 'late-builtin' }));
    onLoad({ filter: /./, namespace: 'late-builtin' }, ({ path }) => {
      const late = `process.getBuiltinModule('${path}')`;
      const names = Object.keys(process.getBuiltinModule(path));
      return { contents: names.map((name) => lateExport(name, late)).join('\n'), loader: 'js' };
    });
  },
};

/** @param {string} name @param {string} late */
const lateExport = (name, late) =>
  `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => ${late}.${name} });`;

const cli = await build({ ...settings, entryPoints: ['src/cli.ts'], plugins: [leaveProgramApart] });
const errors = await build({ ...settings, entryPoints: ['src/errors.ts'] });
const program = await build({
  ...settings,
  entryPoints: ['src/program.ts'],
  plugins: [leaveErrorsApart('./errors.js'), leaveLaterApart, prepareWidthsLate, loadBuiltinsLate],
  banner: { js: REQUIRE },
});
const others = await build({
  ...settings,
  entryPoints: Object.fromEntries([...later].map(([name, path]) => [`later/${name}`, path])),
  plugins: [leaveErrorsApart('../errors.js'), prepareWidthsLate, askNoStorage, loadBuiltinsLate],
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true, // what several of them use is a chunk of its own
  banner: { js: REQUIRE },
});

const builds = [cli, errors, program, others];
const files = withFingerprint(builds.flatMap(({ outputFiles }) => outputFiles));
const licences = await thirdPartyLicences(
  builds.map(({ metafile }) => metafile),
  root,
);

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

/** @param {readonly import('esbuild').OutputFile[]} outputs @returns {readonly {path: string, contents: Uint8Array}[]} */
function withFingerprint(outputs) {
  const hash = createHash('sha256');
  for (const { contents } of outputs) hash.update(contents);
  const build = hash.digest('hex').slice(0, 16);
  return outputs.map(({ path, contents, text }) =>
    text.includes(BUILD)
      ? { path, contents: Buffer.from(text.replaceAll(BUILD, JSON.stringify(build))) }
      : { path, contents },
  );
}
