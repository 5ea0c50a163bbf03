/** What is measured: mou's commands, and the validators that check the same files against the same schema. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF } from './generate-register.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** The program as it is installed. */
export const MOU = join(HERE, '..', 'bin', 'mou.js');
const FOLDERS = ['agreements', 'institutions', 'activities', 'memberships'];

/**
 * @typedef {{
 *   name: string,
 *   version?: string,
 *   command: readonly string[],
 *   prepare?: readonly string[],
 *   upTo: number,
 * }} Tool `command` is run in the register's folder, after `prepare` was once; `upTo` is the largest register that it is
 * asked to check.
 */

/**
 * The tools for a register. Those that are not installed, or have no program for this machine, are left out.
 * @param {string} register Its folder.
 * @param {string} schema The file of the one schema.
 * @param {string} ruleset The same for Spectral.
 * @returns {readonly Tool[]}
 */
export function toolsFor(register, schema, ruleset) {
  const folders = FOLDERS.filter((folder) => existsSync(join(register, folder)));
  const files = folders.map((folder) => `${folder}/**/*.yaml`);
  const node = process.execPath;
  const mou = (...words) => [node, MOU, ...words];
  const jsonschema = ['validate', schema, '--continue', ...folders];
  const ajv = ['validate', '--spec=draft2020', '--strict=false', '--all-errors', '-s', schema];
  const binary = jsonschemaBinary();
  const check = mou('check', '--as-of', AS_OF, '--format', 'compact');
  return [
    { name: 'node -e 0', command: [node, '-e', '0'], upTo: Infinity },
    { name: 'mou check', command: [...check, '--no-cache'], upTo: Infinity },
    { name: 'mou check, nothing changed', command: check, prepare: check, upTo: Infinity },
    { name: 'mou status', command: mou('status', '--as-of', AS_OF), upTo: Infinity },
    { name: 'mou list', command: mou('list', '--as-of', AS_OF), upTo: Infinity },
    { name: 'mou remind', command: mou('remind', '--as-of', AS_OF), upTo: Infinity },
    ...(binary === undefined
      ? []
      : [
          {
            ...peer('@sourcemeta/jsonschema', 'jsonschema, its program alone'),
            command: [binary, ...jsonschema],
            upTo: Infinity,
          },
        ]),
    {
      ...peer('@sourcemeta/jsonschema', 'jsonschema'),
      command: [node, bin('@sourcemeta/jsonschema', 'npm/cli.js'), ...jsonschema],
      upTo: Infinity,
    },
    {
      ...peer('ajv-cli', 'ajv'),
      command: [node, bin('ajv-cli', 'dist/index.js'), ...ajv, ...files.flatMap((glob) => ['-d', glob])],
      upTo: Infinity,
    },
    {
      ...peer('v8r', 'v8r'),
      command: [node, bin('v8r', 'src/index.js'), '--schema', schema, ...files],
      upTo: 1000,
    },
    {
      ...peer('@stoplight/spectral-cli', 'spectral'),
      command: [
        node,
        bin('@stoplight/spectral-cli', 'dist/index.js'),
        'lint',
        '--ruleset',
        ruleset,
        ...files,
      ],
      upTo: 1000,
    },
  ].filter(({ command }) => command.length > 1 && command[1] !== undefined);
}

/** @param {string} packageName @param {string} name */
function peer(packageName, name) {
  const manifest = join(HERE, 'node_modules', packageName, 'package.json');
  return {
    name,
    version: existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined,
  };
}

/** A program of a package; undefined where it is not installed. @param {string} packageName @param {string} path */
function bin(packageName, path) {
  const file = join(HERE, 'node_modules', packageName, path);
  return existsSync(file) ? file : undefined;
}

/** The program behind `jsonschema`, which the npm package starts. */
function jsonschemaBinary() {
  const folder = join(HERE, 'node_modules', '@sourcemeta/jsonschema', 'build/github-releases');
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[platform()];
  const kind = arch() === 'x64' ? 'x86_64' : arch();
  const names = [`jsonschema-${system}-${kind}`, `jsonschema-${system}-${kind}.exe`];
  return names.flatMap((name) => [join(folder, name), join(folder, name, 'bin', 'jsonschema')]).find(isFile);
}

/** @param {string} path */
function isFile(path) {
  try {
    readFileSync(path, { flag: 'r' });
    return true;
  } catch {
    return false;
  }
}

/** The versions of Node and of every peer that is installed. */
export function versions() {
  const mou = createRequire(import.meta.url)('../package.json').version;
  const peers = ['@sourcemeta/jsonschema', 'ajv-cli', 'v8r', '@stoplight/spectral-cli'].map((name) =>
    peer(name, name),
  );
  return {
    node: process.version,
    mou,
    ...Object.fromEntries(peers.map(({ name, version }) => [name, version])),
  };
}
