/** A text that a person reads, in every language. */
import type { Language } from './language.ts';

/** The same text in each language: none may be missing. */
export type Text = Readonly<Record<Language, string>>;
