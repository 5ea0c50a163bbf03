/** Made reports put where they belong: all or none of them, and nothing over what was there before. */
import type { Context } from '../../context.ts';
import { EXIT, FileError, type ExitCode } from '../../errors.ts';
import { makeFolder } from '../../io/make-folder.ts';
import { writeMadeFiles } from '../../io/write-made-file.ts';
import type { Language } from '../../locale/language.ts';
import { REPORT_TEXTS } from '../../locale/report.ts';
import { withMadeMark } from '../../output/made-mark.ts';
import type { OpenRegister } from '../open-register.ts';
import type { FilePlan } from './plan-files.ts';
import type { Page } from './press.ts';
import type { Format, ReportOptions } from './report-options.ts';

type Placed = { readonly path: string; readonly text: string | Uint8Array };

/** Writes pages and says where. Throws FileError, having written the HTML, where a PDF could not be made. */
export function writeAll(
  context: Context,
  plan: FilePlan,
  pages: readonly Page[],
  { force, dryRun }: Pick<ReportOptions, 'force' | 'dryRun'>,
  { root, language }: Pick<OpenRegister, 'root' | 'language'>,
): ExitCode {
  const placed: Placed[] = [];
  plan.files.forEach(({ path }, index) => {
    const page = pages[index];
    if (page === undefined) return;
    if (path === undefined) context.out(String(page.content));
    else
      placed.push({ path: page.insteadOfPdf ? asHtml(path) : path, text: marked(page.content, plan.format) });
  });
  const { cwd } = context;
  const write = (isDry: boolean): void => {
    writeMadeFiles(placed, { cwd, root, force, isDry });
  };
  if (plan.folder !== undefined) makeFolder(cwd, plan.folder, dryRun);
  if (plan.folder === undefined || !dryRun) write(true);
  if (!dryRun) write(false);
  tell(context, plan, placed, dryRun, language);
  if (pages.some(({ insteadOfPdf }) => insteadOfPdf)) throw noEngine(placed);
  return EXIT.ok;
}

/** Data is left as it is, for programs; what people read bears the mark by which mou knows it again. */
function marked(content: string | Uint8Array, format: Format): string | Uint8Array {
  if (format === 'json') return new TextEncoder().encode(String(content));
  return typeof content === 'string' ? withMadeMark(content) : content;
}

function asHtml(path: string): string {
  return path.replace(/(\.pdf)?$/i, '.html');
}

function tell(
  { err }: Context,
  { folder }: FilePlan,
  placed: readonly Placed[],
  dryRun: boolean,
  language: Language,
): void {
  const { written, wouldWrite, writtenMany } = REPORT_TEXTS[language];
  if (!dryRun && folder !== undefined && placed.length > SHOWN)
    err(`${writtenMany(placed.length, folder)}\n`);
  else for (const { path } of placed) err(`${(dryRun ? wouldWrite : written)(path)}\n`);
}

/** Of more files than these, only the number is told. */
const SHOWN = 10;

function noEngine(placed: readonly Placed[]): FileError {
  const where = placed[0]?.path ?? '';
  return new FileError({
    en: `No PDF can be made on this computer: neither Typst nor a browser (Edge, Chrome, Chromium) is there. The HTML was written instead (${where}): open it and print it, or install mou with its optional packages.`,
    id: `PDF tidak dapat dibuat di komputer ini: tidak ada Typst maupun peramban (Edge, Chrome, Chromium). Sebagai gantinya HTML ditulis (${where}): buka lalu cetak, atau pasang mou beserta paket opsionalnya.`,
  });
}
