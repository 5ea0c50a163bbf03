/** How texts are put into a template's output, so that they stay texts whatever is in them. */
import { printable, printableLine } from './printable.ts';

/** What a template makes: Markdown, HTML, or text that nothing interprets. */
export type Escaping = 'markdown' | 'html' | 'text';

/** Text that a function of ours has made for the output already, and that is put in as it is. */
export type Markup = { readonly markup: string };

/** A text as it has to stand in the output. */
export const ESCAPES: Readonly<Record<Escaping, (text: string) => string>> = {
  markdown: escapeMarkdown,
  html: escapeHtml,
  text: printable,
};

/**
 * A text as Markdown that shows just that text, on one line, wherever in a line or a table it stands.
 *
 * @example
 * escapeMarkdown('**Dr.** <b>'); // '\\*\\*Dr.\\*\\* &lt;b&gt;'
 * escapeMarkdown('1. Pasal'); // '1\\. Pasal'
 */
export function escapeMarkdown(text: string): string {
  return printableLine(text)
    .trim()
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll(/[<>&]/g, (character) => ENTITIES[character] ?? '')
    .replace(/^(\d{0,9})([.)])/, '$1\\$2') // an ordered list
    .replace(/^[#+\-=:]/, '\\$&') // a heading, a list, a rule, a block of ours
    .replace(/!$/, '\\!'); // a picture, were a link to follow
}

/** A text as HTML that shows just that text, in an element or between the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
