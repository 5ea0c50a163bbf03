/** Spreadsheet files of every kind, and those that are none: days stay days, and nothing harmful is opened. */
import { crc32, deflateRawSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readWorkbook, type ReadWorkbook } from '../../../src/io/workbook/read-workbook.ts';
import { unpacksWithin, zipEntries } from '../../../src/io/workbook/zip-entries.ts';
import { folderOf } from '../../support/folders.ts';

async function read(name: string, content: string | Uint8Array): Promise<ReadWorkbook> {
  return readWorkbook(folderOf({ [name]: content }), name);
}

async function texts(name: string, content: string | Uint8Array): Promise<readonly (readonly string[])[]> {
  const { tables } = await read(name, content);
  return tables[0]?.rows.map((row) => row.map(({ text }) => text)) ?? [];
}

const HEAD = ['Nama Mitra', 'Tanggal Mulai', 'Jangka Waktu'];

function book(type: BookType): Uint8Array {
  const day = new Date(Date.UTC(2021, 2, 1));
  const sheet = utils.aoa_to_sheet([HEAD, ['PT Bumi Lestari', day, 3]], { cellDates: true, UTC: true });
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Rekap');
  return new Uint8Array(write(workbook, { type: 'array', bookType: type, cellDates: true }) as ArrayBuffer);
}

describe('workbooks', () => {
  test.each(['xlsx', 'xls', 'ods'] as const)('%s: a day is the same day in every time zone', async (type) => {
    const { tables } = await read(`rekap.${type}`, book(type));
    expect(tables).toEqual([
      {
        name: 'Rekap',
        rows: [
          HEAD.map((text) => ({ text })),
          [{ text: 'PT Bumi Lestari' }, { text: '2021-03-01', day: '2021-03-01' }, { text: '3' }],
        ],
      },
    ]);
  });

  test('what another writer makes: styles, a frozen head, dates with a format', async () => {
    const day = { value: new Date(Date.UTC(2021, 2, 1)), type: Date, format: 'd mmmm yyyy' } as const;
    const file = await writeExcelFile(
      [
        [{ value: 'Nama Mitra' }, { value: 'Mulai' }],
        [{ value: 'PT Bumi Lestari' }, day],
      ],
      { sheet: 'Rekap' },
    ).toBuffer();
    expect(await texts('rekap.xlsx', new Uint8Array(file))).toEqual([
      ['Nama Mitra', 'Mulai'],
      ['PT Bumi Lestari', '2021-03-01'],
    ]);
  });

  test('merged cells show what they hold in all their rows and columns, and not beyond the sheet', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Rekap', '', ''],
      ['Masa Berlaku', '', 'Kota'],
      ['Mulai', 'Akhir', ''],
    ]);
    sheet['!merges'] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 16_383 } },
      { s: { r: 1, c: 0 }, e: { r: 1, c: 1 } },
      { s: { r: 1, c: 2 }, e: { r: 1_000_000, c: 2 } },
    ];
    const workbook = utils.book_new();
    utils.book_append_sheet(workbook, sheet, 'Rekap');
    const file = new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const [, upper, lower, ...more] = await texts('rekap.xlsx', file);
    expect(upper).toEqual(['Masa Berlaku', 'Masa Berlaku', 'Kota']);
    expect(lower).toEqual(['Mulai', 'Akhir', 'Kota']);
    expect(more).toEqual([]);
  });

  test('an HTML table under the name of a workbook, as campus systems export it', async () => {
    const html =
      '<html><body><table><tr><td>Nama Mitra</td><td>Nomor</td></tr><tr><td>PT Bumi</td><td>1/A</td></tr></table></body></html>';
    expect(await texts('rekap.xls', html)).toEqual([
      ['Nama Mitra', 'Nomor'],
      ['PT Bumi', '1/A'],
    ]);
  });
});

