/** What the reference of rules in docs/ says around the rules. */
import type { Language } from './language.ts';

type RulesPage = {
  readonly title: string;
  readonly made: string;
  readonly intro: string;
  readonly rule: string;
  readonly severity: string;
  readonly finds: string;
  readonly about: Readonly<Record<'reading' | 'register' | 'attention', string>>;
};

/** The texts of each language, as Markdown. */
export const RULES_PAGE: Readonly<Record<Language, RulesPage>> = {
  en: {
    title: 'Rules of `mou check`',
    made: '<!-- Made from the rules by scripts/docs.mjs; do not edit. -->',
    intro: `What \`mou check\` looks for, why it matters and what to do. \`mou rules RULE\` shows the same in the terminal.

A rule counts as \`error\`, \`warning\` or \`info\`; only errors change the exit code. To change what a rule counts as, or to switch it off, write in \`mou.config.yaml\`:

\`\`\`yaml
rules:
  number-missing: off
  document-missing: error
\`\`\`

In a single run, \`mou check --rule number-missing=off\` does the same. At one place, a comment on the line or above it silences a rule; say why:

\`\`\`yaml
number: 012/KS/2026 # mou-ignore duplicate-number: both papers bear this number
\`\`\``,
    rule: 'rule',
    severity: 'counts as',
    finds: 'finds',
    about: {
      reading:
        'What is wrong with a file, a record or a field by itself. A record with such an error cannot be used.',
      register: 'What only shows when the records are seen together.',
      attention:
        'What the passing of days raises. These findings are shown apart and do not change the exit code, unless the rule itself is set so, or `attention: error` stands in `mou.config.yaml` or `--attention error` on the command line.',
    },
  },
  id: {
    title: 'Aturan `mou check`',
    made: '<!-- Dibuat dari aturan oleh scripts/docs.mjs; jangan disunting. -->',
    intro: `Apa yang diperiksa \`mou check\`, mengapa penting, dan apa yang perlu dilakukan. \`mou rules ATURAN\` menampilkan hal yang sama di terminal.

Sebuah aturan bertingkat \`error\` (kesalahan), \`warning\` (peringatan), atau \`info\` (catatan); hanya kesalahan yang mengubah kode keluar. Untuk mengubah tingkat sebuah aturan, atau mematikannya, tulis dalam \`mou.config.yaml\`:

\`\`\`yaml
rules:
  number-missing: off
  document-missing: error
\`\`\`

Untuk satu kali pemeriksaan, \`mou check --rule number-missing=off\` sama artinya. Di satu tempat, sebuah aturan diabaikan dengan komentar pada baris itu atau di atasnya; sebutkan alasannya:

\`\`\`yaml
number: 012/KS/2026 # mou-ignore duplicate-number: kedua naskah memang bernomor sama
\`\`\``,
    rule: 'aturan',
    severity: 'tingkat',
    finds: 'yang ditemukan',
    about: {
      reading:
        'Yang keliru pada sebuah berkas, data, atau isian itu sendiri. Data dengan kesalahan seperti ini tidak dapat dipakai.',
      register: 'Yang baru tampak bila semua data dilihat bersama.',
      attention:
        'Yang timbul karena hari berlalu. Temuan ini ditampilkan terpisah dan tidak mengubah kode keluar, kecuali aturannya sendiri diatur demikian, atau ada `attention: error` dalam `mou.config.yaml` atau `--attention error` pada perintah.',
    },
  },
};
