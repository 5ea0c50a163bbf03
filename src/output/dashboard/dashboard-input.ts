/** What a dashboard is made from. */
import type { Language } from '../../locale/language.ts';
import type { Register } from '../../register/register.ts';
import type { Terms } from '../../terms/terms-of.ts';

export type DashboardInput = {
  /** What may be shown: for everybody, the register that is for everybody. */
  readonly register: Register;
  readonly terms: Terms;
  readonly language: Language;
  readonly isPublic: boolean;
  /** The commit that the register was read from; undefined for the working tree. */
  readonly commit: string | undefined;
};
