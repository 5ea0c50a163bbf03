/** conflict-marker: git's marks of two versions of the same lines. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';

export const conflictMarker: RuleInfo<FaultMessages['conflict-marker']> = {
  id: 'conflict-marker',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'Two versions of the same lines are left in a file',
      why: 'Two people changed the same lines, and git wrote both versions into the file for somebody to choose. Until then nobody can tell which is right, so nothing in the file is read.',
      fix: 'Keep the lines that are right, delete the others together with the three lines of marks, and save the file.',
      messages: {
        found: () =>
          'Two people changed the lines below, and git kept both versions. Keep the right lines and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
      },
    },
    id: {
      title: 'Dua versi dari baris yang sama tertinggal dalam berkas',
      why: 'Dua orang mengubah baris yang sama, dan git menuliskan kedua versinya ke dalam berkas agar dipilih. Sebelum dipilih, tidak ada yang tahu mana yang benar, sehingga seluruh berkas tidak dibaca.',
      fix: 'Pertahankan baris yang benar, hapus yang lain beserta ketiga baris tandanya, lalu simpan berkasnya.',
      messages: {
        found: () =>
          'Dua orang mengubah baris di bawah ini, dan git menyimpan kedua versinya. Pertahankan baris yang benar, lalu hapus baris yang diawali `<<<<<<<`, `=======`, dan `>>>>>>>`.',
      },
    },
  },
  bad: `kind: institution
id: universitas-telaga-biru
<<<<<<< HEAD
name: Universitas Telaga Biru
=======
name: Universitas Telaga Biru Gorontalo
>>>>>>> perbaikan-nama
country: ID
`,
  good: `kind: institution
id: universitas-telaga-biru
name: Universitas Telaga Biru Gorontalo
country: ID
`,
};
