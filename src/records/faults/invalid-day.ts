/** invalid-day: a date that cannot be read, or that the calendar does not have. */
import { isDay } from '../../calendar/day.ts';
import type { RuleInfo, RuleTexts } from '../../findings/rule-info.ts';
import { UNCERTAIN_DATE_FORMS } from '../../locale/date-forms.ts';
import { formatDay, monthName } from '../../locale/dates.ts';
import type { Language } from '../../locale/language.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, line } from './wording.ts';

type Messages = FaultMessages['invalid-day'];

/** A date as it is to be written; the order of a whole day is said as well. */
function written(date: string, language: Language): string {
  const order = language === 'en' ? 'year-month-day' : 'tahun-bulan-tanggal';
  return isDay(date) ? `${order}: ${code(date)}` : code(date);
}

const en: RuleTexts<Messages> = {
  title: 'A date cannot be read',
  why: 'Every deadline is computed from the dates in the records, so each must have one meaning. 3/4/2026 is in April for one reader and in March for another; 2026-04-03 is the same day for everybody.',
  fix: 'Write year-month-day: `2026-01-26`. Where only a part is known, most fields take `2018-06` or `2018`, with `~` for "about" and `?` for "perhaps".',
  messages: {
    notADay: ({ value, suggestion }) =>
      `${code(value)} is not a day as mou reads it. Write year-month-day: ${code(suggestion ?? '2026-01-26')}${suggestion === undefined ? ', for example' : ''}.`,
    notADate: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} is not a date as mou reads it. Write ${UNCERTAIN_DATE_FORMS.en}.`
        : `${code(value)} is not a date as mou reads it. Write ${written(suggestion, 'en')}.`,
    notAPeriod: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} is not a date as mou reads it. Write a day (\`2022-11-14\`), the first and the last day (\`2022-11-14/2022-11-18\`), or as much as is known (\`2022-11\`, \`2022\`).`
        : `${code(value)} is not a date as mou reads it. Write ${written(suggestion, 'en')}.`,
    notAStart: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} is not a start as mou reads it. Write a day such as \`2026-01-26\`, or \`signing\` for the day of signing.`
        : `${code(value)} is not a start as mou reads it. Write ${written(suggestion, 'en')}.`,
    twoReadings: ({ value, dayFirst, monthFirst }) =>
      `${code(value)} can be ${formatDay(dayFirst, 'en')} or ${formatDay(monthFirst, 'en')}. Write the one that is meant: ${code(dayFirst)} or ${code(monthFirst)}.`,
    spreadsheetNumber: ({ value, day }) =>
      `${code(value)} is how a spreadsheet stores ${formatDay(day, 'en')}. Write year-month-day: ${code(day)}.`,
    noSuchMonth: ({ value, month, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} is not a date: there is no month ${String(month)}. Write year-month-day, for example \`2026-01-26\`.`
        : `${code(value)} is not a date: there is no month ${String(month)}. Write year-month-day: ${code(suggestion)}.`,
    noSuchDay: ({ value, year, month, last }) =>
      `${code(value)} is not a date: ${monthName(month, 'en')} ${String(year)} has the days 1 to ${String(last)}. Correct the day.`,
    notExact: ({ key, value }) =>
      `${code(key)} needs the exact day, and ${code(value)} is not one. Write year-month-day, or delete the line until the day is known.`,
    noEnd: ({ value }) =>
      `${code(value)} is not a date. If the paper states no last day, delete the line; if the agreement has no end, write \`open: true\` instead.`,
    reversed: ({ value, suggestion }) =>
      `The period ${code(value)} ends before it begins. Write the first day first: ${code(suggestion)}.`,
  },
};

