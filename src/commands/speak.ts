/** Which language to answer in. */
import type { Context } from '../context.ts';
import type { Language } from '../locale/language.ts';
import type { Settings } from '../register/settings.ts';
import type { GlobalOptions } from './command.ts';

/** `--lang`, then MOU_LANG, then the register's own language, then that of the computer. */
export function languageFor(
  context: Context,
  options: GlobalOptions,
  settings?: Pick<Settings, 'language'>,
): Language {
  if (options.lang !== undefined) return options.lang;
  if (context.env['MOU_LANG'] !== undefined) return context.language;
  return settings?.language ?? context.language;
}
