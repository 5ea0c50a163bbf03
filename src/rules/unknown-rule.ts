/** unknown-rule: the configuration sets the severity of a rule that does not exist. */
import type { UnplacedFinding } from '../findings/finding.ts';
import type { RuleInfo } from '../findings/rule-info.ts';
import { didYouMean } from '../locale/suggestions.ts';
import { nearest } from '../records/nearest.ts';
import type { Settings } from '../register/settings.ts';
import { configSpot } from './config-spot.ts';

type Messages = { unknown: { readonly rule: string; readonly suggestion: string | undefined } };

const EXAMPLE = (rule: string): { files: Record<string, string> } => ({
  files: {
    'mou.config.yaml': `format: 1
rules:
  ${rule}: off
`,
    'tarakan.yaml': `kind: institution
id: bahari-tarakan
name: Politeknik Bahari Tarakan
`,
  },
});

/** Raised by the check itself, which alone knows every rule. */
export const unknownRule: RuleInfo<Messages> = {
  id: 'unknown-rule',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'The configuration names a rule that does not exist',
      why: 'A setting for a mistyped rule does nothing: what was meant to be off still speaks, and what was meant to be an error still passes.',
      fix: 'Correct the name under `rules` in mou.config.yaml. `mou rules` lists the names.',
      messages: {
        unknown: ({ rule, suggestion }) =>
          `There is no rule \`${rule}\`. ${didYouMean(suggestion, '`mou rules` lists them all.', 'en')}`,
      },
    },
    id: {
      title: 'Pengaturan menyebut aturan yang tidak ada',
      why: 'Pengaturan untuk aturan yang salah tulis tidak berpengaruh: yang hendak dimatikan tetap muncul, dan yang hendak dijadikan kesalahan tetap lolos.',
      fix: 'Perbaiki namanya pada `rules` dalam mou.config.yaml. `mou rules` memuat daftar namanya.',
      messages: {
        unknown: ({ rule, suggestion }) =>
          `Tidak ada aturan \`${rule}\`. ${didYouMean(suggestion, '`mou rules` memuat daftarnya.', 'id')}`,
      },
    },
  },
  bad: EXAMPLE('number-mising'),
  good: EXAMPLE('number-missing'),
};

/** A finding for each configured rule that is not among the known ones. */
export function unknownRulesIn(
  settings: Settings,
  known: ReadonlyMap<string, unknown>,
): readonly UnplacedFinding[] {
  return Object.keys(settings.rules).flatMap((rule) => {
    if (known.has(rule)) return [];
    const suggestion = nearest(rule, known.keys());
    const { record, ...at } = configSpot(['rules', rule], 'key');
    const message = { key: 'unknown', data: { rule, suggestion } };
    const finding = { rule: unknownRule.id, message, at, record, related: [] };
    return [suggestion === undefined ? finding : { ...finding, replacement: suggestion }];
  });
}
