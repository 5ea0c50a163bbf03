/** The records of which the cases of every step are made. */
import type { ExplanationRule } from '../../../src/output/explain/sentences.ts';

/** A record that takes a step by some rule on a day, and that step's sentences. */
export type StepCase = {
  readonly rule: ExplanationRule;
  readonly when: string;
  /** The file's text; its first record is the one that is explained. */
  readonly record: string;
  readonly asOf: string;
  readonly en: string;
  readonly id: string;
};

/** An agreement whose parties are still to be written. */
export const HEAD = headOf('utm-2026', 'MoU Universitas Bengkulu dan UTM');

/** An agreement that both parties signed on 26 January 2026. */
export const SIGNED = HEAD + parties('2026-01-26');

/** An agreement that nobody has signed. */
export const UNSIGNED = HEAD + parties('');

/** A membership without any day. */
export const MEMBERSHIP = `kind: membership
id: unib-aln
network: {name: ASEAN Learning Network}
member: {name: Universitas Bengkulu}
`;

/** An activity without any day. */
export const ACTIVITY = `kind: activity
id: seminar-2026
title: Seminar bersama
form: seminar
`;

/** One more agreement between the same, signed by both on a day, or by nobody. */
export function another(id: string, title: string, signed: string): string {
  return `---\n${headOf(id, title)}${parties(signed)}`;
}

/** A seminar under the first agreement. */
export function seminar(id: string, title: string, on: string): string {
  return `---\nkind: activity\nid: ${id}\ntitle: ${title}\nform: seminar\non: ${on}\nunder: [utm-2026]\n`;
}

function headOf(id: string, title: string): string {
  return `kind: agreement\nid: ${id}\ntitle: ${title}\nparties:\n`;
}

function parties(signed: string): string {
  const day = signed === '' ? '' : `, signed: ${signed}`;
  return `  - {name: Universitas Bengkulu${day}}\n  - {name: Universiti Teknologi Malaysia${day}}\n`;
}
