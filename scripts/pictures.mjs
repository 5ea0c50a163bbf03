/**
 * Draws what mou really says in a terminal as SVG pictures for the README, and photographs the dashboard where a
 * Chromium is installed: `node scripts/pictures.mjs`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/pictures');

const PICTURES = [
  {
    name: 'check',
    cwd: 'test/fixtures/mistakes/day-first-date',
    argv: ['check', '--as-of', '2026-11-22'],
  },
  {
    name: 'explain',
    cwd: 'examples/smamga-iism',
    argv: ['explain', 'iism-2026', '--as-of', '2026-11-22'],
  },
];

// The terminal's colours on a dark ground; each has a contrast of at least 4.5 to it (WCAG 2.2, 1.4.3).
const COLOURS = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 36: '#76e3ea' };
const GROUND = '#0d1117';
const INK = '#e6edf3';
const FAINT = '#9198a1';
const SIZE = { character: 8.43, line: 20, margin: 20, title: 34 };

// eslint-disable-next-line no-control-regex -- ESC begins the sequences that are read here
const SEQUENCE = /\u001b\[([\d;]*)m/;

// English for README.md, Indonesian for README.id.md.
const LANGUAGES = { en: '.svg', id: '.id.svg' };

mkdirSync(folder, { recursive: true });
for (const { name, cwd, argv } of PICTURES) {
  const words = argv.filter((word, index) => word !== '--as-of' && argv[index - 1] !== '--as-of');
  for (const [language, ending] of Object.entries(LANGUAGES)) {
    const output = outputOf(join(root, cwd), argv, language);
    writeFileSync(join(folder, `${name}${ending}`), svgOf(`$ mou ${words.join(' ')}`, output));
  }
}

await photographDashboard();

/** The top of the dashboard of a register that the tests know, in both languages. */
async function photographDashboard() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const paths = (process.env.PATH ?? '').split(delimiter);
  const executablePath = paths.flatMap((path) => names.map((name) => join(path, name))).find(existsSync);
  if (executablePath === undefined) {
    console.warn('No Chromium was found: docs/pictures/dashboard*.png stay as they are.');
    return;
  }
  const made = mkdtempSync(join(tmpdir(), 'mou-pictures-'));
  const register = join(made, 'register'); // a copy: mou keeps a cache in a register
  cpSync(join(root, 'test/fixtures/registers/universitas-lembah-biru'), register, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [language, ending] of Object.entries(LANGUAGES)) {
    const file = join(made, `${language}.html`);
    outputOf(register, ['report', 'dashboard', '--as-of', '2026-01-26', '-o', file], language);
    await page.goto(pathToFileURL(file).href);
    await page.screenshot({ path: join(folder, `dashboard${ending.replace('.svg', '.png')}`) });
  }
  await browser.close();
  rmSync(made, { recursive: true, force: true });
}

function outputOf(cwd, argv, language) {
  const env = { ...process.env, FORCE_COLOR: '1', MOU_LANG: language, COLUMNS: '90' };
  const options = { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  try {
    return execFileSync(process.execPath, [join(root, 'bin/mou.js'), ...argv], options);
  } catch (error) {
    return error.stdout; // findings: exit code 1
  }
}

/** A window with a title bar, the command and its output, a `<text>` for every line. */
function svgOf(command, output) {
  // How long a run took is the only thing in it that differs from one to the next.
  const lines = [command, '', ...output.trimEnd().split('\n')].map((line) =>
    line.replace(/ · \d+[.,]\d+ (s|detik)/, ''),
  );
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const width = Math.ceil(columns * SIZE.character + 2 * SIZE.margin);
  const height = lines.length * SIZE.line + 2 * SIZE.margin + SIZE.title - 8;
  const texts = lines.map((line, index) => {
    const y = SIZE.title + SIZE.margin + index * SIZE.line + 8;
    return `<text x="${SIZE.margin}" y="${y}" xml:space="preserve">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(command)}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="${INK}">
<title>${escape(plain(command))}</title>
<rect width="${width}" height="${height}" rx="10" fill="${GROUND}"/>
<circle cx="22" cy="19" r="6" fill="#ff5f57"/><circle cx="42" cy="19" r="6" fill="#febc2e"/><circle cx="62" cy="19" r="6" fill="#28c840"/>
${texts.join('\n')}
</svg>
`;
}

/** A line with its colour sequences as `<tspan>`s. */
function spans(line) {
  let style = {};
  // Split at a pattern with a group, every second part is the group: the codes.
  const parts = line.split(new RegExp(SEQUENCE, 'g')).map((part, index) => {
    if (index % 2 === 0) return part === '' ? '' : span(part, style);
    for (const code of part.split(';').map(Number)) style = restyled(style, code);
    return '';
  });
  return parts.join('');
}

function restyled(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, weight: 'bold' };
  if (code === 2) return { ...style, fill: FAINT };
  if (code === 22) return { fill: style.fill === FAINT ? undefined : style.fill };
  if (code === 39) return { weight: style.weight };
  return { ...style, fill: COLOURS[code] ?? style.fill };
}

function span(text, { fill, weight }) {
  const attributes = `${fill ? ` fill="${fill}"` : ''}${weight ? ` font-weight="${weight}"` : ''}`;
  return attributes === '' ? escape(text) : `<tspan${attributes}>${escape(text)}</tspan>`;
}

function plain(text) {
  return text.replace(new RegExp(SEQUENCE, 'g'), '');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
