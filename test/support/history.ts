/** The history of a register in git: fifteen commits that an office might make, a merge and a reverted change among them. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commitAt, folderOf, git, writeInto } from './folders.ts';

/** Where the register lies in its repository: blanks and letters that are not ASCII, as offices name folders. */
export const REGISTER = 'kerja sama/régister Tarakan';

const INSTITUTIONS = `kind: institution
id: ula
name: Universitas Lembah Anai
country: ID
---
kind: institution
id: bahari
name: Politeknik Bahari Tarakan
country: ID
`;

type Nota = {
  readonly id?: string;
  readonly signed?: boolean;
  readonly followUp?: string;
  readonly more?: string;
};

function nota({ id = 'nota-2026', signed = true, followUp = '', more = '' }: Nota): string {
  const [first, second] = signed ? [', signed: 2026-01-20', ', signed: 2026-01-26'] : ['', ''];
  return `kind: agreement
id: ${id}
title: Nota Kesepahaman ULA dan Politeknik Bahari Tarakan
instrument: mou
scope: [student-exchange]
parties:
  - { institution: ula, number: 012/ULA/2026, signatory: { name: Dr. Irma Yulianti }${first} }
  - { institution: bahari, signatory: { name: Ir. Basri Lamakka }${second} }
process: [{ stage: drafting, on: 2025-11-03 }]
term: { lasts: 5 tahun }
documents: [{ kind: signed, original_at: Lemari 3 }]
${followUp}${more}`;
}

function pks(id: string, title: string, term: string, under: string): string {
  return `kind: agreement
id: ${id}
title: ${title}
instrument: ia
parties:
  - { institution: ula, number: ${id}/ULA, signatory: { name: Dr. Irma Yulianti }, signed: 2026-03-02 }
  - { institution: bahari, signatory: { name: Ir. Basri Lamakka }, signed: 2026-03-02 }
term: ${term}
under: ${under}
documents: [{ kind: signed, original_at: Lemari 3 }]
`;
}

const DUE = 'follow_ups: [{ what: Menyusun rencana tahunan, due: 2026-06-30 }]\n';
const DONE = 'follow_ups: [{ what: Menyusun rencana tahunan, due: 2026-06-30, done: 2026-06-11 }]\n';
const RENEWAL = 'renewal: { mode: automatic, notice: P6M }\n';
const SHORTER = 'amendments: [{ number: 1/ADD/2026, signed: 2026-09-01, until: 2028-01-25 }]\n';
const END =
  'termination: { notice_given: 2026-12-01, last_day: 2027-06-30, by: 2, reason: Perubahan kebijakan }\n';

function activity(held: string): string {
  return `kind: activity
id: kuliah-tamu
title: Kuliah Tamu Budi Daya Laut
form: guest-lecture
${held}
under: [magang-2026]
evidence: [{ original_at: Map biru }]
`;
}

const MEMBERSHIP = `kind: membership
id: ula-jaringan
network: { name: Jaringan Riset Pesisir }
member: ula
category: institutional
joined: 2026-07-01
`;

