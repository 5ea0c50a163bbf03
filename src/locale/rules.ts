/** What `mou rules` and the reference of rules say around the rules' own texts. */
import type { Language } from './language.ts';

type Stage = 'reading' | 'register' | 'attention';

type RulesTexts = {
  readonly stages: Readonly<Record<Stage, string>>;
  /** A severity as it is shown, and as it is written in the configuration. */
  readonly severity: Readonly<Record<'error' | 'warning' | 'info' | 'off', string>>;
  readonly changed: (usual: string) => string;
  readonly more: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: string;
  readonly good: string;
  readonly asOf: (day: string) => string;
  readonly silence: string;
  readonly atOnePlace: string;
  readonly everywhere: string;
  /** The words that the configuration takes beside `off`. */
  readonly orElse: string;
  readonly inOneRun: string;
  /** Said of a rule without which a record could not be read. */
  readonly unreadable: string;
  /** Said of a rule that depends on the day. */
  readonly dependsOnDay: string;
};

/** The texts of each language. */
export const RULES_TEXTS: Readonly<Record<Language, RulesTexts>> = {
  en: {
    stages: {
      reading: 'While a file is read',
      register: 'Over all records',
      attention: 'By the day: what needs attention',
    },
    severity: { error: 'error', warning: 'warning', info: 'note', off: 'off' },
    changed: (usual) => `changed in mou.config.yaml, otherwise ${usual}`,
    more: '`mou rules RULE` explains a rule with examples, as in `mou rules number-missing`.',
    why: 'Why',
    fix: 'What to do',
    bad: 'Wrong',
    good: 'Right',
    asOf: (day) => `as of ${day}`,
    silence: 'To silence it, or to change what it counts as',
    atOnePlace: 'on the line itself or on the line above it, with the reason',
    everywhere: 'in mou.config.yaml, for the whole register',
    orElse: 'or info, warning, error',
    inOneRun: 'in a single run',
    unreadable:
      'Silencing it hides the message only: the record still cannot be used until the mistake is mended.',
    dependsOnDay:
      'Its findings depend on the day and are shown apart, as matters for attention. They do not change the exit code, unless the rule itself is set so, or `attention: error` stands in mou.config.yaml or `--attention error` on the command line.',
  },
  id: {
    stages: {
      reading: 'Saat berkas dibaca',
      register: 'Saat semua data dilihat bersama',
      attention: 'Menurut hari: yang perlu perhatian',
    },
    severity: { error: 'kesalahan', warning: 'peringatan', info: 'catatan', off: 'mati' },
    changed: (usual) => `diubah dalam mou.config.yaml, biasanya ${usual}`,
    more: '`mou rules ATURAN` menjelaskan sebuah aturan dengan contoh, misalnya `mou rules number-missing`.',
    why: 'Mengapa',
    fix: 'Yang perlu dilakukan',
    bad: 'Keliru',
    good: 'Benar',
    asOf: (day) => `dilihat pada ${day}`,
    silence: 'Untuk mengabaikannya, atau mengubah tingkatnya',
    atOnePlace: 'pada baris itu sendiri atau satu baris di atasnya, beserta alasannya',
    everywhere: 'dalam mou.config.yaml, untuk seluruh register',
    orElse: 'atau info, warning, error',
    inOneRun: 'dalam satu kali pemeriksaan',
    unreadable:
      'Mengabaikannya hanya menyembunyikan pesan: data tetap tidak dapat dipakai sebelum kesalahannya diperbaiki.',
    dependsOnDay:
      'Temuannya bergantung pada hari dan ditampilkan terpisah sebagai hal yang perlu perhatian. Kode keluar tidak berubah karenanya, kecuali aturannya sendiri diatur demikian, atau ada `attention: error` dalam mou.config.yaml atau `--attention error` pada perintah.',
  },
};
