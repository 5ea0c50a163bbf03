/** The file that lets a service of continuous integration check a register and send its reminders. */
import { fillTemplate } from './fill-template.ts';
import type { PlannedFile } from './planned-file.ts';
import { yamlText } from './yaml-text.ts';

/** The services that there is a file for. */
export const CI_SERVICES = ['github', 'gitlab'] as const;

export type CiService = (typeof CI_SERVICES)[number];

/** Where each service looks for its file, from the root of the repository. */
const CI_FILES: Readonly<Record<CiService, string>> = {
  github: '.github/workflows/mou.yml',
  gitlab: '.gitlab-ci.yml',
};

/** What a service has to know of a repository. */
export type CiPlace = {
  /** The way from the root of the repository to the register, `.` for the root. */
  readonly path: string;
  /** The branch into which changes are merged. */
  readonly branch: string;
};

/** The file of a service. */
export function planCi(
  service: CiService,
  templates: Readonly<Record<string, string>>,
  { path, branch }: CiPlace,
): PlannedFile {
  const template = templates[`${service}.yml.hbs`];
  if (template === undefined) throw new Error(`no template for ${service}`);
  const text = fillTemplate(
    { name: `templates/ci/${service}.yml.hbs`, text: template },
    { path: yamlText(path), branch: yamlText(branch) },
  );
  // Below the root, another register may have made the file: that mou is in it does not say that it comes here.
  const mentions = path === '.' ? 'mou check' : `: ${yamlText(path)}\n`;
  return { path: CI_FILES[service], text, isOurs: false, mentions };
}
