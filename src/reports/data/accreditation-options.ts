/** What an accreditation report is about: a unit, three years, and the coefficients of a score. */
import { UsageError } from '../../errors.ts';
import { nearest } from '../../records/nearest.ts';
import { ourInstitution } from '../../register/parties.ts';
import { unitsOf } from '../../register/units.ts';
import {
  accreditationYears,
  type AccreditationYears,
} from '../../views/accreditation/accreditation-years.ts';
import { SCORE_SETS, type ScoreSet } from '../../views/accreditation/score-sets.ts';
import { folded } from '../../records/folded.ts';
import type { ReportInput, ReportOption } from '../report.ts';

export const UNIT: ReportOption = {
  flag: '--unit <unit>',
  about: {
    en: 'accreditation: the study programme or other unit: unib/fkip, fkip, or its name',
    id: 'accreditation: program studi atau unit lain: unib/fkip, fkip, atau namanya',
  },
};

export const TS: ReportOption = {
  flag: '--ts <year>',
  about: {
    en: 'accreditation: the last of the three years, TS (default: the last that is over)',
    id: 'accreditation: tahun terakhir dari tiga tahun, TS (bawaan: tahun terakhir yang sudah lewat)',
  },
};

export const YEAR_BEGINS: ReportOption = {
  flag: '--year-begins <month>',
  about: {
    en: 'accreditation: the month in which a year begins, 8 for August (default: 1)',
    id: 'accreditation: bulan awal tahun, 8 untuk Agustus (bawaan: 1)',
  },
};

export const COEFFICIENTS: ReportOption = {
  flag: '--coefficients <set>',
  about: {
    en: `accreditation: the coefficients of the score: ${SCORE_SETS.map(({ id }) => id).join(', ')}`,
    id: `accreditation: koefisien skornya: ${SCORE_SETS.map(({ id }) => id).join(', ')}`,
  },
};

/** `--unit` as the id of a unit; undefined where none is asked for. Throws UsageError for one that no record lists. */
export function unitAskedFor({ register, options }: ReportInput): string | undefined {
  const asked = options['unit'];
  if (asked === undefined) return undefined;
  const ours = ourInstitution(register)?.id;
  const all = [...register.institutions.values()].flatMap((record) =>
    unitsOf(record).map(({ id, unit }) => ({
      id: `${record.id}/${id}`,
      short: id,
      name: unit.name,
      of: record.id,
    })),
  );
  const found =
    all.find(({ id }) => id === asked) ??
    all.find(({ short, of }) => short === asked && (ours === undefined || of === ours)) ??
    all.find(({ name }) => name !== undefined && folded(name) === folded(asked));
  if (found !== undefined) return found.id;
  const ids = all.map(({ id }) => id);
  const meant = nearest(asked, ids);
  const hint = (en: boolean): string => {
    if (meant !== undefined) return en ? ` Did you mean \`${meant}\`?` : ` Mungkin maksudnya \`${meant}\`?`;
    if (ids.length > 0) return en ? ` There is: ${ids.join(', ')}.` : ` Yang ada: ${ids.join(', ')}.`;
    return en
      ? ' No institution of the register lists units yet: write them under `units:` in its record.'
      : ' Belum ada lembaga yang memuat unit: tulis di bawah `units:` dalam datanya.';
  };
  throw new UsageError({
    en: `--unit ${asked}: there is no such unit.${hint(true)}`,
    id: `--unit ${asked}: tidak ada unit seperti itu.${hint(false)}`,
  });
}

/** `--ts` and `--year-begins`. Throws UsageError. */
export function yearsAskedFor({ options, terms: { asOf } }: ReportInput): AccreditationYears {
  const [ts, month = '1'] = [options['ts'], options['yearBegins']];
  if (!/^(?:[1-9]|1[0-2])$/.test(month)) {
    throw new UsageError({
      en: `--year-begins ${month}: write a month from 1 to 12.`,
      id: `--year-begins ${month}: tulis bulan dari 1 sampai 12.`,
    });
  }
  const isYear = ts === undefined || /^\d{4}$/.test(ts);
  const years = isYear
    ? accreditationYears(asOf, { ts: ts === undefined ? undefined : Number(ts), month: Number(month) })
    : undefined;
  if (years !== undefined) return years;
  throw new UsageError({
    en: `--ts ${String(ts)}: write the year of TS, such as 2025.`,
    id: `--ts ${String(ts)}: tulis tahun TS, misalnya 2025.`,
  });
}

/** `--coefficients`, else the first set. Throws UsageError. */
export function coefficientsAskedFor({ options }: ReportInput): ScoreSet {
  const [first] = SCORE_SETS;
  const asked = options['coefficients'] ?? first.id;
  const found = SCORE_SETS.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const ids = SCORE_SETS.map(({ id }) => id).join(', ');
  throw new UsageError({
    en: `--coefficients ${asked}: there is no such set. There is: ${ids}.`,
    id: `--coefficients ${asked}: tidak ada koefisien seperti itu. Yang ada: ${ids}.`,
  });
}
