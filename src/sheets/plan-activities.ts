/** Rows of activities as records, under the agreements that they name for certain. */
import { folded } from '../records/folded.ts';
import type { ActivityRecord } from '../records/record.ts';
import { documentNumbers } from './cells/document-numbers.ts';
import { draftActivity, madeActivityTitle } from './draft-activity.ts';
import { freeId, type GatheredInstitution } from './gather-institutions.ts';
import type { ImportInput } from './import-input.ts';
import type { PerhapsUnder, PlannedRecord } from './import-plan.ts';
import { kindPlan, originOf, type KindPlan, type KindRows, type Planning } from './kind-plan.ts';
import { institutionsByName, type InstitutionsByName, type NamedInstitution } from './named-institution.ts';
import { partnersOf, takenBack, type AgreementsPlan } from './plan-agreements.ts';
import { planRow } from './plan-row.ts';
import type { ActivityRow } from './read-activity-row.ts';
import type { RemarkReason } from './remark.ts';
import { agreementNamed } from './row-references.ts';
import type { PlacedRemark } from './row-reading.ts';
import { sheetRows } from './sheet-rows.ts';
import { sortRows } from './sort-rows.ts';

/** The rows of activities; a record needs to say what was done, and what form of activity that is. */
export function activityRows({ readings, file, own }: ImportInput): KindRows<ActivityRow> {
  const sheet = sheetRows('activity', readings, file);
  const rows = sheet.rows.map((row) => ({
    ...row,
    partners: row.partners.filter(({ name }) => folded(name) !== folded(own.name)),
  }));
  return {
    sheet,
    usable: rows.filter((row) => lacking(row) === undefined),
    unusable: rows.flatMap((row) => {
      const reason = lacking(row);
      return reason === undefined ? [] : [{ row, reason }];
    }),
  };
}

function lacking({ facts: { title, form }, partners }: ActivityRow): RemarkReason | undefined {
  if (title === undefined && (form === undefined || partners.length === 0)) return 'no-title';
  return form === undefined ? 'no-form' : undefined;
}

export type ActivitiesPlan = KindPlan<'activity'> & {
  readonly rows: readonly ActivityRow[];
  readonly perhapsUnder: readonly PerhapsUnder[];
};

type ActivityPlanning = Planning & { readonly agreements: AgreementsPlan };

/** Plans the activities of the rows. */
export function planActivities(prepared: KindRows<ActivityRow>, planning: ActivityPlanning): ActivitiesPlan {
  const { input, ids } = planning;
  const { activities } = input.register;
  const { sheet, usable } = prepared;
  const sorted = sortRows<ActivityRow, ActivityRecord>(usable, {
    kind: 'activity',
    input,
    identity: sheet.identity,
    present: activities.values(),
    starts: {
      ofRow: ({ facts }) => facts.on ?? facts.planned,
      ofRecord: ({ data }) => data.on ?? data.planned,
    },
    recorded: (rows, taken) => recordedByHand(rows, taken, activities.values()),
  });
  const { rows, matches, wantedBack } = sorted;
  const named = institutionsByName(planning);
  const perhapsUnder: PerhapsUnder[] = [];
  const naming: GatheredInstitution[] = [];
  const records = new Map(
    rows.map((row): readonly [ActivityRow, PlannedRecord] => {
      const title = titleOf(row, planning);
      const match = matches.get(row);
      const id =
        match?.record.id ??
        takenBack(wantedBack.get(row), ids.taken) ??
        freeId(wantedId(title, row, input), ids.taken);
      const under = agreementsOf(row, planning);
      if (under.perhaps.length > 0) perhapsUnder.push({ id, row, agreements: under.perhaps });
      const host = hostOf(row, named);
      naming.push(...(host.named?.gathered ?? []));
      const data = draftActivity(row, {
        ...{ id, title, form: row.facts.form ?? '', host: host.named?.id, notes: host.notes },
        partners: partnersOf(row, planning.gathering).map((partner) => partner.id),
        under: under.found,
      });
      const planned = planRow({
        ...{ row, data, match, path: pathOf(id, row) },
        isTitleMade: row.facts.title === undefined,
        origin: originOf(row, input.file, sheet.duplicates),
        runningNumbers: sheet.identity.runningNumbers,
        remarks: remarksOf(row, title, [...under.remarks, ...host.remarks]),
      });
      return [row, planned];
    }),
  );
  return { ...kindPlan('activity', prepared, sorted, { records, input, naming }), rows, perhapsUnder };
}

function titleOf(row: ActivityRow, { input, gathering }: ActivityPlanning): string {
  const { title, form = '' } = row.facts;
  if (title !== undefined) return title;
  const names = partnersOf(row, gathering).map(({ name }) => name);
  return madeActivityTitle(form, names, { language: input.language, own: input.register.settings.forms });
}

