#!/usr/bin/env node
/** `npm run bench`: measures mou and other validators on generated registers, and writes docs/speed.md and bench/results/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeRegister } from './generate-register.mjs';
import { measure } from './measure.mjs';
import { oneSchema } from './one-schema.mjs';
import { writePages } from './page.mjs';
import { measureReports } from './reports.mjs';
import { toolsFor, versions } from './tools.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1,100,1000,10000,100000' },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    'no-peers': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** Nobody waits for the slow ones more often than they have to; a run of this many milliseconds is measured once. */
const SLOW = 20_000;

/** Milliseconds. */
const JUST_NOW = 3000;

/** What can be measured alone, with `--only`; each has its own day, machine and versions. */
const PARTS = {
  checks: () => {
    if (!options['no-peers'] && !existsSync(join(HERE, 'node_modules'))) installPeers();
    const results = options.sizes.split(',').flatMap((size) => measureSize(Number(size)));
    return { ...circumstances(), results };
  },
  reports: () => {
    const wanted = { runs: Number(options.runs), seed: Number(options.seed) };
    return { reports: { ...circumstances(), results: measureReports(folder, wanted) } };
  },
};

const parts = Object.keys(PARTS).filter((part) => options.only === undefined || options.only === part);
if (parts.length === 0) throw new Error(`--only takes ${Object.keys(PARTS).join(' or ')}`);

const folder = mkdtempSync(join(tmpdir(), 'mou-bench-'));
try {
  const report = Object.assign({}, ...parts.map((part) => PARTS[part]()));
  keep(report);
  await writePages(report);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function circumstances() {
  return { date: new Date().toISOString().slice(0, 10), machine: machine(), versions: versions() };
}

/** In the file of the day, beside what was measured on it before. @param {object} report */
function keep(report) {
  const file = join(HERE, 'results', `${circumstances().date}.json`);
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  mkdirSync(join(HERE, 'results'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...before, ...report }, null, 2)}\n`);
}

/** Into bench/ alone: mou needs none of them. */
function installPeers() {
  console.error('Installing the other tools into bench/ ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const install = ['install', '--no-fund', '--no-audit', '--no-package-lock', '--ignore-scripts'];
  spawnSync(npm, install, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Every tool on a register of one size, in turns, so that a busy minute of the machine strikes all alike. @param {number} size */
function measureSize(size) {
  const register = join(folder, String(size));
  writeRegister(register, { records: size, seed: Number(options.seed) });
  // What has only just been written is read again, however little has changed.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, JUST_NOW);
  const { schema, ruleset } = writeSchemas();
  const tools = toolsFor(register, schema, ruleset).filter(
    ({ upTo, version }) => size <= upTo && !(options['no-peers'] && version !== undefined),
  );
  const runs = new Map(tools.map(({ name }) => [name, []]));
  for (const { prepare } of tools) if (prepare !== undefined) measure(prepare, register);
  for (let turn = 0; turn < Number(options.runs); turn += 1) {
    for (const { name, command } of tools) {
      const before = runs.get(name);
      if (before.length > 0 && before[0].wall > SLOW) continue;
      before.push(measure(command, register));
      console.error(`${size} records, ${name}: ${Math.round(before.at(-1).wall)} ms`);
    }
  }
  rmSync(register, { recursive: true });
  return tools.map(({ name }) => ({ size, name, runs: runs.get(name) }));
}

function writeSchemas() {
  const schema = join(folder, 'record.schema.json');
  const ruleset = join(folder, 'ruleset.json');
  const whole = oneSchema(join(HERE, '..', 'schemas'));
  const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema: whole };
  writeFileSync(schema, JSON.stringify(whole));
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } };
  writeFileSync(ruleset, JSON.stringify({ rules: { record: rule } }));
  return { schema, ruleset };
}

function machine() {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${type()} ${release()}`;
}
