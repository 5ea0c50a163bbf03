/** What a template is, and where templates come from. */

/** A template: its text, and the path by which its author knows it (`templates/reports/summary.id.md.hbs`). */
export type Template = { readonly name: string; readonly text: string };

/**
 * Gives the template at a path below `templates/` (`reports/summary.id.md.hbs`), the register's own before the one
 * that comes with mou; undefined where there is neither.
 */
export type TemplateSource = (path: string) => Template | undefined;

/** Plain data: maps, lists, texts, numbers, truths and null. What may be missing is null; every name is there. */
export type TemplateData = Readonly<Record<string, unknown>>;
