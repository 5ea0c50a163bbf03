/** The list of reports for `mou report --list`. */
import type { Language } from '../locale/language.ts';
import { formatKinds, type Kind } from '../locale/kind-names.ts';
import { REPORT_TEXTS } from '../locale/report.ts';
import type { Text } from '../locale/text.ts';

type Listed = { readonly name: string; readonly about: Text; readonly subjects: readonly Kind[] };

/** A line for each report, with what it takes. */
export function reportListText(reports: readonly Listed[], language: Language): string {
  const { listHead, takes } = REPORT_TEXTS[language];
  const width = Math.max(...reports.map(({ name }) => name.length));
  const lines = reports.map(({ name, about, subjects }) => {
    const what = subjects.length === 0 ? '' : ` (${takes(formatKinds(subjects, language))})`;
    return `  ${name.padEnd(width)}  ${about[language]}${what}\n`;
  });
  return `${listHead}\n${lines.join('')}`;
}