/** What it was called, and the year: "kuliah-tamu-ekonomi-hijau-2025". */
function wantedId(title: string, row: ActivityRow, { idOf }: ImportInput): string {
  const name = idOf(title) ?? 'kegiatan';
  const year = yearOf(row);
  return year === undefined || name.endsWith(year) ? name : `${name}-${year}`;
}

function pathOf(id: string, row: ActivityRow): string {
  return `activities/${yearOf(row) ?? 'undated'}/${id}.yaml`;
}

function yearOf({ facts: { on, planned } }: ActivityRow): string | undefined {
  return /^\d{4}/.exec(on ?? planned ?? '')?.[0];
}

/** Rows that somebody has recorded by hand: the same title, held at the same time. */
function recordedByHand(
  rows: readonly ActivityRow[],
  taken: ReadonlySet<string>,
  present: Iterable<ActivityRecord>,
): ReadonlyMap<ActivityRow, string> {
  const known = new Map(
    [...present]
      .filter(({ id }) => !taken.has(id))
      .map(({ id, data }) => [`${folded(data.title)} ${data.on ?? data.planned ?? ''}`, id] as const),
  );
  return new Map(
    rows.flatMap((row) => {
      const { title, on, planned } = row.facts;
      const id = title === undefined ? undefined : known.get(`${folded(title)} ${on ?? planned ?? ''}`);
      return id === undefined ? [] : [[row, id] as const];
    }),
  );
}

type Under = {
  readonly found: readonly string[];
  readonly perhaps: readonly string[];
  readonly remarks: readonly PlacedRemark[];
};

/** So many proposals are of use; of a partner with more agreements, a person knows better where to look. */
const MOST_PROPOSED = 3;

/**
 * The agreements that a row names: by number, title or id, where one agreement alone is called so. Where none is,
 * those of its partners are proposed.
 */
function agreementsOf(row: ActivityRow, { agreements, gathering }: ActivityPlanning): Under {
  const named = row.facts.carriesOut
    .flatMap((text) => {
      const whole = agreementNamed(text, '', agreements.names);
      return whole === undefined ? documentNumbers(text) : [text];
    })
    .map((text) => ({ text, id: agreementNamed(text, '', agreements.names) }));
  const found = [...new Set(named.flatMap(({ id }) => id ?? []))];
  const isOpen = named.length === 0 || named.some(({ id }) => id === undefined);
  const ofPartners = partnersOf(row, gathering).flatMap(({ id }) => agreements.ofPartner.get(id) ?? []);
  const candidates = [...new Set(ofPartners)].filter((id) => !found.includes(id));
  const perhaps = isOpen && candidates.length <= MOST_PROPOSED ? candidates : [];
  const remarks = named.map(({ text, id }) =>
    remarkOn(row, 'carries-out', text, {
      path: ['under'],
      reason: id === undefined ? 'carries-out-unfound' : 'carries-out-found',
      sure: id === undefined ? 'left' : 'likely',
      taken: id ?? '',
    }),
  );
  const proposal = remarkOn(row, 'carries-out', named.find(({ id }) => id === undefined)?.text ?? '', {
    path: ['under'],
    reason: 'carries-out-perhaps',
    sure: 'left',
    taken: perhaps.join(' | '),
  });
  return { found, perhaps, remarks: perhaps.length === 0 ? remarks : [...remarks, proposal] };
}

type Host = {
  readonly named: NamedInstitution | undefined;
  readonly notes: readonly string[];
  readonly remarks: readonly PlacedRemark[];
};

/** The host as an institution, where its name is that of one; else its text. */
function hostOf(row: ActivityRow, institutions: InstitutionsByName): Host {
  const { host } = row.facts;
  const named = host === undefined ? undefined : institutions(host);
  if (host === undefined || named !== undefined) return { named, notes: [], remarks: [] };
  const said = remarkOn(row, 'host', host, {
    path: ['host'],
    reason: 'host-unknown',
    sure: 'left',
    taken: '',
  });
  return { named, notes: [`${said.header}: ${host}`], remarks: [said] };
}

function remarksOf(row: ActivityRow, title: string, more: readonly PlacedRemark[]): readonly PlacedRemark[] {
  const made =
    row.facts.title === undefined
      ? [
          remarkOn(row, 'title', '', {
            path: ['title'],
            reason: 'activity-title-made',
            sure: 'likely',
            taken: title,
          }),
        ]
      : [];
  return [...row.remarks.filter(({ of }) => of === 'record'), ...made, ...more];
}

function remarkOn(
  { sheet, spots }: ActivityRow,
  at: keyof ActivityRow['spots'],
  said: string,
  remark: Pick<PlacedRemark, 'path' | 'reason' | 'sure' | 'taken'>,
): PlacedRemark {
  return { ...remark, ...spots[at], sheet, said, of: 'record' };
}
