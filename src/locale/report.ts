/** What `mou report` and `mou templates` say. */
import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import type { Text } from './text.ts';

type ReportTexts = {
  readonly listHead: string;
  readonly takes: (kinds: string) => string;
  readonly written: (path: string) => string;
  readonly wouldWrite: (path: string) => string;
  readonly writtenMany: (count: number, folder: string) => string;
  readonly leftOut: (reason: string) => string;
  readonly making: (done: number, all: number) => string;
  readonly withoutFont: (script: string, font: string) => string;
  readonly noLogo: (path: string) => string;
  readonly browserMade: string;
  readonly templateColumns: readonly [file: string, origin: string];
  readonly ofRegister: string;
  readonly ofMou: string;
};

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = {
  en: {
    listHead: 'Reports:',
    takes: (kinds) => `takes an id: ${kinds}`,
    written: (path) => `Written: ${path}`,
    wouldWrite: (path) => `Would write: ${path}`,
    writtenMany: (count, folder) => `Written: ${formatNumber(count, 'en')} files in ${folder}`,
    leftOut: (reason) => `Left out: ${reason}`,
    making: (done, all) => `report ${formatNumber(done, 'en')} of ${formatNumber(all, 'en')} ...`,
    withoutFont: (script, font) =>
      `This computer has no font for ${script} letters, so they may be missing in the PDF. Install the free font "${font}" and make the report again.`,
    noLogo: (path) =>
      `The logo ${path} of the letterhead is no SVG, PNG or JPEG below the register's folder; the page has none.`,
    browserMade: 'Made by a browser: Typst is not installed here. Page numbers and bytes may differ.',
    templateColumns: ['Template', 'From'],
    ofRegister: 'this register',
    ofMou: 'mou',
  },
  id: {
    listHead: 'Laporan:',
    takes: (kinds) => `perlu id: ${kinds}`,
    written: (path) => `Ditulis: ${path}`,
    wouldWrite: (path) => `Akan ditulis: ${path}`,
    writtenMany: (count, folder) => `Ditulis: ${formatNumber(count, 'id')} berkas di ${folder}`,
    leftOut: (reason) => `Dilewati: ${reason}`,
    making: (done, all) => `laporan ${formatNumber(done, 'id')} dari ${formatNumber(all, 'id')} ...`,
    withoutFont: (script, font) =>
      `Komputer ini tidak memiliki fon untuk aksara ${script}, sehingga hurufnya mungkin hilang dalam PDF. Pasang fon gratis "${font}", lalu buat laporannya lagi.`,
    noLogo: (path) =>
      `Logo ${path} pada kop surat bukan SVG, PNG, atau JPEG di dalam folder register; halaman dibuat tanpa logo.`,
    browserMade:
      'Dibuat oleh peramban: Typst tidak terpasang di sini. Nomor halaman dan isi berkas dapat berbeda.',
    templateColumns: ['Templat', 'Asal'],
    ofRegister: 'register ini',
    ofMou: 'mou',
  },
};

/** Said where a report that is HTML of its own is wanted as Markdown or for Word. */
export function pageOfItsOwn(name: string): Text {
  return {
    en: `\`${name}\` is a page of its own: make it as html, pdf or json.`,
    id: `\`${name}\` adalah halaman tersendiri: buat sebagai html, pdf, atau json.`,
  };
}
