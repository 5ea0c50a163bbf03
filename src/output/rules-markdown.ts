/** The reference of rules in docs/, one page a language, made of the rules themselves. */
import type { AnyRuleInfo, RuleExample } from '../findings/rule-info.ts';
import type { Language } from '../locale/language.ts';
import { RULES_PAGE } from '../locale/rules-page.ts';
import { RULES_TEXTS } from '../locale/rules.ts';
import { inStages, STAGES } from '../rules/rule-rows.ts';
import { visible } from './visible.ts';

/** The page as Markdown: how to change what rules count as, then stage by stage a table and a section for each rule. */
export function rulesMarkdown(rules: Iterable<AnyRuleInfo>, language: Language): string {
  const ordered = inStages(rules);
  const page = RULES_PAGE[language];
  const stages = STAGES.flatMap((stage) => {
    const inStage = ordered.filter((rule) => rule.stage === stage);
    const head = `| ${page.rule} | ${page.severity} | ${page.finds} |\n| --- | --- | --- |`;
    const table = [head, ...inStage.map((rule) => tableRow(rule, language))].join('\n');
    const sections = inStage.map((rule) => section(rule, language));
    return [`## ${RULES_TEXTS[language].stages[stage]}`, page.about[stage], table, ...sections];
  });
  return `${[`# ${page.title}`, page.made, page.intro, ...stages].join('\n\n')}\n`;
}

function tableRow({ id, severity, texts }: AnyRuleInfo, language: Language): string {
  return `| [${id}](#${id}) | ${severity} | ${inTable(texts[language].title)} |`;
}

/** A bar would end the cell. */
function inTable(text: string): string {
  return text.replaceAll('|', '\\|');
}

function section({ id, texts, bad, good }: AnyRuleInfo, language: Language): string {
  const { title, why, fix } = texts[language];
  const words = RULES_TEXTS[language];
  return [
    `### ${id}`,
    `**${title}.** ${why}`,
    `${words.fix}: ${fix}`,
    `${words.bad}${exampleBlocks(bad, language)}`,
    `${words.good}${exampleBlocks(good, language)}`,
  ].join('\n\n');
}

function exampleBlocks(example: RuleExample, language: Language): string {
  if (typeof example === 'string') return `:\n\n${codeBlock(example)}`;
  const { files, asOf } = example;
  const day = asOf === undefined ? '' : ` (${RULES_TEXTS[language].asOf(asOf)})`;
  const blocks = Object.entries(files).map(([path, text]) => codeBlock(`# ${path}\n${text}`));
  return `${day}:\n\n${blocks.join('\n\n')}`;
}

/** The fence is longer than any row of backticks inside, so that no example can end it; what is invisible is named. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.replace(/\n*$/, '').split('\n').map(visible);
  return `${fence}yaml\n${lines.join('\n')}\n${fence}`;
}
