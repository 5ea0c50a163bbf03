/** Steps of signing, start and term, each with the record that takes it and its sentences. */
import { HEAD, SIGNED, UNSIGNED, another, type StepCase } from './case-records.ts';

export const START_CASES: readonly StepCase[] = [
  {
    rule: 'signed-by-all',
    when: 'two parties on one day',
    record: SIGNED,
    asOf: '2026-02-01',
    en: 'Signed by both parties on 26 January 2026.',
    id: 'Ditandatangani kedua pihak pada 26 Januari 2026.',
  },
  {
    rule: 'signed-by-all',
    when: 'two parties on two days',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia, signed: 2026-03-02}
`,
    asOf: '2026-04-01',
    en: 'Signed by both parties, by the last of them on 2 March 2026.',
    id: 'Ditandatangani kedua pihak, yang terakhir pada 2 Maret 2026.',
  },
  {
    rule: 'signed-by-all',
    when: 'three parties, about a month',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06~}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06~}
  - {name: Prince of Songkla University, signed: 2018-06~}
`,
    asOf: '2019-01-01',
    en: 'Signed by all 3 parties between 1 June 2018 and 30 June 2018 (about June 2018).',
    id: 'Ditandatangani seluruh 3 pihak antara 1 Juni 2018 dan 30 Juni 2018 (sekitar Juni 2018).',
  },
  {
    rule: 'signed-by-all',
    when: 'in a month that is not over',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06}
`,
    asOf: '2018-06-15',
    en: 'Signed by both parties between 1 June 2018 and 15 June 2018 (June 2018). Whether that was by 15 June 2018 is not certain.',
    id: 'Ditandatangani kedua pihak antara 1 Juni 2018 dan 15 Juni 2018 (Juni 2018). Belum pasti apakah itu sudah terjadi pada 15 Juni 2018.',
  },
  {
    rule: 'not-yet-signed',
    when: 'one missing',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia}
`,
    asOf: '2026-02-01',
    en: 'As far as is recorded, party 2 (Universiti Teknologi Malaysia) has not signed by 1 February 2026, so there is no start yet.',
    id: 'Menurut catatan, pihak ke-2 (Universiti Teknologi Malaysia) belum menandatangani sampai dengan 1 Februari 2026, jadi perjanjian belum mulai berlaku.',
  },
  {
    rule: 'not-yet-signed',
    when: 'two of three missing',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia}
  - {unnamed: true, description: kampus mitra di Thailand}
