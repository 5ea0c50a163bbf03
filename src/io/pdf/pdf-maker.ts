/** Which engine makes the PDF: Typst in this process, else a browser of the computer, else none. */
import type { PaperDocument } from '../../reports/document.ts';
import { scriptsWithoutFont, type Script } from '../../reports/scripts.ts';
import { typstFiles } from '../../reports/typst-data.ts';
import { packageFile } from '../package-files.ts';
import { findBrowser } from './browser.ts';
import { openTypst, type Typst } from './typst.ts';

export type MadePdf = {
  readonly pdf: Uint8Array;
  /** The writing systems in it that this computer has no font for. */
  readonly withoutFont: readonly Script[];
};

export type PdfMaker = {
  /** From a document, or from the same as HTML; undefined where the engine made nothing. */
  readonly fromDocument: (document: PaperDocument, html: () => string) => MadePdf | undefined;
  /** From a page of its own, which a browser alone can print. */
  readonly fromHtml: (html: string) => Uint8Array | undefined;
};

/**
 * The engines of this computer: Typst for documents where it is there, a browser for the rest. MOU_PDF_ENGINE
 * (`typst`, `browser` or `none`) leaves only the one named.
 */
export function pdfMaker(env: Readonly<Record<string, string | undefined>>): PdfMaker {
  const asked = env['MOU_PDF_ENGINE'];
  const typst = asked === undefined || asked === 'typst' ? openTypst(packageFile(PROGRAM) ?? '') : undefined;
  const browser = asked === undefined || asked === 'browser' ? findBrowser(env) : undefined;
  return {
    fromDocument: (document, html) => {
      if (typst !== undefined) return byTypst(typst, document);
      const pdf = browser?.(html());
      return pdf && { pdf, withoutFont: [] };
    },
    fromHtml: (html) => browser?.(html),
  };
}

const PROGRAM = 'templates/typst/report.typ';

function byTypst(typst: Typst, document: PaperDocument): MadePdf {
  const created = Math.max(0, Date.parse(`${document.asOf}T00:00:00Z`) / 1000);
  const { pdf, missingFonts } = typst(typstFiles(document), created);
  const text = JSON.stringify([document.title, document.blocks]);
  return { pdf, withoutFont: scriptsWithoutFont(text, missingFonts) };
}
