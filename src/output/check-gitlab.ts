/** A Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/): shown in a merge request. */
import type { Severity } from '../findings/finding.ts';
import { wordFinding } from '../findings/rule-info.ts';
import { checkoutPath, type CheckReport, type ShowOptions } from './check-report.ts';
import { fingerprinted } from './fingerprints.ts';
import { escapeInvisible, visible } from './visible.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** One JSON array, ending in a line break. */
export function checkGitlab(report: CheckReport, { language }: ShowOptions): string {
  const issues = fingerprinted(report).map(({ finding, register, fingerprint }) => ({
    description: visible(wordFinding(finding, report.rules, language)),
    check_name: finding.rule,
    fingerprint,
    severity: SEVERITIES[finding.severity],
    location: {
      path: checkoutPath(report, register, finding.at.file),
      lines: { begin: finding.at.line },
    },
  }));
  return escapeInvisible(`${JSON.stringify(issues, null, 2)}\n`);
}
