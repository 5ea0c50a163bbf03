/**
 * Prints how many tests passed and failed, from vitest's JSON report:
 *
 *   node scripts/count-tests.mjs REPORT EXIT-CODE    ->    812 0
 *
 * A file that could not be loaded counts as one failure, and so does a run that failed without a failed test.
 * Ends with 1 where there is no report, or where no test ran.
 */
import { readFileSync } from 'node:fs';

const [reportFile, exitCode] = process.argv.slice(2);
const report = JSON.parse(readFileSync(reportFile, 'utf8'));

const passed = report.numPassedTests;
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
).length;
const failedTests = report.numFailedTests + brokenFiles;
const failed = failedTests === 0 && exitCode !== '0' ? 1 : failedTests;

if (passed + failed === 0) throw new Error(`no test ran: ${reportFile}`);
console.log(passed, failed);
