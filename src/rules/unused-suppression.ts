/** unused-suppression: a `mou-ignore` comment that silences nothing hides the day on which it would. */
import type { RuleInfo } from '../findings/rule-info.ts';

type Messages = { unused: { rule: string }; unknownRule: { rule: string } };

const RECORD = `kind: institution
id: undana
name: Universitas Nusa Cendana
country: ID`;

/** Raised by the check itself, once all other rules have spoken. */
export const unusedSuppression: RuleInfo<Messages> = {
  id: 'unused-suppression',
  severity: 'warning',
  stage: 'register',
  texts: {
    en: {
      title: 'A comment silences nothing',
      why: 'A mou-ignore comment that silences nothing stays behind after the mistake is mended, and would hide the next one.',
      fix: 'Delete the comment, or correct the name of the rule in it. `mou rules` lists the names.',
      messages: {
        unused: ({ rule }) =>
          `This comment silences nothing: \`${rule}\` finds nothing on the line. Delete the comment.`,
        unknownRule: ({ rule }) =>
          `There is no rule \`${rule}\`. Correct the name: \`mou rules\` lists them.`,
      },
    },
    id: {
      title: 'Komentar tidak berpengaruh',
      why: 'Komentar mou-ignore yang tidak berpengaruh lagi tertinggal setelah kesalahannya diperbaiki, lalu menutupi kesalahan berikutnya.',
      fix: 'Hapus komentar itu, atau perbaiki nama aturannya. `mou rules` memuat daftar namanya.',
      messages: {
        unused: ({ rule }) =>
          `Komentar ini tidak berpengaruh: \`${rule}\` tidak menemukan apa-apa pada baris itu. Hapus komentarnya.`,
        unknownRule: ({ rule }) => `Tidak ada aturan \`${rule}\`. Perbaiki namanya: lihat \`mou rules\`.`,
      },
    },
  },
  bad: `${RECORD} # mou-ignore similar-institutions: diperiksa 2024\n`,
  good: `${RECORD}\n`,
};
