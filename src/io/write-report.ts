/** A report written to the file that the user names: whole or not at all, over nothing but another such report. */
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FileError } from '../errors.ts';
import { systemWord } from './read-source.ts';
import { refuseReport, type Report } from './refuse-report.ts';

/** Writes a report. Throws FileError where it may not, or where the disk refuses. */
export function writeReport(report: Report): void {
  refuseReport(report);
  try {
    writeFileAtomic.sync(resolve(report.cwd, report.path), report.text);
  } catch (error) {
    const { path } = report;
    const word = systemWord(error);
    throw new FileError({
      en: `${path} cannot be written (${word}). Check that you may write there, then run the command again.`,
      id: `${path} tidak dapat ditulis (${word}). Pastikan Anda boleh menulis di sana, lalu ulangi perintahnya.`,
    });
  }
}
