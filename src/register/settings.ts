/** A register's settings with every default filled in. */
import type { Duration } from '../calendar/duration.ts';
import type { LastDayConvention } from '../calendar/last-day.ts';
import { parseDuration } from '../calendar/read-duration.ts';
import type { SeveritySetting } from '../findings/finding.ts';
import type { ConfigData, RegisterRemind, Reminder } from '../generated/types.ts';
import type { Language } from '../locale/language.ts';
import type { ReadingLimits } from '../records/read-node.ts';

export type Settings = {
  /** False where something in the configuration is wrong: what it should list may be missing only because of that. */
  readonly isComplete: boolean;
  /** Whose register this is; undefined where the configuration does not say. */
  readonly institution: ConfigData['institution'];
  /** Undefined where the configuration leaves the language to the reader's computer. */
  readonly language: Language | undefined;
  readonly timeZone: string;
  readonly lastDay: LastDayConvention;
  /** How long before its last day an agreement is ending soon. */
  readonly horizon: Duration;
  readonly remind: RemindSettings;
  readonly stalledAfter: Duration;
  readonly dormantAfter: Duration;
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  readonly attention: SeveritySetting;
  readonly owners: NonNullable<ConfigData['owners']>;
  /** The register's own forms of cooperation, by id. */
  readonly forms: NonNullable<ConfigData['forms']>;
  readonly letterhead: ConfigData['letterhead'];
  readonly exclude: readonly string[];
  readonly limits: ReadingLimits & { readonly fileSize: number };
  readonly extensions: NonNullable<ConfigData['extensions']>;
};

/** When to remind, of what not, and who hears of what nobody looks after. */
export type RemindSettings = {
  /** How long before a day to remind, as written. */
  readonly lead: readonly string[];
  readonly off: readonly Reminder[];
  readonly instruments: NonNullable<RegisterRemind['instruments']>;
  /** Days of the year (`06-30`) on which the ministry's report is due; undefined where the settings leave it open. */
  readonly reports: readonly string[] | undefined;
  /** The id of an owner. */
  readonly office: string | undefined;
};

const DEFAULT_LEAD = ['P12M', 'P6M', 'P3M', 'P1M'];

/** The settings that a configuration leaves in force; an empty one means every default. */
export function settingsOf(config: ConfigData, isComplete = true): Settings {
  return {
    isComplete,
    institution: config.institution,
    language: config.language,
    timeZone: config.time_zone ?? 'Asia/Jakarta',
    lastDay: config.last_day ?? 'day-before',
    horizon: duration(config.horizon, 'P6M'),
    remind: remindSettings(config),
    stalledAfter: duration(config.stalled_after, 'P90D'),
    dormantAfter: duration(config.dormant_after, 'P12M'),
    rules: config.rules ?? {},
    attention: config.attention ?? 'info',
    owners: config.owners ?? {},
    forms: config.forms ?? {},
    letterhead: config.letterhead,
    exclude: config.exclude ?? [],
    limits: limitsOf(config),
    extensions: config.extensions ?? {},
  };
}

function remindSettings({ remind = {} }: ConfigData): RemindSettings {
  const { lead = DEFAULT_LEAD, off = [], instruments = {}, reports, office } = remind;
  return { lead, off, instruments, reports, office };
}

function limitsOf({ limits = {} }: ConfigData): Settings['limits'] {
  return {
    fileSize: limits.file_size ?? 1_048_576,
    depth: limits.depth ?? 100,
    aliases: limits.aliases ?? 100,
  };
}

/** A configured length of time; the schema has refused every text that is none. */
function duration(text: string | undefined, fallback: string): Duration {
  const read = parseDuration(text ?? fallback) ?? parseDuration(fallback);
  if (read === undefined) throw new Error(`no length of time: ${String(text)}`);
  return read;
}
