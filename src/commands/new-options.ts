/** The options of `mou new`: what each kind of record takes, and how it becomes a field. */
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { KIND_NAMES, withArticle } from '../locale/kind-names.ts';
import type { Language } from '../locale/language.ts';
import { NEW_HELP } from '../locale/new-help.ts';
import type { Kind } from '../records/record.ts';
import type { EditOptions } from './edit-register.ts';
import { collected } from './repeated-option.ts';

export type NewOptions = EditOptions & {
  readonly id?: string;
  readonly file?: string;
  readonly from?: string;
  readonly title?: string;
  readonly name?: string;
  readonly party: readonly string[];
  readonly instrument?: string;
  readonly form: readonly string[];
  readonly lasts?: string;
  readonly starts?: string;
  readonly until?: string;
  readonly open: boolean;
  readonly under: readonly string[];
  readonly country?: string;
  readonly type?: string;
  readonly city?: string;
  readonly alsoKnownAs: readonly string[];
  readonly on?: string;
  readonly planned?: string;
  readonly place?: string;
  readonly host?: string;
  readonly network?: string;
  readonly member?: string;
  readonly joined?: string;
  readonly owner?: string;
};

type OptionName = keyof Omit<NewOptions, keyof EditOptions>;

/** What each kind takes beside what every kind takes. */
const TAKES: Readonly<Record<Kind, readonly OptionName[]>> = {
  agreement: ['title', 'party', 'instrument', 'form', 'lasts', 'starts', 'until', 'open', 'under'],
  institution: ['name', 'country', 'type', 'city', 'alsoKnownAs'],
  activity: ['title', 'form', 'on', 'planned', 'place', 'host', 'under'],
  membership: ['network', 'member', 'joined'],
};
const EVERY_KIND: readonly string[] = [
  'id',
  'file',
  'from',
  'owner',
  'dryRun',
  'asOf',
  'lang',
  'color',
  'directory',
];

/** Declares every option of `mou new`. */
export function addNewOptions(command: Command, language: Language): void {
  const texts = NEW_HELP[language];
  command
    .argument('<kind>', texts.kind)
    .option('--title <text>', texts.title)
    .option('--name <name>', texts.name)
    .option('--party <institution>', texts.party, collected, [])
    .option('--instrument <instrument>', texts.instrument)
    .option('--form <form>', texts.form, collected, [])
    .option('--lasts <duration>', texts.lasts)
    .option('--starts <day>', texts.starts)
    .option('--until <day>', texts.until)
    .option('--open', texts.open, false)
    .option('--under <id>', texts.under, collected, [])
    .option('--country <country>', texts.country)
    .option('--type <type>', texts.type)
    .option('--city <name>', texts.city)
    .option('--also-known-as <name>', texts.alsoKnownAs, collected, [])
    .option('--on <day>', texts.on)
    .option('--planned <day>', texts.planned)
    .option('--place <text>', texts.place)
    .option('--host <institution>', texts.host)
    .option('--network <institution>', texts.network)
    .option('--member <institution>', texts.member)
    .option('--joined <day>', texts.joined)
    .option('--owner <owner>', texts.owner)
    .option('--from <id>', texts.from)
    .option('--id <id>', texts.id)
    .option('--file <path>', texts.file);
}

/** Throws UsageError for an option that is of no use for the kind: left unsaid, it would be lost. */
export function refuseOthersOptions(kind: Kind, options: NewOptions): void {
  const given = Object.entries(options).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== false,
  );
  const stray = given.find(
    ([name]) => !EVERY_KIND.includes(name) && !TAKES[kind].some((taken) => taken === name),
  );
  if (stray === undefined) return;
  const flags = TAKES[kind].map((name) => `--${name}`).join(', ');
  throw new UsageError({
    en: `--${stray[0]} is of no use for ${withArticle(KIND_NAMES[kind].en)}, which takes ${flags}.`,
    id: `--${stray[0]} tidak berlaku untuk ${KIND_NAMES[kind].id}, yang menerima ${flags}.`,
  });
}
