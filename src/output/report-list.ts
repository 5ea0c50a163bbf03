/** The list of reports for `mou report --list`. */
import type { Language } from '../locale/language.ts';
import { formatKinds, type Kind } from '../locale/kind-names.ts';
import { REPORT_TEXTS } from '../locale/report.ts';
import type { Text } from '../locale/text.ts';
import { indent } from './wrap.ts';

type Listed = { readonly name: string; readonly about: Text; readonly subjects: readonly Kind[] };

/** Each report with what it takes, broken to the width of the screen. */
export function reportListText(reports: readonly Listed[], language: Language, columns: number): string {
  const { listHead, takes } = REPORT_TEXTS[language];
  const width = Math.max(...reports.map(({ name }) => name.length)) + 4;
  const lines = reports.map(({ name, about, subjects }) => {
    const what = subjects.length === 0 ? '' : ` (${takes(formatKinds(subjects, language))})`;
    const text = indent(`${about[language]}${what}`, width, columns);
    return `  ${name}`.padEnd(width) + `${text.trimStart()}\n`;
  });
  return `${listHead}\n${lines.join('')}`;
}

type TemplateRow = { readonly path: string; readonly isOwn: boolean };

/** A line for each template, with whose it is. */
export function templateListText(rows: readonly TemplateRow[], language: Language): string {
  const { templateColumns, ofRegister, ofMou } = REPORT_TEXTS[language];
  const lines = [
    templateColumns,
    ...rows.map(({ path, isOwn }) => [`templates/${path}`, isOwn ? ofRegister : ofMou] as const),
  ];
  const width = Math.max(...lines.map(([path]) => path.length));
  return lines.map(([path, origin]) => `${path.padEnd(width)}  ${origin}\n`).join('');
}
