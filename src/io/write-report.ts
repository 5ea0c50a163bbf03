/** A report written to the file that the user names: whole or not at all, over nothing but another such report. */
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { notWritten } from './disk-refusals.ts';
import { refuseReport, type Report } from './refuse-report.ts';

/** Writes a report. Throws FileError where it may not, or where the disk refuses. */
export function writeReport(report: Report): void {
  refuseReport(report);
  try {
    writeFileAtomic.sync(resolve(report.cwd, report.path), report.text);
  } catch (error) {
    throw notWritten(report.path, error);
  }
}