`,
    asOf: '2026-02-01',
    en: 'As far as is recorded, party 2 (Universiti Teknologi Malaysia) and party 3 (kampus mitra di Thailand) have not signed by 1 February 2026, so there is no start yet.',
    id: 'Menurut catatan, pihak ke-2 (Universiti Teknologi Malaysia) dan pihak ke-3 (kampus mitra di Thailand) belum menandatangani sampai dengan 1 Februari 2026, jadi perjanjian belum mulai berlaku.',
  },
  {
    rule: 'some-have-signed',
    when: 'one of two',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2026-01-26}
  - {name: Universiti Teknologi Malaysia}
`,
    asOf: '2026-02-01',
    en: '1 of 2 parties has signed, the last on 26 January 2026: it is being signed.',
    id: '1 dari 2 pihak sudah menandatangani, yang terakhir pada 26 Januari 2026: penandatanganan sedang berjalan.',
  },
  {
    rule: 'signing-not-recorded',
    when: 'a stated start alone',
    record: UNSIGNED + `term: {from: 2019-03-01, lasts: P5Y}\n`,
    asOf: '2020-01-01',
    en: "Nobody's signing is recorded. The record states a start, so it counts from 1 March 2019 as if all had signed.",
    id: 'Penandatanganannya tidak tercatat. Data menyebutkan tanggal mulai, jadi perjanjian dihitung berlaku sejak 1 Maret 2019 seolah-olah sudah ditandatangani semua pihak.',
  },
  {
    rule: 'starts-on-signing',
    when: 'by default',
    record: SIGNED,
    asOf: '2026-02-01',
    en: 'No start is stated, so it starts on the day of the last signature: 26 January 2026.',
    id: 'Tanggal mulai tidak disebutkan, jadi perjanjian mulai berlaku pada hari tanda tangan terakhir: 26 Januari 2026.',
  },
  {
    rule: 'starts-on-signing',
    when: 'as written',
    record: SIGNED + `term: {from: signing, lasts: P5Y}\n`,
    asOf: '2026-02-01',
    en: 'It starts on the day of the last signature: 26 January 2026.',
    id: 'Mulai berlaku pada hari tanda tangan terakhir: 26 Januari 2026.',
  },
  {
    rule: 'starts-as-stated',
    when: 'a day',
    record: SIGNED + `term: {from: 2026-02-01, lasts: P5Y}\n`,
    asOf: '2026-02-01',
    en: 'The record states the start: 1 February 2026.',
    id: 'Tanggal mulai disebutkan dalam data: 1 Februari 2026.',
  },
  {
    rule: 'starts-as-stated',
    when: 'a year, perhaps',
    record: SIGNED + `term: {from: 2027?, lasts: P5Y}\n`,
    asOf: '2026-02-01',
    en: 'The record states the start: between 1 January 2027 and 31 December 2027 (2027, uncertain).',
    id: 'Tanggal mulai disebutkan dalam data: antara 1 Januari 2027 dan 31 Desember 2027 (2027, belum pasti).',
  },
  {
    rule: 'lasts-from-start',
    when: 'day before',
    record: SIGNED + `term: {lasts: 5 tahun}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 5 years from the start. 26 January 2026 + 5 years = 26 January 2031. Last day: 25 January 2031, the day before.',
    id: 'Berlaku selama 5 tahun sejak mulai. 26 Januari 2026 + 5 tahun = 26 Januari 2031. Hari terakhir: 25 Januari 2031, sehari sebelumnya.',
  },
  {
    rule: 'lasts-from-start',
    when: 'anniversary',
    record: SIGNED + `term: {lasts: P5Y, last_day: anniversary}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 5 years from the start. 26 January 2026 + 5 years = 26 January 2031. Last day: 26 January 2031, the day itself.',
    id: 'Berlaku selama 5 tahun sejak mulai. 26 Januari 2026 + 5 tahun = 26 Januari 2031. Hari terakhir: 26 Januari 2031, hari itu sendiri.',
  },
  {
    rule: 'lasts-from-start',
    when: 'rolled leap day',
    record: SIGNED + `term: {from: 2028-02-29, lasts: P1Y}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 1 year from the start. 29 February 2028 + 1 year = 1 March 2029, as there is no 29 February 2029. Last day: 28 February 2029, the day before.',
    id: 'Berlaku selama 1 tahun sejak mulai. 29 Februari 2028 + 1 tahun = 1 Maret 2029, karena tidak ada tanggal 29 Februari 2029. Hari terakhir: 28 Februari 2029, sehari sebelumnya.',
  },
  {
    rule: 'lasts-from-start',
    when: 'clamped leap day',
    record: SIGNED + `term: {from: 2028-02-29, lasts: P1Y, last_day: anniversary}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 1 year from the start. 29 February 2028 + 1 year = 28 February 2029, as there is no 29 February 2029. Last day: 28 February 2029, the day itself.',
    id: 'Berlaku selama 1 tahun sejak mulai. 29 Februari 2028 + 1 tahun = 28 Februari 2029, karena tidak ada tanggal 29 Februari 2029. Hari terakhir: 28 Februari 2029, hari itu sendiri.',
  },
  {
    rule: 'lasts-from-start',
    when: 'end of month and days',
    record: SIGNED + `term: {from: 2026-01-31, lasts: P1M15D}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 1 month 15 days from the start. 31 January 2026 + 1 month 15 days = 16 March 2026, as there is no 31 February 2026. Last day: 15 March 2026, the day before.',
    id: 'Berlaku selama 1 bulan 15 hari sejak mulai. 31 Januari 2026 + 1 bulan 15 hari = 16 Maret 2026, karena tidak ada tanggal 31 Februari 2026. Hari terakhir: 15 Maret 2026, sehari sebelumnya.',
  },
  {
    rule: 'lasts-from-start',
    when: 'uncertain',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06~}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06~}
term: {lasts: P5Y}
`,
    asOf: '2019-01-01',
    en: 'It lasts 5 years from the start. Earliest: 1 June 2018 + 5 years = 1 June 2023; latest: 30 June 2018 + 5 years = 30 June 2023. Last day: between 31 May 2023 and 29 June 2023, the day before.',
    id: 'Berlaku selama 5 tahun sejak mulai. Paling awal: 1 Juni 2018 + 5 tahun = 1 Juni 2023; paling lambat: 30 Juni 2018 + 5 tahun = 30 Juni 2023. Hari terakhir: antara 31 Mei 2023 dan 29 Juni 2023, sehari sebelumnya.',
  },
  {
    rule: 'lasts-from-start',
    when: 'in doubt',
    record:
      HEAD +
      `  - {name: Universitas Bengkulu, signed: 2018-06-15?}
  - {name: Universiti Teknologi Malaysia, signed: 2018-06-15?}
term: {lasts: P5Y}
`,
    asOf: '2019-01-01',
    en: 'It lasts 5 years from the start. 15 June 2018 + 5 years = 15 June 2023. Last day: 14 June 2023 (not certain), the day before.',
    id: 'Berlaku selama 5 tahun sejak mulai. 15 Juni 2018 + 5 tahun = 15 Juni 2023. Hari terakhir: 14 Juni 2023 (belum pasti), sehari sebelumnya.',
  },
  {
    rule: 'lasts-from-start',
    when: 'beyond the calendar',
    record: SIGNED + `term: {lasts: P9000Y}\n`,
    asOf: '2026-02-01',
    en: 'It lasts 9,000 years from the start. Last day: 30 December 9999.',
    id: 'Berlaku selama 9.000 tahun sejak mulai. Hari terakhir: 30 Desember 9999.',
  },
  {
    rule: 'stated-until',
    when: 'a day',
    record: SIGNED + `term: {until: 2030-12-31}\n`,
    asOf: '2026-02-01',
    en: 'The document states the last day: 31 December 2030.',
    id: 'Naskah menyebutkan hari terakhirnya: 31 Desember 2030.',
  },
  {
    rule: 'stated-until',
    when: 'a year',
    record: SIGNED + `term: {until: 2030}\n`,
    asOf: '2026-02-01',
    en: 'The document states the last day: between 1 January 2030 and 31 December 2030 (2030).',
    id: 'Naskah menyebutkan hari terakhirnya: antara 1 Januari 2030 dan 31 Desember 2030 (2030).',
  },
  {
    rule: 'until-replaces-lasts',
    when: 'differs',
    record: SIGNED + `term: {lasts: P5Y, until: 2030-12-31}\n`,
    asOf: '2026-02-01',
    en: 'The document states the last day: 31 December 2030. That counts, not the length of 5 years. 26 January 2026 + 5 years = 26 January 2031. That would give 25 January 2031, the day before.',
    id: 'Naskah menyebutkan hari terakhirnya: 31 Desember 2030. Itulah yang dipakai, bukan jangka waktu 5 tahun. 26 Januari 2026 + 5 tahun = 26 Januari 2031. Hasilnya akan 25 Januari 2031, sehari sebelumnya.',
  },
  {
    rule: 'until-replaces-lasts',
    when: 'agrees',
    record: SIGNED + `term: {lasts: P5Y, until: 2031-01-25}\n`,
    asOf: '2026-02-01',
    en: 'The document states the last day: 25 January 2031. The length of 5 years gives the same. 26 January 2026 + 5 years = 26 January 2031. That gives 25 January 2031, the day before.',
    id: 'Naskah menyebutkan hari terakhirnya: 25 Januari 2031. Jangka waktu 5 tahun menghasilkan hari yang sama. 26 Januari 2026 + 5 tahun = 26 Januari 2031. Hasilnya 25 Januari 2031, sehari sebelumnya.',
  },
  {
    rule: 'open',
    when: 'a term without end',
    record: SIGNED + `term: {open: true}\n`,
    asOf: '2026-02-01',
    en: 'It has no end: the record says that its term is open.',
    id: 'Tanpa batas waktu: data menyebutkan bahwa jangka waktunya terbuka.',
  },
  {
    rule: 'no-term',
    when: 'nothing about the term',
    record: SIGNED,
    asOf: '2026-02-01',
    en: 'No term is recorded, so its end is unknown.',
    id: 'Jangka waktu tidak tercatat, jadi hari terakhirnya tidak diketahui.',
  },
  {
    rule: 'same-as',
    when: 'the other has a last day',
    record:
      SIGNED +
      `term: {same_as: payung}\n` +
      another('payung', 'Nota Kesepahaman payung', '2026-01-26') +
      `term: {lasts: P5Y}\n`,
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), whose last day is 25 January 2031.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang hari terakhirnya 25 Januari 2031.',
  },
  {
    rule: 'same-as',
    when: 'that goes on',
    record:
      SIGNED +
      `term: {same_as: payung}\n` +
      another('payung', 'Nota Kesepahaman payung', '2026-01-26') +
      `term: {lasts: P5Y}\nrenewal: {mode: automatic}\n`,
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), whose last day is 25 January 2031, and which goes on by itself after that.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang hari terakhirnya 25 Januari 2031, dan yang sesudah itu berlanjut dengan sendirinya.',
  },
  {
    rule: 'same-as-open',
    when: 'the other has no end',
    record:
      SIGNED +
      `term: {same_as: payung}\n` +
      another('payung', 'Nota Kesepahaman payung', '2026-01-26') +
      `term: {open: true}\n`,
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), which has no end.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang tanpa batas waktu.',
  },
  {
    rule: 'same-as-unknown',
    when: 'cycle',
    record:
      SIGNED +
      `term: {same_as: payung}\n` +
      another('payung', 'Nota Kesepahaman payung', '2026-01-26') +
      `term: {same_as: utm-2026}\n`,
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), which in turn depends on this one, so its own end is unknown.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang sebaliknya bergantung pada perjanjian ini, jadi hari terakhir perjanjian ini pun tidak diketahui.',
  },
  {
    rule: 'same-as-unknown',
    when: 'missing',
    record: SIGNED + `term: {same_as: payung}\n`,
    asOf: '2026-02-01',
    en: 'It is valid as long as `payung`, of which there is no record, so its own end is unknown.',
    id: 'Berlaku selama `payung` berlaku, yang tidak ada datanya, jadi hari terakhir perjanjian ini pun tidak diketahui.',
  },
  {
    rule: 'same-as-unknown',
    when: 'unsigned',
    record: SIGNED + `term: {same_as: payung}\n` + another('payung', 'Nota Kesepahaman payung', ''),
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), which not all have signed, so its own end is unknown.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang belum ditandatangani semua pihak, jadi hari terakhir perjanjian ini pun tidak diketahui.',
  },
  {
    rule: 'same-as-unknown',
    when: 'no term',
    record: SIGNED + `term: {same_as: payung}\n` + another('payung', 'Nota Kesepahaman payung', '2026-01-26'),
    asOf: '2026-02-01',
    en: 'It is valid as long as "Nota Kesepahaman payung" (`payung`), whose end is unknown, so its own end is unknown.',
    id: 'Berlaku selama "Nota Kesepahaman payung" (`payung`) berlaku, yang hari terakhirnya tidak diketahui, jadi hari terakhir perjanjian ini pun tidak diketahui.',
  },
];
