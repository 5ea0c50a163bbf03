/** The inline tokens of markdown-it to stretches of a line. */
import type { Token } from 'markdown-it';
import { TemplateMistake } from '../templating/template-error.ts';
import type { Inline } from './document.ts';

/** `![](figure:name)` shows the picture of that name. */
export const FIGURE = 'figure:';

/** A line break within a line, as the function `lines` writes it. */
const BREAK = '\u2028';

/** The inlines within a block's tokens. Throws TemplateMistake for a picture that does not stand alone. */
export function readInlines(tokens: readonly Token[]): readonly Inline[] {
  return tokens.flatMap(({ type, children }) => (type === 'inline' ? inlinesOf(children ?? []) : []));
}

/** The name of the figure of which a paragraph consists; undefined where it is no figure. */
export function figureIn(tokens: readonly Token[]): string | undefined {
  const children = tokens.flatMap((token) => token.children ?? []);
  const [image, ...others] = children.filter(({ type, content }) => type !== 'text' || content.trim() !== '');
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const source = String(image.attrGet('src') ?? '');
  if (!source.startsWith(FIGURE)) throw noFigure(source);
  return source.slice(FIGURE.length);
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.nesting === 0) inlines.push(...leaf(token));
    if (token.nesting !== 1) continue;
    const end = closing(tokens, index);
    inlines.push(...around(token, inlinesOf(tokens.slice(index + 1, end))));
    index = end;
  }
  return inlines;
}

function closing(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at;
  }
  return tokens.length;
}

function leaf(token: Token): readonly Inline[] {
  switch (token.type) {
    case 'text':
      return textsIn(token.content);
    case 'softbreak':
      return [{ kind: 'text', text: ' ' }];
    case 'hardbreak':
      return [{ kind: 'break' }];
    case 'code_inline':
      return [{ kind: 'code', text: token.content }];
    case 'image':
      throw noFigure(String(token.attrGet('src') ?? ''));
    default:
      return token.content === '' ? [] : textsIn(token.content);
  }
}

function textsIn(content: string): readonly Inline[] {
  return content
    .split(BREAK)
    .flatMap((text, index): readonly Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'break' } as const]),
      ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    ]);
}

function around(token: Token, inlines: readonly Inline[]): readonly Inline[] {
  switch (token.type) {
    case 'strong_open':
      return [{ kind: 'strong', inlines }];
    case 'em_open':
      return [{ kind: 'emphasis', inlines }];
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return /^(https?:\/\/|mailto:)/.test(href) ? [{ kind: 'link', href, inlines }] : inlines;
    }
    default:
      return inlines;
  }
}

function noFigure(source: string): TemplateMistake {
  return new TemplateMistake({
    en: `the picture ${source} cannot be shown: a paragraph of its own with {{figure "name"}} shows a picture of the report.`,
    id: `gambar ${source} tidak dapat ditampilkan: gambar laporan ditampilkan dengan {{figure "nama"}} dalam paragraf tersendiri.`,
  });
}
