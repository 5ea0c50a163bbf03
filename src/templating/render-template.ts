/** Templates filled with data: Handlebars, where every name is looked up strictly and every text is escaped. */
import Handlebars from 'handlebars';
import type { Language } from '../locale/language.ts';
import { checkedTemplate, ESCAPED, READ } from './checked-template.ts';
import { ESCAPES, type Escaping } from './escaping.ts';
import { TEMPLATE_FUNCTIONS } from './functions/index.ts';
import { missingName, noSuchPart, notAText, tooFewWords } from './mistakes.ts';
import type { Template, TemplateData } from './template.ts';
import { templateError, TemplateMistake } from './template-error.ts';
import { isMarkup, type FunctionScope, type TemplateFunction } from './template-function.ts';

export type TemplateSettings = {
  readonly language: Language;
  readonly escaping: Escaping;
  /** Functions besides those that every template has. */
  readonly functions?: readonly TemplateFunction[];
  /** Templates that this one may include as `{{> name}}`. */
  readonly parts?: Readonly<Record<string, Template>>;
};

/** A template that is ready to be filled, any number of times. */
export type PreparedTemplate = (data: TemplateData) => string;

/**
 * Prepares a template. What stands in the data is never read as a template, and only what a map itself holds can be
 * named. Throws TemplateError, as the function that it gives does, with the template's name and line, and with what
 * the data has in that place.
 */
export function prepareTemplate(template: Template, settings: TemplateSettings): PreparedTemplate {
  const functions = [...TEMPLATE_FUNCTIONS, ...(settings.functions ?? [])];
  const environment = Handlebars.create();
  environment.unregisterHelper('log'); // would write to the console
  const scope = { language: settings.language, escaping: settings.escaping };
  for (const one of functions) environment.registerHelper(one.name, helperOf(one, scope));
  environment.registerHelper(READ, readHelper);
  environment.registerHelper(ESCAPED, escapedHelper(settings.escaping));
  const names = new Set(functions.map(({ name }) => name));
  const prepared = (one: Template): Handlebars.TemplateDelegate => inEnvironment(environment, one, names);
  for (const [name, part] of Object.entries(settings.parts ?? {})) {
    environment.registerPartial(name, prepared(part));
  }
  const fill = prepared(template);
  return (data) => fill(data);
}

/** A template filled once; see `prepareTemplate`. */
export function renderTemplate(template: Template, data: TemplateData, settings: TemplateSettings): string {
  return prepareTemplate(template, settings)(data);
}

type Environment = ReturnType<typeof Handlebars.create>;

function inEnvironment(
  environment: Environment,
  template: Template,
  functions: ReadonlySet<string>,
): Handlebars.TemplateDelegate {
  const program = told(template, () =>
    environment.compile(checkedTemplate(environment, template.text, functions), { noEscape: true }),
  );
  return (data, options) => told(template, () => program(data, options));
}

/** Runs something for a template; its mistakes get the template's name. */
function told<T>(template: Template, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof TemplateMistake) throw templateError(template.name, error);
    const [, part] =
      /^The partial (.+) could not be found$/.exec(error instanceof Error ? error.message : '') ?? [];
    throw part === undefined ? error : templateError(template.name, noSuchPart(part));
  }
}

type Helper = (this: unknown, ...args: unknown[]) => unknown;

function helperOf({ run, takes, name }: TemplateFunction, scope: FunctionScope): Helper {
  const least = takes.filter((one) => !one.endsWith('?')).length;
  return (...args) => {
    const line = lineOf(args.pop());
    if (args.length < least) throw tooFewWords(name, takes, line);
    try {
      return run(args.map(plainText), scope);
    } catch (error) {
      throw error instanceof TemplateMistake ? new TemplateMistake(error.text, line) : error;
    }
  };
}

/** What a function made is markup where it is shown, and a text to another function. */
function plainText(value: unknown): unknown {
  return isMarkup(value) ? value.markup : value;
}

/** The value behind a name: what the data does not have is a mistake, null is nothing to show. */
const readHelper: Helper = function (value, name, options) {
  if (value !== undefined) return value;
  throw missingName(String(name), this, lineOf(options));
};

function escapedHelper(escaping: Escaping): Helper {
  return (value, options) => {
    if (value === null || value === undefined) return '';
    if (isMarkup(value)) return value.markup;
    if (typeof value === 'string') return ESCAPES[escaping](value);
    if (typeof value !== 'number' && typeof value !== 'boolean') throw notAText(value, lineOf(options));
    return String(value);
  };
}

/** Handlebars gives every helper its options last, with the place where it stands in the template. */
function lineOf(options: unknown): number | undefined {
  return (options as { readonly loc?: { readonly start: { readonly line: number } } }).loc?.start.line;
}
