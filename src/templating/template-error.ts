/** What is wrong with a template, told with its name and line. */
import { CannotRunError } from '../errors.ts';
import type { Text } from '../locale/text.ts';

/** A template cannot be read, or asks for what there is not. */
export class TemplateError extends CannotRunError {
  override readonly name = 'TemplateError';
}

/** A mistake in a template before it is known in which; `line` from 1, where it is known. */
export class TemplateMistake extends Error {
  readonly text: Text;
  readonly line: number | undefined;

  constructor(text: Text, line?: number) {
    super(text.en);
    this.text = text;
    this.line = line;
  }
}

/** The error for a mistake in a template: its name and line first, as editors know to open them. */
export function templateError(template: string, { text, line }: TemplateMistake): TemplateError {
  const place = line === undefined ? template : `${template}:${String(line)}`;
  return new TemplateError({ en: `${place}: ${text.en}`, id: `${place}: ${text.id}` });
}
