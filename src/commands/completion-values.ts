/** What can stand for the value of an option or an argument, by the word in its brackets: `<state>`, `[rule]`, `<id>`. */
import type { Argument, Option } from 'commander';
import type { Context } from '../context.ts';
import { CannotRunError } from '../errors.ts';
import { SEVERITIES } from '../findings/finding.ts';
import { countries, documentKinds, forms, institutionTypes, instruments } from '../generated/vocabularies.ts';
import { readPackageFolder } from '../io/package-files.ts';
import { COLUMN_LABELS } from '../locale/columns.ts';
import { KIND_NAMES } from '../locale/kind-names.ts';
import type { Language } from '../locale/language.ts';
import { MARK_LABELS, STATE_LABELS } from '../locale/states.ts';
import type { Text } from '../locale/text.ts';
import { KINDS, type Kind, type RegisterRecord } from '../records/record.ts';
import { institutionOf } from '../register/parties.ts';
import type { Register } from '../register/register.ts';
import { unitsOf } from '../register/units.ts';
import { REPORTS } from '../reports/index.ts';
import { commands } from './index.ts';
import { openRegister, type OpenRegister } from './open-register.ts';

/** A word that may stand, and what it means; the meaning may be empty. */
export type CompletionValue = { readonly value: string; readonly meaning: string };

/** Words that may stand, or the names of files and folders, which the shell knows best. */
export type CompletionValues = readonly CompletionValue[] | 'files';

type Asked = { readonly context: Context; readonly language: Language };
type Source = (asked: Asked) => CompletionValues | Promise<CompletionValues>;

const files: Source = () => 'files';

const idsOfAll: Source = (asked) => fromRegister(asked, (open) => idsOf(open, KINDS));
const idsOfAgreements: Source = (asked) => fromRegister(asked, (open) => idsOf(open, ['agreement']));
const idsOfInstitutions: Source = (asked) => fromRegister(asked, (open) => idsOf(open, ['institution']));
const idsOfOwners: Source = (asked) =>
  fromRegister(asked, ({ register }) =>
    Object.entries(register.settings.owners).map(([value, { name }]) => ({ value, meaning: name ?? '' })),
  );

/** By the word in the brackets of the option or argument; behind a command's name, where it means something else there. */
const SOURCES: Readonly<Record<string, Source>> = {
  baseline: files,
  column: ({ language }) => labelled(COLUMN_LABELS, language),
  columns: ({ language }) => labelled(COLUMN_LABELS, language),
  command: ({ language }) =>
    commands.map(({ name, summary }) => ({ value: name, meaning: summary[language] })),
  country: ({ language }) => countries.map(({ id, label }) => ({ value: id, meaning: label[language] })),
  file: files,
  folder: files,
  form: (asked) => formsIn(asked),
  forms: (asked) => formsIn(asked),
  id: idsOfAll,
  'id=severity': async ({ language }) =>
    (await rulesIn(language)).flatMap(({ value, meaning }) =>
      ['off', ...SEVERITIES].map((severity) => ({ value: `${value}=${severity}`, meaning })),
    ),
  institution: idsOfInstitutions,
  instrument: ({ language }) => instruments.map(({ id, label }) => ({ value: id, meaning: label[language] })),
  into: idsOfInstitutions,
  kind: ({ language }) => labelled(KIND_NAMES, language),
  mark: ({ language }) => labelled(MARK_LABELS, language),
  old: idsOfAll,
  owner: idsOfOwners,
  path: files,
  paths: files,
  rule: ({ language }) => rulesIn(language),
  schema: () =>
    Object.keys(readPackageFolder('schemas')).map((name) => ({
      value: name.replace(/\.schema\.json$/, ''),
      meaning: '',
    })),
  state: ({ language }) => labelled(STATE_LABELS, language),
  tag: (asked) => fromRegister(asked, tagsOf),
  type: ({ language }) => institutionTypes.map(({ id, label }) => ({ value: id, meaning: label[language] })),
  unit: (asked) => fromRegister(asked, unitsIn),
  'amend id': idsOfAgreements,
  'attach kind': ({ language }) =>
    documentKinds.map(({ id, label }) => ({ value: id, meaning: label[language] })),
  'calendar id': idsOfOwners,
  'merge old': idsOfInstitutions,
  'remind id': idsOfOwners,
  'renew id': idsOfAgreements,
  'report name': ({ language }) =>
    REPORTS.map(({ name, about }) => ({ value: name, meaning: about[language] })),
  'sign id': idsOfAgreements,
  'terminate id': idsOfAgreements,
};

/** The values of an option or an argument of a command: its choices where it has some, else what its word stands for. */
export async function completionValues(
  command: string,
  part: Option | Argument,
  asked: Asked,
): Promise<CompletionValues> {
  if (part.argChoices !== undefined) return part.argChoices.map((value) => ({ value, meaning: '' }));
  const word = 'flags' in part ? /[<[]([^\]>.]+)/.exec(part.flags)?.[1] : part.name();
  const source = SOURCES[`${command} ${word ?? ''}`] ?? SOURCES[word ?? ''];
  return source?.(asked) ?? [];
}

function labelled(labels: Readonly<Record<string, Text>>, language: Language): readonly CompletionValue[] {
  return Object.entries(labels).map(([value, text]) => ({ value, meaning: text[language] }));
}

async function formsIn(asked: Asked): Promise<readonly CompletionValue[]> {
  return [
    ...(await fromRegister(asked, ({ register }) => labelled(register.settings.forms, asked.language))),
    ...forms.map(({ id, label }) => ({ value: id, meaning: label[asked.language] })),
  ];
}

async function rulesIn(language: Language): Promise<readonly CompletionValue[]> {
  const { rulesById } = await import('../rules/index.ts');
  return [...rulesById.values()].map(({ id, texts }) => ({ value: id, meaning: texts[language].title }));
}

/** Where there is no register, or more than one, there is nothing to propose from it. */
async function fromRegister(
  { context }: Asked,
  propose: (open: OpenRegister) => readonly CompletionValue[],
): Promise<readonly CompletionValue[]> {
  try {
    // Nothing may stand between the words that the shell is told, nor in the line that is being typed.
    return propose(await openRegister({ ...context, err: () => undefined }, {}));
  } catch (error) {
    if (error instanceof CannotRunError) return [];
    throw error;
  }
}

function idsOf({ register }: OpenRegister, kinds: readonly Kind[]): readonly CompletionValue[] {
  return [...register.byId.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map((record) => ({ value: record.id, meaning: nameOf(register, record) }));
}

function unitsIn({ register }: OpenRegister): readonly CompletionValue[] {
  return [...register.institutions.values()].flatMap((institution) =>
    unitsOf(institution).map(({ id, unit }) => ({
      value: `${institution.id}/${id}`,
      meaning: unit.name ?? '',
    })),
  );
}

function nameOf(register: Register, { kind, data }: RegisterRecord): string {
  switch (kind) {
    case 'institution':
      return data.name;
    case 'membership':
      return institutionOf(register, data.network).name ?? '';
    case 'agreement':
    case 'activity':
      return data.title;
    default:
      return kind satisfies never;
  }
}

function tagsOf({ register }: OpenRegister): readonly CompletionValue[] {
  const tags = new Set(register.records.flatMap(({ data }) => data.tags ?? []));
  return [...tags].map((value) => ({ value, meaning: '' }));
}
