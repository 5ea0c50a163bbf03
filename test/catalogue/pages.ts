/** The pages of the catalogue, run: what mou answers to each case now, and which messages were among it. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/findings/finding.ts';
import { wordMessage, type AnyRuleInfo } from '../../src/findings/rule-info.ts';
import { runRules } from '../../src/commands/run-rules.ts';
import { diskTree } from '../../src/io/disk-tree.ts';
import { loadRegister } from '../../src/io/load-register.ts';
import { isLanguage } from '../../src/locale/language.ts';
import { visible } from '../../src/output/visible.ts';
import { rulesById } from '../../src/rules/index.ts';
import type { SeverityPolicy } from '../../src/rules/severities.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { dayOf, TODAY } from '../support/context.ts';
import { readPage, writePage, type Answers, type Case, type Page } from './page.ts';
import { answersIn, prepareCase } from './run-case.ts';

const CATALOGUE = import.meta.dirname;

export type AnsweredPage = {
  readonly markdown: string;
  /** For each case, what mou answers in each language. */
  readonly answers: readonly Answers[];
  /** The messages that were shown in every language, as `invalid-day.notADay`. */
  readonly messages: readonly string[];
};

/** The names of all pages: one for each rule, whether it is written yet or not, and the others that are there. */
export function pageNames(): readonly string[] {
  const written = readdirSync(CATALOGUE, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md');
  const ofRules = [...rulesById.keys()].map((id) => `rules/${id}.md`);
  return [...new Set([...written, ...ofRules])].sort();
}

/** Runs all pages, each case in a folder of its own below `folder`. */
export async function catalogue(folder: string): Promise<ReadonlyMap<string, AnsweredPage>> {
  const pages = new Map<string, AnsweredPage>();
  for (const name of pageNames()) pages.set(name, await runPage(pageNamed(name), join(folder, name)));
  return pages;
}

/** A page as it is written; that of a rule begins with the rule's own bad example. */
function pageNamed(name: string): Page {
  const path = join(CATALOGUE, name);
  const page = readPage(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const rule = rulesById.get(name.replace(/^rules\/|\.md$/g, ''));
  if (rule === undefined) return page;
  const others = page.cases.filter(({ title }) => title !== BAD_EXAMPLE);
  return { ...page, title: rule.id, cases: [badExample(rule), ...others] };
}

const BAD_EXAMPLE = 'The bad example';

function badExample({ bad }: AnyRuleInfo): Case {
  const { files, asOf } =
    typeof bad === 'string' ? { files: { 'register.yaml': bad }, asOf: undefined } : bad;
  return {
    title: BAD_EXAMPLE,
    prose: '',
    files: Object.entries(files).map(([path, text]) => ({ path, text, written: 'plain' })),
    preparation: [],
    command: asOf === undefined ? 'mou check' : `mou check --as-of ${asOf}`,
  };
}

async function runPage(page: Page, folder: string): Promise<AnsweredPage> {
  const answers: Answers[] = [];
  const messages: string[] = [];
  const cases: Case[] = [];
  for (const [index, written] of page.cases.entries()) {
    const home = join(folder, String(index));
    mkdirSync(home, { recursive: true });
    prepareCase(written, home);
    const one = await withoutNoise(page, written, home);
    cases.push(one);
    const answer = await answersIn(one, home);
    answers.push(answer);
    messages.push(...(await messagesShown(one, home, answer)));
  }
  return { markdown: writePage({ ...page, cases }, answers), answers, messages };
}

/** The messages of what is found in a case's register, those whose sentences every answer holds. */
async function messagesShown(
  { command }: Case,
  folder: string,
  answers: Answers,
): Promise<readonly string[]> {
  if (!command.startsWith('mou check') || answers.some(({ code }) => code === 2)) return [];
  const findings = await findingsOf(command, folder);
  return findings.flatMap((finding) =>
    callsOf(finding)
      .filter((call) => answers.every((answer) => isSaid(finding.rule, call, answer)))
      .map(({ key }) => `${finding.rule}.${key}`),
  );
}

async function findingsOf(command: string, folder: string): Promise<readonly Finding[]> {
  const [, asOf] = /--as-of (\d{4}-\d{2}-\d{2})/.exec(command) ?? [];
  const day = asOf === undefined ? TODAY : dayOf(asOf);
  const loaded = loadRegister(diskTree(folder));
  return (await runRules(loaded, termsOf(loaded.register, day), POLICY)).findings;
}

/** On the page of a rule, what other rules only warn of is turned off. */
async function withoutNoise(page: Page, one: Case, folder: string): Promise<Case> {
  if (!rulesById.has(page.title)) return one;
  const findings = await findingsOf(one.command, folder);
  const others = findings.filter(({ rule, severity }) => rule !== page.title && severity !== 'error');
  const off = [...new Set(others.map(({ rule }) => rule))].sort().map((rule) => ` --rule ${rule}=off`);
  return { ...one, command: `${one.command.replaceAll(/ --rule \S+=off/g, '')}${off.join('')}` };
}

const POLICY: SeverityPolicy = { configured: {}, asked: {}, strict: false, attention: 'info' };

type Call = Finding['message'];

function callsOf({ message, related }: Finding): readonly Call[] {
  return [message, ...related.map(({ note }) => note)];
}

/** Whether an answer holds a message's sentence, wherever its lines were broken. */
function isSaid(rule: string, call: Call, { language, text }: Answers[number]): boolean {
  if (!isLanguage(language)) return false;
  const sentence = visible(wordMessage(rule, call, rulesById, language));
  return inOneLine(text).includes(inOneLine(sentence));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
