/** `laporkerma`: the rows of the ministry's cooperation report, with what is missing for a complete one. */
import type { Language } from '../locale/language.ts';
import { classificationWords, gapWords, statusWords } from '../output/export/kerma-sheets.ts';
import type { KermaParty } from '../views/laporan-kerma/kerma-parties.ts';
import type { KermaRow } from '../views/laporan-kerma/kerma-row.ts';
import { laporanKerma } from '../views/laporan-kerma/laporan-kerma.ts';
import { reportData } from './data/report-data.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const laporkerma: Report = { content };

function content(input: ReportInput): ReportContent {
  const { register, terms, language, isPublic } = input;
  const { rows, complete } = laporanKerma(register, terms);
  const shown = rows.map((row, index) => rowData(isPublic ? publicRow(row) : row, index + 1, language));
  const count = (status: KermaRow['status']): number => rows.filter((row) => row.status === status).length;
  return {
    data: {
      ...reportData(input),
      rows: shown,
      counts: {
        active: count('active'),
        expired: count('expired'),
        renewing: count('renewing'),
        inactive: count('inactive'),
        unknown: count(null),
      },
      complete,
      incomplete: shown.filter((_, index) => (rows[index]?.missing.length ?? 0) > 0),
    },
  };
}

/** Whoever is in charge has not signed, and the description comes from notes. */
function publicRow(row: KermaRow): KermaRow {
  const withoutPeople = (party: KermaParty): KermaParty => ({
    ...party,
    phone: null,
    responsible: null,
    responsible_position: null,
    responsible_email: null,
  });
  return { ...row, description: null, parties: row.parties.map(withoutPeople) };
}

/** A row with its place in the report, and its words. */
function rowData(row: KermaRow, position: number, language: Language): object {
  return {
    ...row,
    position,
    partners: row.parties.filter(({ ours }) => !ours).map(({ name }) => name),
    status_words: statusWords(row, language),
    missing_words: row.missing.filter(({ party }) => party === null).map((gap) => gapWords(gap, language)),
    parties: row.parties.map((party) => ({
      ...party,
      classification_words: classificationWords(party.classification, language),
      missing_words: row.missing
        .filter((gap) => gap.party === party.position)
        .map((gap) => gapWords({ ...gap, party: null }, language)),
    })),
  };
}