/** What each commit writes, in order; the merge and the revert are git's own. `null` takes a file away. */
const STEPS = {
  begin: {
    'mou.config.yaml': 'format: 1\ninstitution: ula\nlanguage: en\n',
    'institutions.yaml': INSTITUTIONS,
  },
  drafted: { 'agreements/nota.yaml': nota({ signed: false }) },
  signed: { 'agreements/nota.yaml': nota({}) },
  implemented: {
    'agreements/magang.yaml': pks('magang-2026', 'Pelaksanaan Magang', '{ until: 2030-06-30 }', 'nota-2026'),
    'agreements/riset.yaml': pks('riset-2026', 'Pelaksanaan Riset', '{ until: 2031-01-25 }', 'nota-2026'),
  },
  planned: {
    'agreements/nota.yaml': nota({ followUp: DUE }),
    'activities/kuliah tamu.yaml': activity('planned: 2026-05-20'),
  },
  done: {
    'agreements/nota.yaml': nota({ followUp: DONE }),
    'activities/kuliah tamu.yaml': activity('on: 2026-05-20'),
  },
  joined: { 'memberships/jaringan.yaml': MEMBERSHIP },
  broken: { 'agreements/nota.yaml': nota({ followUp: DONE, more: 'notes: "tanda petik\n' }) },
  mended: { 'agreements/nota.yaml': nota({ followUp: DONE }) },
  renewing: { 'agreements/nota.yaml': nota({ followUp: DONE, more: RENEWAL }) },
  shortened: { 'agreements/nota.yaml': nota({ followUp: DONE, more: SHORTER }) },
  reverted: 'revert',
  renamed: {
    'agreements/nota.yaml': null,
    'agreements/nota-induk.yaml': nota({ id: 'nota-induk', followUp: DONE, more: RENEWAL }),
    'agreements/magang.yaml': pks('magang-2026', 'Pelaksanaan Magang', '{ until: 2030-06-30 }', 'nota-induk'),
    'agreements/riset.yaml': pks('riset-2026', 'Pelaksanaan Riset', '{ until: 2031-01-25 }', 'nota-induk'),
  },
  merged: 'merge',
  terminated: {
    'agreements/nota-induk.yaml': nota({ id: 'nota-induk', followUp: DONE, more: `${RENEWAL}${END}` }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | null>> | 'revert' | 'merge'>>;

export type Step = keyof typeof STEPS;

/** The steps in their order. */
export const STEP_NAMES = Object.keys(STEPS) as readonly Step[];

export type History = {
  readonly repository: string;
  /** The register's folder. */
  readonly root: string;
  /** The commit of each step. */
  readonly commits: Readonly<Record<Step, string>>;
};

/** The day on which a step was committed: the first of a month, beginning with December 2025. */
export function dayOfStep(step: Step): string {
  const month = STEP_NAMES.indexOf(step) - 1;
  const year = 2026 + Math.floor(month / 12);
  return `${String(year)}-${String(((month + 12) % 12) + 1).padStart(2, '0')}-01`;
}

/** Makes the history anew, in an empty folder. The rename is committed on a branch, while an institution joins main; then both are merged. */
export function officeHistory(repository = folderOf({})): History {
  writeInto(repository, { 'README.md': 'Kantor Urusan Internasional\n' });
  const root = join(repository, REGISTER);
  mkdirSync(root, { recursive: true });
  git(repository, ['init', '--quiet']);
  const commits: Partial<Record<Step, string>> = {};
  for (const step of STEP_NAMES) commits[step] = takeStep(repository, root, step);
  return { repository, root, commits: commits as History['commits'] };
}

function takeStep(repository: string, root: string, step: Step): string {
  const instant = `${dayOfStep(step)}T09:00:00+07:00`;
  const when = { GIT_AUTHOR_DATE: instant, GIT_COMMITTER_DATE: instant };
  const files = STEPS[step];
  const commit = (): string => git(repository, ['rev-parse', 'HEAD']).trim();
  if (files === 'revert') {
    git(repository, ['revert', '--no-edit', 'HEAD'], when);
    return commit();
  }
  if (files === 'merge') {
    git(repository, ['checkout', '--quiet', 'main']);
    writeInto(root, {
      'institutions.yaml': `${INSTITUTIONS}---\nkind: institution\nid: kumbar\nname: Kolej Teluk Kumbar\ncountry: MY\n`,
    });
    commitAt(repository, instant, 'A new partner');
    git(repository, ['merge', '--quiet', '--no-ff', '-m', 'merged', 'nama-baru'], when);
    return commit();
  }
  if (step === 'renamed') git(repository, ['checkout', '--quiet', '-b', 'nama-baru']);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(root, path));
    else writeInto(root, { [path]: text });
  }
  return commitAt(repository, instant, step);
}
