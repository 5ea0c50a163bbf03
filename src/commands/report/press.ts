/** The press: a report's template, data and engine brought together, to make one page after the other. */
import type { Context } from '../../context.ts';
import { pdfMaker, type PdfMaker } from '../../io/pdf/pdf-maker.ts';
import { readLogo } from '../../io/read-logo.ts';
import { templateSource } from '../../io/template-files.ts';
import { REPORT_TEXTS } from '../../locale/report.ts';
import { escapeInvisible } from '../../output/visible.ts';
import type { Logo } from '../../reports/document.ts';
import { prepareReport, type MadeReport } from '../../reports/make-report.ts';
import { prepareHtmlReport } from '../../reports/make-html-report.ts';
import type { ReportContent, ReportEntry } from '../../reports/report.ts';
import { missingTemplate, templatePath } from '../../reports/template-paths.ts';
import { scriptName } from '../../reports/scripts.ts';
import type { OpenRegister } from '../open-register.ts';
import type { Format } from './report-options.ts';
import type { ReportSubject } from './subjects-of.ts';

export type PressSettings = {
  readonly format: Format;
  readonly isPublic: boolean;
  readonly options: Readonly<Record<string, string>>;
};

/** A page that is made; one that should have been a PDF is HTML where no engine is there. */
export type Page = { readonly content: string | Uint8Array; readonly insteadOfPdf: boolean };

export type Press = {
  readonly make: (subject: ReportSubject | undefined) => Promise<Page>;
  /** Tells what the pages lack: fonts, a logo. */
  readonly tell: () => void;
};

/** Opens the press for one report in one format. Throws TemplateError for a template that is not right. */
export async function openPress(
  context: Context,
  open: OpenRegister,
  entry: ReportEntry,
  { format, isPublic, options }: PressSettings,
): Promise<Press> {
  const { register, terms, language, commit } = open;
  const report = await entry.load();
  const notes = new Set<string>();
  const logo = logoOf(open, notes);
  const contentOf = (about: ReportSubject | undefined): ReportContent => {
    const { record: subject, unit } = about ?? {};
    const all = unit === undefined ? options : { ...options, unit };
    return report.content({ register, terms, language, isPublic, commit, subject, options: all });
  };
  const finish =
    format === 'json' ? jsonOf : finisher(context, open, entry, { format, isPublic, logo, notes });
  return {
    make: async (subject) => finish(contentOf(subject)),
    tell: () => {
      for (const note of notes) context.err(`${note}\n`);
    },
  };
}

function jsonOf({ data }: ReportContent): Page {
  return { content: `${escapeInvisible(JSON.stringify(data, null, 2))}\n`, insteadOfPdf: false };
}

type Finishing = Pick<PressSettings, 'format' | 'isPublic'> & {
  readonly logo: Logo | null;
  readonly notes: Set<string>;
};

type Finish = (content: ReportContent) => Page | Promise<Page>;

function finisher(context: Context, open: OpenRegister, entry: ReportEntry, finishing: Finishing): Finish {
  const { register, language, root } = open;
  const path = templatePath(entry, language);
  const template = templateSource(root)(path);
  if (template === undefined) throw missingTemplate(path);
  const { format, isPublic, logo, notes } = finishing;
  const engine = format === 'pdf' ? pdfMaker(context.env) : undefined;
  if (entry.source === 'html') {
    const fill = prepareHtmlReport(template, { language, settings: register.settings });
    return (content) => pageOrPdf(fill(content), format, engine);
  }
  const fill = prepareReport(template, { language, settings: register.settings, isPublic, logo });
  return (content) => written(fill(content), format, engine, (note) => void notes.add(note));
}

function pageOrPdf(html: string, format: Format, engine: PdfMaker | undefined): Page {
  const pdf = format === 'pdf' ? engine?.fromHtml(html) : undefined;
  if (pdf !== undefined) return { content: pdf, insteadOfPdf: false };
  return { content: html, insteadOfPdf: format === 'pdf' };
}

async function written(
  made: MadeReport,
  format: Format,
  engine: PdfMaker | undefined,
  note: (text: string) => void,
): Promise<Page> {
  if (format === 'md') return { content: made.markdown, insteadOfPdf: false };
  if (format === 'docx') {
    const { writeDocx } = await import('../../reports/write-docx.ts');
    return { content: await writeDocx(made.document), insteadOfPdf: false };
  }
  const { writeHtml } = await import('../../reports/write-html.ts');
  const html = (): string => writeHtml(made.document);
  const pdf = format === 'pdf' ? engine?.fromDocument(made.document, html) : undefined;
  if (pdf === undefined) return { content: html(), insteadOfPdf: format === 'pdf' };
  const { withoutFont } = REPORT_TEXTS[made.document.language];
  for (const script of pdf.withoutFont)
    note(withoutFont(scriptName(script, made.document.language), script.fonts[0]));
  return { content: pdf.pdf, insteadOfPdf: false };
}

function logoOf({ register, root, language }: OpenRegister, notes: Set<string>): Logo | null {
  const path = register.settings.letterhead?.logo;
  if (path === undefined) return null;
  const logo = readLogo(root, path);
  if (logo === undefined) notes.add(REPORT_TEXTS[language].noLogo(path));
  return logo ?? null;
}
