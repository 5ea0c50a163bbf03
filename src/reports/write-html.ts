/** A report as one HTML file that needs nothing else. */
import { escapeHtml } from '../templating/escaping.ts';
import {
  columnsOf,
  type Align,
  type Block,
  type Box,
  type BoxColumn,
  type BoxName,
  type Cell,
  type Inline,
  type Logo,
  type PageHead,
  type PaperDocument,
  type Table,
} from './document.ts';
import { htmlStyle } from './html-style.ts';
import { BREAK, withPartedWords } from './parted-words.ts';

/** The file's text; the same document is the same text. */
export function writeHtml(document: PaperDocument): string {
  const { title, language, letterhead, foot, author } = document;
  const meta = author === null ? '' : `\n<meta name="author" content="${escapeHtml(author)}">`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="mou">${meta}
<title>${escapeHtml(title)}</title>
<style>
${htmlStyle(document)}
</style>
</head>
<body>
<main>
${[letterhead === null ? '' : head(letterhead), blocksHtml(withPartedWords(document), document)].filter((part) => part !== '').join('\n')}
${foot === '' ? '' : `<footer class="foot">${escapeHtml(foot)}</footer>\n`}</main>
</body>
</html>
`;
}

function head({ lines, small, logo }: PageHead): string {
  const [first = '', ...others] = lines;
  const texts = [
    `<p class="first">${escapeHtml(first)}</p>`,
    ...others.map((line) => `<p class="line">${escapeHtml(line)}</p>`),
    ...small.map((line) => `<p class="address">${escapeHtml(line)}</p>`),
  ];
  return `<header class="letterhead">${logo === null ? '' : logoHtml(logo)}<div>${texts.join('')}</div></header>`;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg' } as const;

/** As a picture by reference, a logo's own scripts and links do nothing. */
function logoHtml({ type, bytes }: Logo): string {
  return `<img alt="" src="data:${TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}">`;
}

function blocksHtml(blocks: readonly Block[], document: PaperDocument): string {
  return blocks.map((block) => blockHtml(block, document)).join('\n');
}

function blockHtml(block: Block, document: PaperDocument): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.level)}>${inlinesHtml(block.inlines)}</h${String(block.level)}>`;
    case 'paragraph':
      return `<p>${inlinesHtml(block.inlines)}</p>`;
    case 'list':
      return listHtml(block, document);
    case 'table':
      return `<div class="table">${tableHtml(block)}</div>`;
    case 'figure':
      return figureHtml(block.name, document);
    case 'rule':
      return '<hr>';
    case 'quote':
      return `<blockquote>${blocksHtml(block.blocks, document)}</blockquote>`;
    case 'box':
      return boxHtml(block, document);
    default:
      return block satisfies never;
  }
}

function listHtml(list: Extract<Block, { kind: 'list' }>, document: PaperDocument): string {
  const items = list.items.map((item) => `<li>${blocksHtml(item, document)}</li>`).join('\n');
  if (!list.ordered) return `<ul>\n${items}\n</ul>`;
  return `<ol${list.start === 1 ? '' : ` start="${String(list.start)}"`}>\n${items}\n</ol>`;
}

const ALIGNED: Readonly<Record<Align, string>> = {
  left: '',
  center: ' class="center"',
  right: ' class="right-aligned"',
};

function tableHtml({ widths, aligns, head: names, rows }: Table): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths
    .map((width) => `<col style="width:${((width / whole) * 100).toFixed(1)}%">`)
    .join('');
  const cells = (row: readonly Cell[], open: (align: string) => string, close: string): string =>
    row
      .map((cell, index) => `${open(ALIGNED[aligns[index] ?? 'left'])}${inlinesHtml(cell)}${close}`)
      .join('');
  const header =
    names === null
      ? ''
      : `<thead>\n<tr>${cells(names, (align) => `<th scope="col"${align}>`, '</th>')}</tr>\n</thead>\n`;
  const body = rows.map((row) => `<tr>${cells(row, (align) => `<td${align}>`, '</td>')}</tr>`).join('\n');
  return `<table>\n<colgroup>${columns}</colgroup>\n${header}<tbody>\n${body}\n</tbody>\n</table>`;
}

/** SVG of ours, which has its title and description inside. */
function figureHtml(name: string, { figures }: PaperDocument): string {
  const figure = figures[name];
  if (figure === undefined) return '';
  return `<figure role="img" aria-label="${escapeHtml(figure.alt)}">\n${figure.svg.trim()}\n</figure>`;
}

const BOX_CLASSES: Readonly<Record<BoxName, string>> = {
  facts: 'facts',
  right: 'right',
  center: 'middle',
  keep: 'keep',
  small: 'small',
  columns: 'columns',
  'new-page': 'new-page',
};

function boxHtml(box: Box, document: PaperDocument): string {
  const inside =
    box.name === 'columns'
      ? columnsOf(box)
          .map((column) => columnHtml(column, document))
          .join('\n')
      : blocksHtml(box.blocks, document);
  return `<div class="${BOX_CLASSES[box.name]}">\n${inside}\n</div>`;
}

function columnHtml({ share, blocks }: BoxColumn, document: PaperDocument): string {
  const width = share === 1 ? '' : ` style="flex:${String(share)}"`;
  return `<div${width}>${blocksHtml(blocks, document)}</div>`;
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text).replaceAll(BREAK, '<wbr>');
    case 'strong':
      return `<strong>${inlinesHtml(inline.inlines)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.inlines)}</em>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.inlines)}</a>`;
    case 'break':
      return '<br>';
    default:
      return inline satisfies never;
  }
}
