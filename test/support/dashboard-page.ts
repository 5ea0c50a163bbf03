/** The dashboard of a register in a test, as its report makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/locale/language.ts';
import { dashboardData } from '../../src/output/dashboard/dashboard-data.ts';
import { renderTemplate } from '../../src/templating/render-template.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { publicRegister } from '../../src/views/public-register.ts';
import { ROOT } from '../source-files.ts';
import { dayOf } from './context.ts';
import { registerOf, type RegisterFiles } from './registers.ts';

export type Making = {
  readonly language?: Language;
  readonly isPublic?: boolean;
  readonly asOf?: string;
  readonly commit?: string;
};

const TEMPLATE = 'templates/reports/dashboard.html.hbs';

/** What the template of the dashboard gets. */
export function dashboardDataOf(
  files: RegisterFiles,
  { language = 'en', isPublic = true, asOf = '2026-01-26', commit }: Making = {},
): ReturnType<typeof dashboardData> {
  const { register: whole } = registerOf(files);
  const register = isPublic ? publicRegister(whole) : whole;
  return dashboardData({ register, terms: termsOf(register, dayOf(asOf)), language, isPublic, commit });
}

/** The page. */
export function dashboardPageOf(files: RegisterFiles, making: Making = {}): string {
  const text = readFileSync(join(ROOT, TEMPLATE), 'utf8');
  const settings = { language: making.language ?? 'en', escaping: 'html' } as const;
  return renderTemplate({ name: TEMPLATE, text }, dashboardDataOf(files, making), settings);
}
