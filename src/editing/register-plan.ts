/** A new register as the files that make it; nothing is written here. */
import { addDays, yearOf, type Day } from '../calendar/day.ts';
import { lastDayOf } from '../calendar/last-day.ts';
import { formatDay } from '../locale/dates.ts';
import { INIT_WORDS } from '../locale/init.ts';
import { exampleEnd } from '../locale/last-day-example.ts';
import { CACHE_FOLDER, SCHEMA_FOLDER } from '../register/own-files.ts';
import { CONFIG_FILE } from '../register/read-config.ts';
import { fillTemplate, type FileTexts } from './fill-template.ts';
import type { PlannedFile } from './planned-file.ts';
import type { RegisterAnswers } from './register-answers.ts';
import { yamlText } from './yaml-text.ts';

/** `ids` are those of all records, whether or not the folder has a configuration. */
export type FoundRegister = { readonly hasConfig: boolean; readonly ids: ReadonlySet<string> };

export type RegisterPlan = {
  readonly answers: RegisterAnswers;
  readonly today: Day;
  /** What is in the folder already. */
  readonly found: FoundRegister;
  /** The templates of the answers' language, and EDITOR_SCHEMAS, by file name. */
  readonly templates: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, string>>;
};

/** The schemas that an editor needs; the others describe what `mou` prints. */
export const EDITOR_SCHEMAS: readonly string[] = [
  'activity',
  'agreement',
  'common',
  'config',
  'institution',
  'membership',
  'record',
  'vocabularies',
].map((name) => `${name}.schema.json`);

/** The files of a register, the configuration last: it marks the folder as a register only once all else is there. */
export function planRegister(plan: RegisterPlan): readonly PlannedFile[] {
  const fill = filler(plan);
  const { id } = plan.answers;
  const agreement = agreementId(plan);
  const schemas = Object.entries(plan.schemas).map(([name, text]) => ours(`${SCHEMA_FOLDER}/${name}`, text));
  const settings: PlannedFile[] = [
    { ...theirs('.vscode/settings.json', fill('settings.json')), mentions: SCHEMA_FOLDER },
    theirs('.vscode/extensions.json', fill('extensions.json')),
    { ...theirs('.gitignore', fill('gitignore')), mentions: CACHE_FOLDER },
    theirs('.gitattributes', fill('gitattributes')),
  ];
  if (plan.found.hasConfig) return [...schemas, ...settings];
  const records: PlannedFile[] = [];
  // An example among records that are already kept would only be in the way.
  if (plan.found.ids.size === 0) records.push(theirs(`agreements/${agreement}.yaml`, fill('agreement.yaml')));
  if (!plan.found.ids.has(id)) records.push(theirs(`institutions/${id}.yaml`, fill('institution.yaml')));
  return [...schemas, ...settings, ...records, theirs(CONFIG_FILE, fill(CONFIG_FILE))];
}

function ours(path: string, text: string): PlannedFile {
  return { path, text, isOurs: true };
}

function theirs(path: string, text: string): PlannedFile {
  return { path, text, isOurs: false };
}

function filler(plan: RegisterPlan): (name: string) => string {
  const data = templateData(plan);
  return (name) => {
    const template = plan.templates[`${name}.hbs`];
    if (template === undefined) throw new Error(`no template for ${name}`);
    return fillTemplate(
      { name: `templates/init/${plan.answers.language}/${name}.hbs`, text: template },
      data,
    );
  };
}

/** The first agreement's id: `contoh-2026`. */
function agreementId({ answers, today }: RegisterPlan): string {
  return `${INIT_WORDS[answers.language].example}-${String(yearOf(today))}`;
}

const FIVE_YEARS = { months: 60, days: 0 };

/** What the templates name; every text that people gave is already written as YAML. */
function templateData(plan: RegisterPlan): FileTexts {
  const { answers, today } = plan;
  const { name, id, country, language, lastDay } = answers;
  const words = INIT_WORDS[language];
  return {
    id,
    name: yamlText(name),
    country: yamlText(country),
    language,
    lastDay,
    agreementId: agreementId(plan),
    agreementTitle: yamlText(words.title(name)),
    agreementEnd: formatDay(lastDayOf(today, FIVE_YEARS, lastDay), language),
    signed: today,
    year: String(yearOf(today)),
    due: addDays(today, 30),
    dayBeforeEnd: exampleEnd('day-before', language),
    anniversaryEnd: exampleEnd('anniversary', language),
  };
}
