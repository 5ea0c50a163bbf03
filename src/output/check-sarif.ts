/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for code scanning and editors. */
import type { Severity } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { wordFinding, wordMessage, type AnyRuleInfo } from '../findings/rule-info.ts';
import type { Language } from '../locale/language.ts';
import { checkoutPath, type CheckReport, type RegisterCheck, type ShowOptions } from './check-report.ts';
import { fingerprinted, type FingerprintedFinding } from './fingerprints.ts';
import { escapeInvisible, visible } from './visible.ts';

declare const MOU_VERSION: string;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What relative addresses start from; the reader knows where it lies. */
const BASE = '%SRCROOT%';

/**
 * One log with one run, ending in a line break. Every rule that there is stands in it, found or not. What a comment
 * silences does not: code scanning at GitHub opens an alert for a suppressed result all the same.
 */
export function checkSarif(report: CheckReport, { language }: ShowOptions): string {
  const rules = [...report.rules.values()];
  const index = new Map(rules.map(({ id }, position) => [id, position]));
  const run = {
    tool: {
      driver: {
        name: 'mou',
        semanticVersion: MOU_VERSION,
        language,
        rules: rules.map((rule) => descriptor(rule, language)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: 'The root of the repository' } } },
    results: fingerprinted(report).map((found) => resultOf(found, index, report, language)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return escapeInvisible(`${JSON.stringify(log, null, 2)}\n`);
}

function descriptor({ id, severity, stage, texts }: AnyRuleInfo, language: Language): object {
  const { title, why, fix } = texts[language];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${fix}`, markdown: `${why}\n\n${fix}` },
    defaultConfiguration: { level: stage === 'attention' ? 'note' : LEVELS[severity] },
    properties: { tags: [stage] },
  };
}

function resultOf(
  { finding, register, fingerprint }: FingerprintedFinding,
  index: ReadonlyMap<string, number>,
  report: CheckReport,
  language: Language,
): object {
  const { rule, severity, at, related, replacement } = finding;
  const location = (place: Place): object => locationOf(place, register, report);
  const relatedLocations = related.map(({ at: place, note }, id) => ({
    id,
    ...location(place),
    message: message(wordMessage(rule, note, report.rules, language)),
  }));
  return {
    ruleId: rule,
    ruleIndex: index.get(rule),
    level: LEVELS[severity],
    message: message(wordFinding(finding, report.rules, language)),
    locations: [location(at)],
    ...(relatedLocations.length === 0 ? {} : { relatedLocations }),
    // The name under which GitHub looks; without it, it would make one of its own from the lines.
    partialFingerprints: { 'mouFinding/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(replacement === undefined ? {} : { fixes: [fixOf(at, replacement, register, report)] }),
  };
}

/** `[a](b)` would be a link in a message, and `{0}` an argument. */
function message(text: string): { readonly text: string } {
  return {
    text: visible(text)
      .replaceAll(/\[(?=[^\]]*\]\()/g, '\\[')
      .replaceAll(/\{(\d+)\}/g, '{{$1}}'),
  };
}

function locationOf(place: Place, register: RegisterCheck, report: CheckReport): object {
  return {
    physicalLocation: {
      artifactLocation: artifact(place, register, report),
      region: regionOf(place),
    },
  };
}

function artifact({ file }: Place, register: RegisterCheck, report: CheckReport): object {
  return { uri: uriOf(checkoutPath(report, register, file)), uriBaseId: BASE };
}

function regionOf({ line, column, endLine, endColumn }: Place): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(at: Place, text: string, register: RegisterCheck, report: CheckReport): object {
  const replacement = { deletedRegion: regionOf(at), insertedContent: { text } };
  return {
    artifactChanges: [{ artifactLocation: artifact(at, register, report), replacements: [replacement] }],
  };
}

/**
 * A path as a relative address (RFC 3986).
 *
 * @example
 * uriOf('naskah/50%: baru.yaml'); // 'naskah/50%25%3A%20baru.yaml'
 */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step.replaceAll(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
}
