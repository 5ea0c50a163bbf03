/** What is measured of reports: one page, a page for each of many agreements in one call, and one long document. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AS_OF, writeRegister } from './generate-register.mjs';
import { measure } from './measure.mjs';
import { MOU } from './tools.mjs';

/** 500 agreements among the records of the first register; as many as fill a hundred pages and more in the second. */
const AGREEMENTS = { records: 1000, faults: 0 };
const LONG = { records: 4000, faults: 0 };

const REPORTS = [
  {
    name: 'mou report summary ID -o FILE.pdf',
    of: AGREEMENTS,
    words: ['summary', 'perjanjian-0'],
    to: 'one.pdf',
  },
  {
    name: 'mou report summary --all -f pdf -o FOLDER',
    of: AGREEMENTS,
    words: ['summary', '--all', '--format', 'pdf'],
    to: '',
  },
  { name: 'mou report register -o FILE.pdf', of: LONG, words: ['register'], to: 'register.pdf' },
];

/**
 * Makes PDFs of generated registers, and measures each call as a whole process.
 * @param {string} folder Where there is room for the registers and the PDFs.
 * @param {{runs: number, seed: number}} wanted
 */
export function measureReports(folder, { runs, seed }) {
  return REPORTS.map(({ name, of, words, to }) => {
    const register = join(folder, `reports-${of.records}`);
    const made = join(folder, 'made');
    const command = [process.execPath, MOU, 'report', ...words, '--as-of', AS_OF, '--output', join(made, to)];
    writeRegister(register, { ...of, seed });
    const measured = [];
    let pages = 0;
    for (let turn = 0; turn < runs; turn += 1) {
      mkdirSync(made);
      measured.push(measure(command, register));
      if (measured.at(-1).status !== 0) throw new Error(`${name} did not succeed`);
      pages = pagesIn(made);
      rmSync(made, { recursive: true });
      console.error(`${name}: ${pages} pages, ${Math.round(measured.at(-1).wall)} ms`);
    }
    rmSync(register, { recursive: true });
    return { name, records: of.records, pages, runs: measured };
  });
}

/** The pages of all PDFs in a folder. @param {string} folder */
function pagesIn(folder) {
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  return files.reduce((pages, text) => pages + (text.match(/\/Type \/Page\b/g) ?? []).length, 0);
}
