/** The help of the whole program as data, for the manual page. */
import { EventEmitter } from 'node:events';
import type { Argument, Command, Option } from 'commander';
import type { ManCommand, ManPage, ManTerm } from '../output/man-page.ts';

/** What the commands say of themselves, which must all be loaded. */
export function helpPage(root: Command): ManPage {
  const help = root.createHelp();
  return {
    version: root.version() ?? '',
    about: root.description(),
    usage: worded(root, root.usage()),
    commands: root.commands.map((command) => commandHelp(command)),
    options: help.visibleOptions(root).map((option) => optionTerm(root, option)),
  };
}

function commandHelp(command: Command): ManCommand {
  const help = command.createHelp();
  return {
    usage: worded(command, `${command.name()} ${command.usage()}`),
    summary: command.summary(),
    terms: [
      ...help.visibleArguments(command).map((argument) => argumentTerm(command, argument)),
      ...help
        .visibleOptions(command)
        .filter(({ long }) => long !== '--help') // told once, for all of them
        .map((option) => optionTerm(command, option)),
    ],
    notes: notesOf(command),
  };
}

function optionTerm(command: Command, option: Option): ManTerm {
  const help = command.createHelp();
  return [help.optionTerm(option), help.optionDescription(option)];
}

function argumentTerm(command: Command, argument: Argument): ManTerm {
  const help = command.createHelp();
  return [help.argumentTerm(argument), help.argumentDescription(argument)];
}

function worded(command: Command, usage: string): string {
  return command.createHelp().styleUsage(usage);
}

/** What `addHelpText` puts behind the help: commander hands it to whoever asks with this event. */
function notesOf(command: Command): string {
  if (!(command instanceof EventEmitter)) return ''; // it is one, though its types do not say so
  let notes = '';
  command.emit('afterHelp', { error: false, command, write: (text: string) => void (notes += text) });
  return notes.trim();
}
