/** Forms, numbers of people and dharmas in the cells of activities. */
import { describe, expect, test } from 'vitest';
import { formInTitle, readActivityFormCell } from '../../../src/sheets/cells/activity-forms.ts';
import { readDharmaCell } from '../../../src/sheets/cells/dharmas.ts';
import { readParticipantsCell } from '../../../src/sheets/cells/participants.ts';

const OWN = new Map([['wisuda bersama', 'wisuda']]);

describe('the form', () => {
  test.each([
    ['Kuliah tamu', 'guest-lecture', 'likely'],
    ['Pertukaran Mahasiswa', 'student-exchange', 'likely'],
    ['Wisuda Bersama', 'wisuda', 'likely'],
    ['FGD', 'meeting', 'likely'],
    ['Rapat Koordinasi', 'meeting', 'likely'],
    ['Seminar; Pelatihan', 'seminar', 'doubtful'],
    ['Jalan santai', undefined, 'left'],
  ])('in the cell "%s"', (text, form, sure) => {
    const { value, remarks } = readActivityFormCell(text, OWN);
    expect(value).toBe(form);
    expect(remarks.map((remark) => remark.sure)).toEqual([sure]);
  });

  test.each([
    ['Penandatanganan Kerja Sama dengan PT Bumi Lestari', 'signing-ceremony'],
    ['Seminar Nasional Ekonomi Hijau', 'seminar'],
    ['Malam Keakraban', undefined],
  ])('in the title "%s"', (title, form) => {
    expect(formInTitle(title).value).toBe(form);
  });

  test.each(['', '-', 'n/a'])('a cell "%s" says nothing', (text) => {
    expect(readActivityFormCell(text, OWN)).toEqual({ value: undefined, remarks: [] });
  });
});

describe('the number of people', () => {
  test.each([
    ['45', [{ count: 45 }]],
    ['45 orang', [{ count: 45 }]],
    ['1.250 peserta', [{ count: 1250 }]],
    [
      '25 mahasiswa, 3 dosen',
      [
        { count: 25, group: 'mahasiswa' },
        { count: 3, group: 'dosen' },
      ],
    ],
    [
      '20 mahasiswa dan 2 dosen pendamping',
      [
        { count: 20, group: 'mahasiswa' },
        { count: 2, group: 'dosen pendamping' },
      ],
    ],
    ['-', undefined],
    ['banyak', undefined],
    ['± 40', undefined],
    ['40-50', undefined],
    ['seluruh siswa kelas 12', undefined],
  ])('%s', (text, groups) => {
    expect(readParticipantsCell(text).value).toEqual(groups);
  });
});

test.each([
  ['Pendidikan', 'education'],
  ['Penelitian', 'research'],
  ['Pengabdian kepada Masyarakat', 'service'],
  ['Pendidikan dan Penelitian', undefined],
])('the dharma "%s"', (text, dharma) => {
  expect(readDharmaCell(text).value).toBe(dharma);
});
