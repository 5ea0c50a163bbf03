/** `mou help [command]`, and how the help of every command is laid out. */
import { type Argument, Command, Help, type HelpConfiguration, type Option } from 'commander';
import { UsageError } from '../errors.ts';
import { HELP_TEXTS, translateTerm } from '../locale/help.ts';
import type { Language } from '../locale/language.ts';
import { unknownCommand } from '../locale/usage-errors.ts';
import { indent } from '../output/wrap.ts';
import { nearest } from '../records/nearest.ts';

/** The layout of help in a language: its headings, and the names of what options take, in that language. */
export function helpLayout(language: Language): HelpConfiguration {
  const { headings } = HELP_TEXTS[language];
  return {
    showGlobalOptions: true,
    styleTitle: (title) => headings[title] ?? title,
    styleUsage: (usage) => translateTerm(usage, language),
    subcommandTerm: (command) => command.name(),
    optionTerm: ({ flags }) => translateTerm(flags, language),
    argumentTerm: (argument) => translateTerm(`[${argument.name()}]`, language).slice(1, -1),
    optionDescription: (option) => withValues(option, language),
    argumentDescription: (argument) => withValues(argument, language),
    formatItem,
  };
}

/** Narrower than this, a description beside its term would be a column of single words. */
const LEAST_BESIDE = 40;

/** A term with its description beside it, or below it where the window is too narrow for two columns. */
function formatItem(term: string, termWidth: number, description: string, help: Help): string {
  const width = help.helpWidth ?? 80;
  const isWide = width - termWidth - 4 >= LEAST_BESIDE;
  if (isWide || description === '') {
    return Help.prototype.formatItem.call(help, term, termWidth, description, help);
  }
  return `  ${term}\n${indent(description, 6, width)}`;
}

/** The description, then what may be given and what is taken where nothing is. Switches are off, which goes unsaid. */
function withValues(part: Option | Argument, language: Language): string {
  const { choices, defaultValue } = HELP_TEXTS[language];
  const values: string[] = [];
  if (part.argChoices !== undefined) values.push(`${choices}: ${part.argChoices.join(', ')}`);
  if (typeof part.defaultValue === 'string') values.push(`${defaultValue}: ${part.defaultValue}`);
  return values.length === 0 ? part.description : `${part.description} (${values.join('; ')})`;
}

/** The command `help`, which shows the help of the program or of the command that is named. */
export function helpCommand(root: Command, language: Language): Command {
  const command = new Command('help');
  return command
    .summary(HELP_TEXTS[language].helpCommand)
    .helpGroup(HELP_TEXTS[language].groups.more)
    .description(HELP_TEXTS[language].helpCommand)
    .argument('[command]', HELP_TEXTS[language].helpOf)
    .option(MAN_OPTION, HELP_TEXTS[language].man)
    .action(async (name: string | undefined, { man }: { man?: boolean }) => {
      if (man === true) return showManPage(root, language);
      (name === undefined ? root : commandNamed(root, name)).outputHelp();
    });
}

/** The option by which the manual page is asked for; every command must then be loaded. */
export const MAN_OPTION = '--man';

async function showManPage(root: Command, language: Language): Promise<void> {
  const [{ helpPage }, { manPage }] = await Promise.all([
    import('./help-page.ts'),
    import('../output/man-page.ts'),
  ]);
  root.configureOutput().writeOut?.(manPage(helpPage(root), language));
}

function commandNamed(root: Command, name: string): Command {
  const found = root.commands.find((command) => command.name() === name);
  if (found !== undefined) return found;
  const names = root.commands.map((command) => command.name());
  throw new UsageError(unknownCommand(name, nearest(name, names)));
}
