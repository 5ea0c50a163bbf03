/** bad-identifier: a ROR id whose check digits do not fit, or an NPSN that cannot be one. */
import { recordsOfKind } from '../register/records-of-kind.ts';
import { hasFittingCheckDigits, rorDigits } from '../register/ror.ts';
import { defineRule, spot } from './rule.ts';

type Messages = {
  rorForm: { readonly value: string };
  rorCheck: { readonly value: string };
  npsn: { readonly value: string };
};

/** Eight digits; units outside the formal schools (courses, community learning) bear a letter and seven. */
const NPSN = /^(?:\d{8}|[A-Z]\d{7})$/i;

const EXAMPLE = (ror: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
country: ID
ids:
  ror: ${ror}
`;

export const badIdentifier = defineRule<Messages>({
  id: 'bad-identifier',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'An identifier has a mistyped character',
      why: 'Whoever matches the register with other data by such an identifier finds the wrong institution or none. The last two digits of a ROR id are check digits (ISO/IEC 7064, MOD 97-10), so that a slip shows.',
      fix: 'Copy the identifier again from its source: ror.org for ROR, Dapodik for the NPSN. Leave it out while it is not known.',
      messages: {
        rorForm: ({ value }) =>
          `\`${value}\` is no ROR id: one is a zero, six letters or digits and two digits, such as \`05m2fqn25\`. Copy it from ror.org.`,
        rorCheck: ({ value }) =>
          `\`${value}\` has a mistyped character: its last two digits do not fit the rest. Copy the ROR id again from ror.org.`,
        npsn: ({ value }) =>
          `\`${value}\` is no NPSN: one has eight digits, such as \`20523001\`. Copy it from Dapodik.`,
      },
    },
    id: {
      title: 'Nomor pengenal lembaga salah ketik',
      why: 'Siapa pun yang mencocokkan register dengan data lain melalui nomor itu akan menemukan lembaga yang salah atau tidak menemukannya. Dua angka terakhir ROR adalah angka pemeriksa (ISO/IEC 7064, MOD 97-10), sehingga salah ketik dapat diketahui.',
      fix: 'Salin kembali nomor itu dari sumbernya: ror.org untuk ROR, Dapodik untuk NPSN. Jangan tulis selama belum diketahui.',
      messages: {
        rorForm: ({ value }) =>
          `\`${value}\` bukan ROR: ROR terdiri atas angka nol, enam huruf atau angka, dan dua angka, misalnya \`05m2fqn25\`. Salin dari ror.org.`,
        rorCheck: ({ value }) =>
          `\`${value}\` salah ketik: dua angka terakhirnya tidak cocok dengan bagian lainnya. Salin kembali ROR dari ror.org.`,
        npsn: ({ value }) =>
          `\`${value}\` bukan NPSN: NPSN terdiri atas delapan angka, misalnya \`20523001\`. Salin dari Dapodik.`,
      },
    },
  },
  bad: EXAMPLE('05m2fqn52'),
  good: EXAMPLE('05m2fqn25'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'institution')) {
      const { ror, npsn } = record.data.ids ?? {};
      if (ror !== undefined) {
        const digits = rorDigits(ror);
        if (digits === undefined) report('rorForm', { value: ror }, spot(record, ['ids', 'ror']));
        else if (!hasFittingCheckDigits(digits))
          report('rorCheck', { value: ror }, spot(record, ['ids', 'ror']));
      }
      if (npsn !== undefined && !NPSN.test(npsn))
        report('npsn', { value: npsn }, spot(record, ['ids', 'npsn']));
    }
  },
});
