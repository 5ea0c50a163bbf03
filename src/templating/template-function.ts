/** What a function of a template is: its name, what it says in the documentation, and what it does. */
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import type { Escaping, Markup } from './escaping.ts';
import { TemplateMistake } from './template-error.ts';

/** What a function knows besides its arguments. */
export type FunctionScope = {
  readonly language: Language;
  readonly escaping: Escaping;
};

/** A use of a function with the data that it is given, and what stands in a text then; a test holds it true. */
export type FunctionExample = {
  readonly use: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly gives: Text;
};

export type TemplateFunction = {
  /** Small letters and hyphens: `date-in-words`. */
  readonly name: string;
  /** What it takes, in order; one that ends in `?` may be left out, one in `...` may be several. */
  readonly takes: readonly string[];
  readonly about: Text;
  readonly example: FunctionExample;
  /** Throws TemplateMistake for what it cannot work with. */
  readonly run: (args: readonly unknown[], scope: FunctionScope) => unknown;
};

/** Said for what a function cannot work with. */
export function cannotUse(name: string, value: unknown, wanted: Text): TemplateMistake {
  const given = JSON.stringify(value).slice(0, 60);
  return new TemplateMistake({
    en: `\`${name}\` takes ${wanted.en}, not ${given}.`,
    id: `\`${name}\` menerima ${wanted.id}, bukan ${given}.`,
  });
}

/** What a function of ours has made for the output; everything else is escaped. */
export function markup(text: string): Markup {
  return { markup: text };
}

/** True for what `markup` made. */
export function isMarkup(value: unknown): value is Markup {
  return typeof value === 'object' && value !== null && 'markup' in value;
}

/** A date, a number with its noun or a name that is not broken at the end of a line on paper. */
export function unbroken(text: string, { escaping }: FunctionScope): string {
  return escaping === 'text' ? text : text.replaceAll(' ', '\u00A0');
}

/** True for what says nothing: null, an empty text, an empty list, and false. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === false || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
