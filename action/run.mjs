/** What the action does once mou is installed: checks, writes the job's summary, and comments what a pull request means. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepComment } from './comment.mjs';

const { env } = process;
const temporary = env.RUNNER_TEMP ?? '.';

/** Where mou was installed from a package, or this very commit of it. */
const MOU = env.MOU_PACKAGE
  ? join(temporary, 'mou', 'node_modules', 'mou', 'bin', 'mou.js')
  : fileURLToPath(new URL('../bin/mou.js', import.meta.url));

const pullRequest = readEvent().pull_request;
const base = pullRequest === undefined ? undefined : baseOf(pullRequest);

process.exitCode = check();
if (base !== undefined && env.MOU_DIFF !== 'false') await tellDiff(base);

/** Runs the check and answers with its exit code; its Markdown goes into the summary. */
function check() {
  const summary = join(temporary, 'mou-check.md');
  const words = ['check', '--format', 'text', '--format', 'github'];
  words.push('--format', `markdown=${summary}`);
  if (env.MOU_SARIF) words.push('--format', `sarif=${env.MOU_SARIF}`);
  if (env.MOU_STRICT === 'true') words.push('--strict');
  if (env.MOU_CHANGED === 'true' && base !== undefined) words.push('--since', base);
  // Even a folder whose name begins with a hyphen is no option.
  words.push('--', env.MOU_PATH || '.');
  const { status } = mou(words, 'inherit');
  if (existsSync(summary)) addToSummary(readFileSync(summary, 'utf8'));
  return status ?? 2;
}

/** Says what the pull request means. That it cannot be said is a warning: the check has judged already. */
async function tellDiff(from) {
  const { status, stdout, stderr } = mou(
    ['-C', env.MOU_PATH || '.', 'diff', from, '--format', 'markdown'],
    'pipe',
  );
  if (status !== 0) return warn(`mou diff: ${stderr}`);
  addToSummary(stdout);
  if (env.MOU_COMMENT === 'false' || !env.MOU_TOKEN) return;
  try {
    await keepComment({
      api: env.GITHUB_API_URL ?? 'https://api.github.com',
      repository: env.GITHUB_REPOSITORY ?? '',
      number: pullRequest.number,
      token: env.MOU_TOKEN,
      text: stdout,
    });
  } catch (error) {
    warn(
      `The comment could not be written: ${error.message}. What it would say stands in the summary of the job.`,
    );
  }
}

function mou(words, output) {
  const stdio = ['ignore', output, output === 'pipe' ? 'pipe' : 'inherit'];
  return spawnSync(process.execPath, [MOU, ...words], { stdio, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** A checkout of a pull request is its merge, whose first parent is what it is merged into; else its base. */
function baseOf({ base: { sha } }) {
  return /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '') ? 'HEAD^1' : sha;
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
