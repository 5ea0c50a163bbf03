/** Reports as XML documents. */
import { element, escaped, type Attributes } from './svg/markup.ts';
import { visible } from './visible.ts';

/** A document with its only outermost element, ending in a line break. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** An element whose attributes show what no reader of XML would take; what is inside stands on lines of its own. */
export function xmlElement(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const shownAttributes: Attributes = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' ? visible(value) : value,
    ]),
  );
  if (inside.length === 0) return element(name, shownAttributes);
  return element(name, shownAttributes, `\n${inside.join('\n')}\n`);
}

/** Lines of text as what is inside an element. */
export function xmlLines(lines: readonly string[]): readonly string[] {
  return lines.map((line) => escaped(visible(line)));
}
