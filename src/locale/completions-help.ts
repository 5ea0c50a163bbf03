/** The help of `mou completions`. */
import type { Language } from './language.ts';

type CompletionsHelp = { readonly shell: string; readonly examples: string };

export const COMPLETIONS_HELP: Readonly<Record<Language, CompletionsHelp>> = {
  en: {
    shell: 'the shell in which you type',
    examples: `Examples:
  eval "$(mou completions bash)"     in ~/.bashrc
  eval "$(mou completions zsh)"      in ~/.zshrc, after compinit
  mou completions fish > ~/.config/fish/completions/mou.fish
  mou completions powershell | Out-String | Invoke-Expression   in $PROFILE

Then, for example, mou show TAB proposes the ids of the register with their
titles, mou list --state TAB the states, and mou rules date TAB the rules
that begin so.`,
  },
  id: {
    shell: 'shell tempat Anda mengetik',
    examples: `Contoh:
  eval "$(mou completions bash)"     dalam ~/.bashrc
  eval "$(mou completions zsh)"      dalam ~/.zshrc, setelah compinit
  mou completions fish > ~/.config/fish/completions/mou.fish
  mou completions powershell | Out-String | Invoke-Expression   dalam $PROFILE

Setelah itu, misalnya, mou show TAB menawarkan id dalam register beserta
judulnya, mou list --state TAB menawarkan status, dan mou rules date TAB
menawarkan aturan yang berawal demikian.`,
  },
};
