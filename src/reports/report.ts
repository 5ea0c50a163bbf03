/** What a report is: what it tells, about what, and the data that its template gets. */
import type { Language } from '../locale/language.ts';
import type { Text } from '../locale/text.ts';
import type { Kind, RegisterRecord } from '../records/record.ts';
import type { Register } from '../register/register.ts';
import type { TemplateData } from '../templating/template.ts';
import type { Terms } from '../terms/terms-of.ts';
import type { Figure } from './document.ts';

/** An option of a report besides those that every report has. */
export type ReportOption = {
  /** As it is typed: `--within <duration>`. */
  readonly flag: string;
  readonly about: Text;
};

/** What a report is made from. */
export type ReportInput = {
  readonly register: Register;
  readonly terms: Terms;
  readonly language: Language;
  /** Whether what is not for everybody is left out. */
  readonly isPublic: boolean;
  /** The commit that the register was read from. */
  readonly commit: string | undefined;
  /** The record that it is about; undefined for a report about the register. */
  readonly subject: RegisterRecord | undefined;
  /** The report's own options by their names in camel case; one that was not given is not there. */
  readonly options: Readonly<Record<string, string>>;
};

/** What a report's template gets: its data, and the pictures that it can show by name. */
export type ReportContent = {
  /** Plain data as its schema says; null for what is not known, so that every name is there. */
  readonly data: TemplateData;
  readonly figures?: Readonly<Record<string, Figure>>;
};

export type Report = {
  /** Throws UsageError for an option that it cannot read, and for a subject that it can say nothing of. */
  readonly content: (input: ReportInput) => ReportContent;
};

/** A report as it is listed, before its module is loaded. */
export type ReportEntry = {
  /** Small letters and hyphens; its templates are `templates/reports/<name>.<language>.md.hbs` (or `.html.hbs`). */
  readonly name: string;
  /** What it is, in one line. */
  readonly about: Text;
  /** The kinds of record that it is about; none where it is about the register. */
  readonly subjects: readonly Kind[];
  readonly options: readonly ReportOption[];
  /** What its template makes: Markdown becomes every format, HTML stays a page of its own. */
  readonly source: 'markdown' | 'html';
  /** True where one template serves every language, because its words come with the data. */
  readonly hasOneTemplate?: boolean;
  /** True where it is for everybody unless `--internal` says otherwise. */
  readonly isForEverybody?: boolean;
  /** True where its subject is a unit, named behind its institution: `unib/fkip`. */
  readonly isOfUnits?: boolean;
  readonly load: () => Promise<Report>;
};
