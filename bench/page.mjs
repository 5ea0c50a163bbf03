/** The table of docs/speed.md and its Indonesian twin, made from the figures of a run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

const WORDS = {
  'speed.md': {
    tool: 'tool',
    records: (size) => `${size.toLocaleString('en')} ${size === 1 ? 'record' : 'records'}`,
    wall: 'Seconds by the clock:',
    cpu: 'Seconds of the processors, those of all threads together:',
    memory: 'Megabytes at most:',
    ratio: 'The time of `mou check` over that of the tool, by the clock:',
    on: ({ date, machine }) => `Measured on ${date}: ${machine}.`,
    reports: [
      'command',
      'records',
      'pages',
      'seconds',
      'seconds for a page',
      'processors, seconds',
      'megabytes',
    ],
    number: (figure) => figure.toLocaleString('en'),
  },
  'speed.id.md': {
    tool: 'program',
    records: (size) => `${size.toLocaleString('id')} data`,
    wall: 'Detik menurut jam:',
    cpu: 'Detik prosesor, semua utas dijumlahkan:',
    memory: 'Megabita terbanyak:',
    ratio: 'Waktu `mou check` dibagi waktu program itu, menurut jam:',
    on: ({ date, machine }) => `Diukur pada ${date}: ${machine}.`,
    reports: ['perintah', 'data', 'halaman', 'detik', 'detik per halaman', 'detik prosesor', 'megabita'],
    number: (figure) => figure.toLocaleString('id'),
  },
};

/** Puts the figures into the pages, between their marks; those of a part that was not measured stay. @param {any} report */
export async function writePages(report) {
  for (const [name, words] of Object.entries(WORDS)) {
    const page = readFileSync(join(DOCS, name), 'utf8');
    const withChecks = report.results === undefined ? page : filled(page, 'figures', checks(report, words));
    const { reports } = report;
    const whole =
      reports === undefined
        ? withChecks
        : filled(withChecks, 'report figures', reportFigures(reports, words));
    writeFileSync(join(DOCS, name), await format(whole, { parser: 'markdown', printWidth: 120 }));
  }
}

function filled(page, mark, figures) {
  const between = new RegExp(`(<!-- ${mark} -->)[^]*(<!-- end of ${mark} -->)`);
  return page.replace(between, (_, from, to) => `${from}\n\n${figures.join('\n\n')}\n\n${to}`);
}

function checks(report, words) {
  const tables = Object.entries(CELLS).flatMap(([kind, cell]) => [words[kind], table(report, words, cell)]);
  return [words.on(report), versionsLine(report), ...tables];
}

function reportFigures(reports, words) {
  const { number } = words;
  const rows = reports.results.map((result) => {
    const [wall, cpu] = [medianOf(result, 'wall'), medianOf(result, 'cpu')];
    return [
      `\`${result.name}\``,
      number(result.records),
      number(result.pages),
      number(Number(seconds(wall))),
      number(Number(seconds(wall / result.pages))),
      cpu === undefined ? UNKNOWN : number(Number(seconds(cpu))),
      rounded(medianOf(result, 'memory')),
    ];
  });
  return [words.on(reports), tableOf(words.reports, rows)];
}

/** @param {any} report */
function versionsLine({ versions }) {
  return Object.entries(versions)
    .flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`]))
    .join(', ');
}

function table(report, words, cell) {
  const sizes = [...new Set(report.results.map(({ size }) => size))];
  const names = [...new Set(report.results.map(({ name }) => name))];
  const at = (name, size) => report.results.find((result) => result.name === name && result.size === size);
  const rows = names.map((name) => [
    `\`${name}\``,
    ...sizes.map((size) => cell(at(name, size), at('mou check', size))),
  ]);
  return tableOf([words.tool, ...sizes.map(words.records)], rows);
}

/** The first column says of what; the others are figures. */
function tableOf(head, rows) {
  const [, ...figures] = head;
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(['---', ...figures.map(() => '--:')]), ...rows.map(row)].join('\n');
}

/** What a table says of a tool at a size; – where it was not measured. */
const CELLS = {
  wall: (result) => seconds(medianOf(result, 'wall')),
  cpu: (result) => seconds(medianOf(result, 'cpu')),
  memory: (result) => rounded(medianOf(result, 'memory')),
  ratio,
};

const UNKNOWN = '–';

function seconds(milliseconds) {
  return milliseconds === undefined ? UNKNOWN : String(Number((milliseconds / 1000).toPrecision(2)));
}

function rounded(figure) {
  return figure === undefined ? UNKNOWN : String(Math.round(figure));
}

function medianOf(result, key) {
  return result === undefined ? undefined : median(result.runs.map((run) => run[key]));
}

function ratio(result, ours) {
  const [one, other] = [medianOf(ours, 'wall'), medianOf(result, 'wall')];
  return one === undefined || other === undefined ? UNKNOWN : String(Number((one / other).toPrecision(2)));
}

/** The middle of some figures; undefined where one is not known. */
function median(figures) {
  if (figures.includes(undefined)) return undefined;
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
