/** What a page about a record is made from. */
import type { Finding } from '../../findings/finding.ts';
import type { AnyRuleInfo } from '../../findings/rule-info.ts';
import { wordFinding } from '../../findings/rule-info.ts';
import type { Language } from '../../locale/language.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import type { RegisterRecord } from '../../records/record.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';
import { labelled, section, type PageLine, type PageSection } from './page.ts';

export type ShowInput = {
  readonly register: Register;
  readonly terms: Terms;
  readonly language: Language;
  /** The findings about this record. */
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, AnyRuleInfo>;
};

/** What `mou check` says about the record, and what everybody wrote beside it. */
export function closingSections(
  { language, findings, rules }: ShowInput,
  data: Pick<RegisterRecord['data'], 'notes' | 'tags' | 'owner'>,
): readonly PageSection[] {
  const texts = SHOW_TEXTS[language];
  const { notes, tags = [], owner } = data;
  const ownerName = typeof owner === 'string' ? owner : owner?.name;
  const remarks = [notes, labelled(texts.owner, ownerName), labelled(texts.tags, tags.join(', '))];
  const noted = remarks.flatMap((text): PageLine[] => (text === undefined ? [] : [{ text }]));
  const found = findings.map((finding): PageLine => {
    const place = `${finding.at.file}:${String(finding.at.line)}:${String(finding.at.column)}`;
    return { text: `${wordFinding(finding, rules, language)} (${place})`, alarming: true };
  });
  return [...section(texts.notes, noted), ...section(texts.findings, found)];
}
