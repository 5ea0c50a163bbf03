/** What the action does once mou is installed: checks, writes the job's summary, and comments what a pull request means. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepComment } from './comment.mjs';

const { env } = process;
const temporary = env.RUNNER_TEMP ?? '.';

/** Where mou was installed from a package, or this very commit of it. */
const MOU = env.MOU_PACKAGE
  ? join(temporary, 'mou', 'node_modules', 'mou', 'bin', 'mou.js')
  : fileURLToPath(new URL('../bin/mou.js', import.meta.url));

const path = env.MOU_PATH || '.';
const found = join(temporary, 'mou-check.json');
const pullRequest = readEvent().pull_request;
const base = pullRequest === undefined ? undefined : baseOf(pullRequest);

process.exitCode = check();
if (base !== undefined && env.MOU_DIFF !== 'false') await tellDiff(base);

/** Runs the check and answers with its exit code; its Markdown goes into the summary. */
function check() {
  const summary = join(temporary, 'mou-check.md');
  // What another use of the action in the same job has left is no answer of this one.
  for (const file of [summary, found]) rmSync(file, { force: true });
  const words = ['check', '--format', 'text', '--format', 'github'];
  words.push('--format', `markdown=${summary}`, '--format', `json=${found}`);
  if (env.MOU_SARIF) words.push('--format', `sarif=${env.MOU_SARIF}`);
  if (env.MOU_STRICT === 'true') words.push('--strict');
  if (env.MOU_CHANGED === 'true' && base !== undefined) words.push('--since', base);
  // Even a folder whose name begins with a hyphen is no option.
  words.push('--', path);
  const { status } = mou(words, 'inherit');
  if (existsSync(summary)) addToSummary(readFileSync(summary, 'utf8'));
  return status ?? 2;
}

/** Says what the pull request means. That it cannot be said is a warning: the check has judged already. */
async function tellDiff(from) {
  const text = diffsSince(from);
  if (text === '') return;
  addToSummary(text);
  if (env.MOU_COMMENT === 'false' || !env.MOU_TOKEN) return;
  try {
    await keepComment({
      api: env.GITHUB_API_URL ?? 'https://api.github.com',
      repository: env.GITHUB_REPOSITORY ?? '',
      number: pullRequest.number,
      path,
      token: env.MOU_TOKEN,
      text,
    });
  } catch (error) {
    warn(
      `The comment could not be written: ${error.message}. What it would say stands in the summary of the job.`,
    );
  }
}

/** What changes in the register; of several, in each one in which anything does, or in the first. */
function diffsSince(from) {
  const answers = registers().map((folder) => ({ folder, ...diffOf(folder, from) }));
  for (const { status, stderr } of answers) if (status > 1) warn(`mou diff: ${stderr}`);
  const told = answers.filter(({ status }) => status === 0 || status === 1);
  if (told.length < 2) return told.map(({ stdout }) => stdout).join('');
  const changed = told.filter(({ status }) => status === 1);
  return (changed.length > 0 ? changed : told.slice(0, 1))
    .map(({ folder, stdout }) => `**\`${folder.replace(/[`\p{Cc}]/gu, '?')}\`**\n\n${stdout}`)
    .join('\n');
}

/** `mou diff` from the last commit that the two sides share: 1 where anything changes, 2 where it cannot say. */
function diffOf(folder, from) {
  const words = ['-C', folder, 'diff', `${from}...`, '--format', 'markdown', '--exit-code'];
  const { status, stdout, stderr } = mou(words, 'pipe');
  return { status: status ?? 2, stdout, stderr };
}

/** The folders of the registers that were checked; the path itself where none could be. */
function registers() {
  if (!existsSync(found)) return [path];
  return JSON.parse(readFileSync(found, 'utf8')).registers.map((register) => register.path || '.');
}

function mou(words, output) {
  const stdio = ['ignore', output, output === 'pipe' ? 'pipe' : 'inherit'];
  return spawnSync(process.execPath, [MOU, ...words], { stdio, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/**
 * A checkout of a pull request is its merge, whose first parent is what it is merged into; else its base. Whoever checks
 * out the branch itself is at another commit than the one that the job is about.
 */
function baseOf({ base: { sha } }) {
  const isOfMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '');
  const head = spawnSync('git', ['-C', path, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout?.trim();
  return isOfMerge && (env.GITHUB_SHA ?? head) === head ? 'HEAD^1' : sha;
}

function readEvent() {
  const path = env.GITHUB_EVENT_PATH;
  return path !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function addToSummary(markdown) {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}

function warn(text) {
  const data = text.trim().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  console.log(`::warning title=mou::${data}`);
}
