/** What a comparison is shown with. */
import type { Day } from '../../calendar/day.ts';
import type { AnyRuleInfo } from '../../findings/rule-info.ts';
import type { Language } from '../../locale/language.ts';
import type { Settings } from '../../register/settings.ts';
import type { RegisterDiff } from '../../views/diff/register-diff.ts';

/** A side by its commit and the day of that; the working tree has none. */
export type SideName = { readonly commit: string; readonly day: Day } | undefined;

export type DiffInput = {
  readonly diff: RegisterDiff;
  readonly from: SideName;
  readonly to: SideName;
  readonly rules: ReadonlyMap<string, AnyRuleInfo>;
  readonly settings: Pick<Settings, 'forms'>;
  /** The way from where the user stands to the register, with `/`; empty for the folder itself. */
  readonly folder: string;
};

export type DiffShowing = {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
};