describe('CSV', () => {
  const expected = [
    ['Nama Mitra', 'Kota'],
    ['Universität Bergtal', 'Padang, Sumatera'],
  ];

  test.each([
    ['commas', 'Nama Mitra,Kota\nUniversität Bergtal,"Padang, Sumatera"\n'],
    ['semicolons, as Indonesian Excel writes', 'Nama Mitra;Kota\r\nUniversität Bergtal;Padang, Sumatera\r\n'],
    ['tabs', 'Nama Mitra\tKota\nUniversität Bergtal\tPadang, Sumatera\n'],
    ['a byte order mark', '\ufeffNama Mitra;Kota\nUniversität Bergtal;Padang, Sumatera\n'],
  ])('%s', async (_, text) => {
    expect(
      (await texts('rekap.csv', text)).map((row) => row.map((cell) => cell.replace('\ufeff', ''))),
    ).toEqual(expected);
  });

  test('windows-1252', async () => {
    const bytes = Uint8Array.from('Nama Mitra;Kota\nUniversität Bergtal;Padang, Sumatera\n', (letter) =>
      letter.charCodeAt(0),
    );
    expect(await texts('rekap.csv', bytes)).toEqual(expected);
  });

  test('UTF-16, as Excel saves "Unicode text"', async () => {
    const text = '\ufeffNama Mitra\tKota\nUniversität Bergtal\tPadang, Sumatera\n';
    expect(await texts('rekap.txt', new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual(expected);
  });

  test('a cell of several lines is one cell, and empty lines keep their place', async () => {
    expect(await texts('rekap.csv', 'Nama,Isi\n\n"PT Bumi","satu\ndua"\n')).toEqual([
      ['Nama', 'Isi'],
      [''],
      ['PT Bumi', 'satu\ndua'],
    ]);
  });

  test('the line by which Excel names the mark', async () => {
    expect(await texts('rekap.csv', 'sep=;\nNama;Kota, Negara\nPT Bumi;Padang\n')).toEqual([
      [''],
      ['Nama', 'Kota, Negara'],
      ['PT Bumi', 'Padang'],
    ]);
  });
});

describe('refused', () => {
  const NOT = {
    'rekap.xlsx': [zipOf('word/document.xml', 'x'), /is a Word document, not a spreadsheet/],
    'slide.xlsx': [zipOf('ppt/presentation.xml', 'x'), /is a presentation/],
    'arsip.zip': [zipOf('catatan.txt', 'x'), /is a ZIP archive/],
    'foto.csv': [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /is a picture/],
    'biner.csv': [Uint8Array.of(1, 2, 0, 3), /no text and no format/],
    'rusak.xlsx': [Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), /damaged/],
    'rusak.xls': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2), /damaged/],
  } as const;

  test.each(Object.entries(NOT))('%s', async (name, [content, message]) => {
    await expect(read(name, content)).rejects.toThrow(message);
  });

  test('a workbook with a password', async () => {
    await expect(read('rekap.xlsx', encryptedWorkbook())).rejects.toThrow(/protected by a password/);
  });

  test('a file that Excel has open, and the mark itself', async () => {
    const folder = folderOf({ 'rekap.xlsx': book('xlsx'), '~$rekap.xlsx': 'x' });
    await expect(readWorkbook(folder, 'rekap.xlsx')).rejects.toThrow(
      /is open in a spreadsheet program: ~\$rekap.xlsx/,
    );
    await expect(readWorkbook(folder, '~$rekap.xlsx')).rejects.toThrow(/the mark that a program leaves/);
  });

  test('a folder and nothing at all', async () => {
    const folder = folderOf({ kosong: '' });
    mkdirSync(join(folder, 'rekap.xlsx'));
    await expect(readWorkbook(folder, 'rekap.xlsx')).rejects.toThrow(/is a folder/);
    await expect(readWorkbook(folder, 'lain.xlsx')).rejects.toThrow(/There is no file/);
    await expect(readWorkbook(folder, 'kosong')).rejects.toThrow(/is empty/);
  });

  test('a sheet of more rows than any register has', async () => {
    const folder = folderOf({});
    writeFileSync(join(folder, 'panjang.csv'), 'a,b\n'.repeat(100_001));
    await expect(readWorkbook(folder, 'panjang.csv')).rejects.toThrow(/more than 100000 rows/);
  });

  test('a bomb: what unpacks to more than may be is not unpacked further, whatever sizes it states', async () => {
    const bomb = zipOf('xl/workbook.xml', '0'.repeat(5_000_000), 10);
    const entries = zipEntries(bomb) ?? [];
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpacksWithin(entries, 4_999_999)).toBe(false);
    expect(unpacksWithin(entries, 5_000_000)).toBe(true);
    // One entry named eight times: small on disk, and each time unpacked anew.
    const many = zipOf('xl/workbook.xml', '0'.repeat(40_000_000), 10, 8);
    await expect(read('bom.xlsx', many)).rejects.toThrow(/unpacks to more than 300 MB/);
  });
});

/** A ZIP file of one entry, by hand: `stated` is the size that it claims to have, `times` how often it is named. */
function zipOf(name: string, text: string, stated = text.length, times = 1): Uint8Array {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(stated, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed]);
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002', 'latin1'),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(central.length * times, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, ...Array.from({ length: times }, () => central), end]));
}

/** What Excel makes of a workbook with a password: a container with the encrypted package in it ([MS-OFFCRYPTO] 2.3.4). */
function encryptedWorkbook(): Uint8Array {
  const { utils: containers, write: writeContainer } = CFB as Containers;
  const container = containers.cfb_new();
  containers.cfb_add(container, 'EncryptedPackage', Buffer.from('x'));
  containers.cfb_add(container, 'EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  return new Uint8Array(writeContainer(container, { type: 'buffer' }));
}

/** The part of SheetJS that it has no types for. */
type Containers = {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (container: object, name: string, content: Buffer) => void;
  };
  readonly write: (container: object, options: { readonly type: 'buffer' }) => Buffer;
};
