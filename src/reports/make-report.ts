/** A report made from its template and its data: Markdown, and the document that every page is written from. */
import type { Language } from '../locale/language.ts';
import type { Settings } from '../register/settings.ts';
import { prepareTemplate, type PreparedTemplate } from '../templating/render-template.ts';
import type { Template, TemplateData } from '../templating/template.ts';
import { templateError, TemplateMistake } from '../templating/template-error.ts';
import {
  titleIn,
  type Block,
  type Figure,
  type Logo,
  type PageHead,
  type PaperDocument,
} from './document.ts';
import { splitTemplate } from './front-matter.ts';
import { readMarkdown } from './read-markdown.ts';
import type { ReportContent } from './report.ts';
import { reportFunctions } from './report-functions.ts';

/** A report, ready to be written in any format. */
export type MadeReport = { readonly markdown: string; readonly document: PaperDocument };

export type MakingSettings = {
  readonly language: Language;
  readonly settings: Settings;
  readonly isPublic: boolean;
  readonly logo: Logo | null;
};

/** Prepares a Markdown template, to be filled once for each record. Throws TemplateError, as what it gives does. */
export function prepareReport(
  template: Template,
  making: MakingSettings,
): (content: ReportContent) => MadeReport {
  const { language, settings } = making;
  const { front, body } = told(template, () => splitTemplate(template.text));
  const functions = reportFunctions(settings);
  const fillBody = prepareTemplate(
    { ...template, text: body },
    { language, escaping: 'markdown', functions },
  );
  const line = (text: string): PreparedTemplate =>
    prepareTemplate({ ...template, text }, { language, escaping: 'text', functions });
  const [fillTitle, fillFoot] = [line(front.title), line(front.foot ?? DEFAULT_FOOT[language])];
  return ({ data, figures = {} }) => {
    const markdown = tidied(fillBody(data));
    const blocks = told(template, () => readMarkdown(markdown));
    told(template, () => mustBeThere(blocks, figures));
    const { paper, orientation, pageNumbers, size, letterhead } = front;
    const document: PaperDocument = {
      title: oneLine(fillTitle(data)) || titleIn(blocks),
      language,
      paper,
      orientation,
      pageNumbers,
      size,
      letterhead: letterhead ? headOf(making) : null,
      foot: oneLine(fillFoot(data)),
      author: authorIn(data),
      asOf: String(data['as_of']),
      blocks,
      figures,
    };
    return { markdown: readable(markdown, figures), document };
  };
}

const DEFAULT_FOOT: Readonly<Record<Language, string>> = {
  en: '{{#with institution}}{{name}} · {{/with}}as of {{date as_of}}',
  id: '{{#with institution}}{{name}} · {{/with}}status per {{date as_of}}',
};

function told<T>(template: Template, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateMistake ? templateError(template.name, error) : error;
  }
}

/** One empty line between blocks, however many a template leaves; rows of a table stay together. */
function tidied(markdown: string): string {
  return `${markdown
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** The Markdown that people get: pictures in words, and line breaks as Markdown has them in tables. */
function readable(markdown: string, figures: Readonly<Record<string, Figure>>): string {
  return markdown
    .replaceAll(
      /^!\[[^\]]*\]\(figure:([a-z0-9-]+)\)$/gm,
      (_, name: string) => `*${figures[name]?.alt ?? ''}*`,
    )
    .replaceAll(ROOM, '')
    .replaceAll('\u2028', '<br>')
    .replaceAll(/^:::.*\n?/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** What `space` leaves free on paper. */
const ROOM = /^\u00A0(\u2028\u00A0)*$/gm;

function mustBeThere(blocks: readonly Block[], figures: Readonly<Record<string, Figure>>): void {
  for (const block of blocks) {
    if (block.kind === 'box' || block.kind === 'quote') mustBeThere(block.blocks, figures);
    if (block.kind !== 'figure' || Object.hasOwn(figures, block.name)) continue;
    const all = Object.keys(figures).join(', ') || '–';
    throw new TemplateMistake({
      en: `there is no figure \`${block.name}\` in this report. There is: ${all}.`,
      id: `tidak ada gambar \`${block.name}\` dalam laporan ini. Yang ada: ${all}.`,
    });
  }
}

function headOf({ settings: { letterhead }, isPublic, logo }: MakingSettings): PageHead | null {
  if (letterhead === undefined) return null;
  const { lines = [], address, website } = letterhead;
  const reach = isPublic ? [website] : [letterhead.phone, letterhead.email, website];
  const reachLine = reach.filter((one) => one !== undefined).join(' · ');
  return { lines, small: [address ?? '', reachLine].filter((line) => line !== ''), logo };
}

function authorIn(data: TemplateData): string | null {
  const institution = data['institution'];
  if (typeof institution !== 'object' || institution === null || !('name' in institution)) return null;
  return typeof institution.name === 'string' ? institution.name : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