const id: RuleTexts<Messages> = {
  title: 'Tanggal tidak terbaca',
  why: 'Semua tenggat dihitung dari tanggal dalam data, sehingga setiap tanggal harus memiliki satu arti. 3/4/2026 dibaca bulan April oleh seseorang dan bulan Maret oleh orang lain; 2026-04-03 adalah hari yang sama bagi semua.',
  fix: 'Tulis tahun-bulan-tanggal: `2026-01-26`. Bila baru sebagian yang diketahui, kebanyakan isian menerima `2018-06` atau `2018`, dengan `~` untuk "sekitar" dan `?` untuk "belum pasti".',
  messages: {
    notADay: ({ value, suggestion }) =>
      `${code(value)} belum tertulis sebagai tanggal yang dikenali mou. Tulis tahun-bulan-tanggal${suggestion === undefined ? ', misalnya' : ':'} ${code(suggestion ?? '2026-01-26')}.`,
    notADate: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} belum tertulis sebagai tanggal yang dikenali mou. Tulis ${UNCERTAIN_DATE_FORMS.id}.`
        : `${code(value)} belum tertulis sebagai tanggal yang dikenali mou. Tulis ${written(suggestion, 'id')}.`,
    notAPeriod: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} belum tertulis sebagai tanggal yang dikenali mou. Tulis satu tanggal (\`2022-11-14\`), tanggal pertama dan terakhir (\`2022-11-14/2022-11-18\`), atau sejauh yang diketahui (\`2022-11\`, \`2022\`).`
        : `${code(value)} belum tertulis sebagai tanggal yang dikenali mou. Tulis ${written(suggestion, 'id')}.`,
    notAStart: ({ value, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} belum tertulis sebagai awal jangka waktu. Tulis tanggal seperti \`2026-01-26\`, atau \`signing\` untuk tanggal penandatanganan.`
        : `${code(value)} belum tertulis sebagai awal jangka waktu. Tulis ${written(suggestion, 'id')}.`,
    twoReadings: ({ value, dayFirst, monthFirst }) =>
      `${code(value)} dapat berarti ${formatDay(dayFirst, 'id')} atau ${formatDay(monthFirst, 'id')}. Tulis yang dimaksud: ${code(dayFirst)} atau ${code(monthFirst)}.`,
    spreadsheetNumber: ({ value, day }) =>
      `${code(value)} adalah cara Excel menyimpan ${formatDay(day, 'id')}. Tulis tahun-bulan-tanggal: ${code(day)}.`,
    noSuchMonth: ({ value, month, suggestion }) =>
      suggestion === undefined
        ? `${code(value)} bukan tanggal: tidak ada bulan ke-${String(month)}. Tulis tahun-bulan-tanggal, misalnya \`2026-01-26\`.`
        : `${code(value)} bukan tanggal: tidak ada bulan ke-${String(month)}. Tulis tahun-bulan-tanggal: ${code(suggestion)}.`,
    noSuchDay: ({ value, year, month, last }) =>
      `${code(value)} bukan tanggal: ${monthName(month, 'id')} ${String(year)} hanya memiliki tanggal 1 sampai ${String(last)}. Perbaiki tanggalnya.`,
    notExact: ({ key, value }) =>
      `${code(key)} memerlukan tanggal yang pasti, sedangkan ${code(value)} belum pasti. Tulis tahun-bulan-tanggal, atau hapus ${line(key, value)} selama belum diketahui.`,
    noEnd: ({ value }) =>
      `${code(value)} bukan tanggal. Bila naskah tidak menyebut hari terakhir, hapus baris ini; bila perjanjian berlaku tanpa batas waktu, tulis \`open: true\` sebagai gantinya.`,
    reversed: ({ value, suggestion }) =>
      `${code(value)} berakhir sebelum dimulai. Tulis tanggal pertama di depan: ${code(suggestion)}.`,
  },
};

export const invalidDay: RuleInfo<Messages> = {
  id: 'invalid-day',
  severity: 'error',
  stage: 'reading',
  texts: { en, id },
  bad: `kind: membership
id: telaga-biru-aun
network: {name: Jejaring Universitas Teluk}
member: {name: Universitas Telaga Biru}
joined: 31/12/2025
`,
  good: `kind: membership
id: telaga-biru-aun
network: {name: Jejaring Universitas Teluk}
member: {name: Universitas Telaga Biru}
joined: 2025-12-31
`,
};
