/** wrong-encoding: a file whose bytes are not the text that people see. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';

export const wrongEncoding: RuleInfo<FaultMessages['wrong-encoding']> = {
  id: 'wrong-encoding',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'A file is not saved as UTF-8',
      why: 'UTF-8 is how every system stores letters today. A file saved in another way, or with invisible control characters in it, shows other letters on other computers, so it is not read at all.',
      fix: 'Open the file in an editor and save it as UTF-8. In Notepad: File > Save As > Encoding: UTF-8.',
      messages: {
        utf16: () =>
          'The file is saved as "Unicode" (UTF-16). Save it again as UTF-8; in Notepad: File > Save As > Encoding: UTF-8.',
        notUtf8: () =>
          'The character here is not saved as UTF-8. Save the file again as UTF-8 (in Notepad: File > Save As > Encoding: UTF-8) and look whether the letters are right.',
        control: ({ code }) =>
          `An invisible control character (${code}) stands here. Delete it, or paste the text again without its formatting.`,
      },
    },
    id: {
      title: 'Berkas tidak tersimpan sebagai UTF-8',
      why: 'UTF-8 adalah cara semua komputer masa kini menyimpan huruf. Berkas yang tersimpan dengan cara lain, atau memuat karakter kendali yang tak terlihat, akan tampil berbeda di komputer lain, sehingga tidak dibaca sama sekali.',
      fix: 'Buka berkas itu dengan penyunting teks, lalu simpan sebagai UTF-8. Di Notepad: File > Save As > Encoding: UTF-8.',
      messages: {
        utf16: () =>
          'Berkas ini tersimpan sebagai "Unicode" (UTF-16). Simpan ulang sebagai UTF-8; di Notepad: File > Save As > Encoding: UTF-8.',
        notUtf8: () =>
          'Karakter di sini tidak tersimpan sebagai UTF-8. Simpan ulang berkasnya sebagai UTF-8 (di Notepad: File > Save As > Encoding: UTF-8), lalu periksa hurufnya.',
        control: ({ code }) =>
          `Ada karakter kendali yang tak terlihat (${code}) di sini. Hapus karakter itu, atau tempel ulang teksnya tanpa format.`,
      },
    },
  },
  bad: `kind: institution
id: museum-rempah-banda
name: Museum\u0007 Rempah Banda
country: ID
`,
  good: `kind: institution
id: museum-rempah-banda
name: Museum Rempah Banda
country: ID
`,
};
