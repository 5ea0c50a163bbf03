/** How a report looks in a browser, and on the paper that a browser prints. */
import { PAPER_SIZES, type PaperDocument } from './document.ts';
import { PAGE_WORDS } from './page-words.ts';

/** The style sheet of a report: everything is in it, nothing is fetched. */
export function htmlStyle({
  paper,
  orientation,
  language,
  pageNumbers,
  foot,
  size: points,
}: PaperDocument): string {
  const [width, height] = PAPER_SIZES[paper];
  const size = orientation === 'portrait' ? [width, height] : [height, width];
  const { page, of } = PAGE_WORDS[language];
  const counter =
    pageNumbers === 'always'
      ? `@bottom-right { content: "${page} " counter(page) " ${of} " counter(pages); }`
      : '';
  return `@page { size: ${String(size[0])}mm ${String(size[1])}mm; margin: 20mm 20mm 22mm 25mm; ${counter} }
@page { @bottom-left { content: ${cssString(foot)}; } }
@page { @bottom-left { font: 8.5pt ${FONTS}; color: #555; } @bottom-right { font: 8.5pt ${FONTS}; color: #555; } }
main { max-width: ${String((size[0] ?? width) - 45)}mm; }
${STYLE}
@media print { html { font-size: ${String(points)}pt; line-height: 1.3; } figure svg { max-height: ${String((size[1] ?? height) - 72)}mm; } }`;
}

/** A text within quotation marks in a style sheet: what could end it is written by its number. */
function cssString(text: string): string {
  const safe = text.replaceAll(
    /[^\p{L}\p{N} .,·-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${safe}"`;
}

const FONTS = `'Libertinus Serif', 'Linux Libertine', Cambria, Georgia, 'Times New Roman', 'Noto Serif', serif`;

const STYLE = `* { box-sizing: border-box; }
html { font: 11pt/1.4 ${FONTS}; color: #1a1a1a; background: #fff; }
body { margin: 0; padding: 12mm 6mm; }
main { margin: 0 auto; overflow-wrap: break-word; hyphens: auto; }
h1, h2, h3, h4 { line-height: 1.2; margin: 1.3em 0 0.4em; break-after: avoid; hyphens: manual; text-wrap: balance; }
h1 { font-size: 1.6em; margin-top: 0.2em; }
h2 { font-size: 1.12em; }
h3, h4 { font-size: 1em; }
p, ul, ol, blockquote, figure { margin: 0 0 0.6em; }
ul, ol { padding-left: 1.6em; }
li > p { margin: 0; }
blockquote { border-left: 2pt solid #bbb; padding-left: 1em; color: #444; }
hr { border: 0; border-top: 0.5pt solid #999; margin: 1em 0; }
code { font: 0.85em 'DejaVu Sans Mono', Consolas, monospace; }
a { color: inherit; }
figure svg { display: block; width: 100%; height: auto; }
.table { overflow-x: auto; margin: 0 0 0.9em; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.92em; line-height: 1.25; }
td, th { overflow-wrap: break-word; }
@media screen { table:has(th:nth-child(4)) { min-width: 38em; } table:has(th:nth-child(6)) { min-width: 58em; } }
th, td { text-align: left; vertical-align: top; padding: 0.28em 0.5em; border-bottom: 0.5pt solid #ccc; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
th { vertical-align: bottom; border-bottom: 1pt solid #1a1a1a; line-height: 1.2; hyphens: manual; }
thead { display: table-header-group; }
tr, figure { break-inside: avoid; }
.left { text-align: left; } .center { text-align: center; } .right-aligned { text-align: right; }
.facts td { border: 0; padding-top: 0.12em; padding-bottom: 0.12em; }
.facts td:first-child { color: #555; }
.right { margin-left: 52%; break-inside: avoid; }
.keep:has(> .right) { margin-top: 1.4em; }
.middle { text-align: center; }
.keep { break-inside: avoid; }
.small { font-size: 0.85em; color: #555; }
.columns { display: flex; gap: 6%; break-inside: avoid; }
.columns > div { flex: 1; }
.columns .facts td:first-child { color: inherit; }
.new-page { break-before: page; }
.letterhead { display: flex; gap: 5mm; align-items: center; text-align: center; border-bottom: 2pt solid #1a1a1a;
  padding-bottom: 2.5mm; margin-bottom: 6mm; position: relative; }
.letterhead::after { content: ''; position: absolute; left: 0; right: 0; bottom: -4pt; border-bottom: 0.5pt solid #1a1a1a; }
.letterhead img { height: 22mm; max-width: 30mm; object-fit: contain; }
.letterhead div { flex: 1; }
.letterhead p { margin: 0; line-height: 1.25; text-wrap: balance; }
.letterhead .first { font-size: 1.3em; font-weight: bold; }
.letterhead .line { font-size: 1.08em; font-weight: bold; }
.letterhead .address { font-size: 0.85em; }
.foot { margin-top: 2em; padding-top: 0.4em; border-top: 0.5pt solid #ccc; font-size: 0.8em; color: #555; }
@media print { .foot { display: none; } body { padding: 0; } main { max-width: none; } .table { overflow: visible; } }
@media (max-width: 40em) { .right { margin-left: 20%; } .columns { display: block; } }`;
