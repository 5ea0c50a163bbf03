/** `mou show` for a membership: of whom in what, since when, and what it brings. */
import type { Due } from '../../generated/types.ts';
import { formatDay } from '../../locale/dates.ts';
import { SHOW_TEXTS } from '../../locale/show.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { MembershipRecord } from '../../records/record.ts';
import { dueStanding } from '../../register/due-standing.ts';
import { institutionOf } from '../../register/parties.ts';
import { categoryLabel, stateLabel } from '../labels.ts';
import { activityLines, personLines } from './listed.ts';
import { joined, labelled, lines, section, type Page } from './page.ts';
import { closingSections, type ShowInput } from './show-input.ts';

/** The page of a membership. */
export function membershipPage(input: ShowInput, record: MembershipRecord): Page {
  const { register, terms, language } = input;
  const { data, id, file } = record;
  const texts = SHOW_TEXTS[language];
  const network = institutionOf(register, data.network).name ?? '';
  const member = memberName(input, record);
  const state = terms.membership(id)?.state;
  const category = data.category === undefined ? undefined : categoryLabel(data.category, language);
  const words = [category, state === undefined ? undefined : stateLabel(state, language), `${id} (${file})`];
  const day = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : formatWrittenDate(text, language);
  return {
    title: `${member} – ${network}`,
    summary: words.filter((word) => word !== undefined).join(' · '),
    sections: [
      ...section(
        texts.membership,
        lines(
          labelled(texts.role, data.role),
          labelled(texts.involved, day(data.involved)),
          labelled(texts.joined, day(data.joined)),
          labelled(texts.left, day(data.left)),
        ),
      ),
      ...section(texts.programmes, lines(...(data.programmes ?? []))),
      ...section(
        texts.representatives,
        personLines(data.representatives).map((line) => ({ ...line, detail: false })),
      ),
      ...section(texts.dues, lines(...(data.dues ?? []).map((due) => dueText(input, due)))),
      ...section(texts.activities, activityLines(input, register.activitiesUnder(id))),
      ...closingSections(input, data),
    ],
  };
}

function memberName({ register }: ShowInput, { data: { member } }: MembershipRecord): string {
  if (typeof member === 'string') return institutionOf(register, member).name ?? member;
  const institution =
    member.institution === undefined ? undefined : institutionOf(register, member.institution).name;
  return joined(member.name, institution);
}

function dueText({ terms, language }: ShowInput, { year, due, paid }: Due): string {
  const texts = SHOW_TEXTS[language];
  const standing = dueStanding({ due, settled: paid }, terms.asOf);
  return joined(
    year === undefined ? undefined : String(year),
    standing.due === undefined ? undefined : texts.due(formatDay(standing.due, language)),
    standing.settledOn === undefined ? texts.unpaid : texts.paid(formatDay(standing.settledOn, language)),
  );
}
