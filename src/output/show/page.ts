/** A record as a page of headed sections, and how such a page stands in a terminal. */
import { paintWith } from '../paint.ts';
import { visible } from '../visible.ts';
import { indent } from '../wrap.ts';

/** A line of a section; `detail` lines belong to the line before them. */
export type PageLine = { readonly text: string; readonly detail?: boolean; readonly alarming?: boolean };

export type PageSection = { readonly heading: string; readonly lines: readonly PageLine[] };

export type Page = {
  readonly title: string;
  /** One line under the title: what it is, its state, its id. */
  readonly summary: string;
  readonly sections: readonly PageSection[];
};

/** A line, or none for a text that is missing. */
export function lines(...texts: readonly (string | undefined)[]): readonly PageLine[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]));
}

/** Lines that belong to the line before them. */
export function details(...texts: readonly (string | undefined)[]): readonly PageLine[] {
  return lines(...texts).map((line) => ({ ...line, detail: true }));
}

/** `label: value`, or nothing without a value. */
export function labelled(label: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${label}: ${value}`;
}

/** A section, or none without lines. */
export function section(heading: string, content: readonly PageLine[]): readonly PageSection[] {
  const capitalised = heading.charAt(0).toUpperCase() + heading.slice(1);
  return content.length === 0 ? [] : [{ heading: capitalised, lines: content }];
}

/** Words with a comma between them; those that are missing are left out. */
export function joined(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(', ');
}

const WIDEST = 100;

/** The page in at most `columns` columns; texts of records are made harmless here. */
export function pageText(page: Page, { columns, colour }: { columns: number; colour: boolean }): string {
  const paint = paintWith(colour);
  const width = Math.min(columns, WIDEST);
  const line = ({ text, detail, alarming }: PageLine): string => {
    const blanks = detail === true ? 4 : 2;
    // Notes have line breaks of their own; everything else that is no letter is made visible.
    const paragraphs = text.split(/\r\n|\r|\n/).map((part) => indent(visible(part), blanks, width, 2));
    const shown = paragraphs.join('\n');
    return alarming === true ? paint.warning(shown) : shown;
  };
  const blocks = page.sections.map(({ heading, lines: content }) =>
    [paint.strong(heading), ...content.map(line)].join('\n'),
  );
  const title = paint.strong(indent(visible(page.title), 0, width));
  const head = `${title}\n${indent(visible(page.summary), 0, width)}`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}
