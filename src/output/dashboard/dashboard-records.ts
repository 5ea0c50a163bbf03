/** Each record of the dashboard in full: the page that `mou show` has of it, without what only its terminal needs. */
import { SHOW_TEXTS } from '../../locale/show.ts';
import { printable } from '../../templating/printable.ts';
import type { AgreementRecord, MembershipRecord } from '../../records/record.ts';
import { stateLabel } from '../labels.ts';
import { agreementPage } from '../show/agreement-page.ts';
import { membershipPage } from '../show/membership-page.ts';
import type { ShowInput } from '../show/show-input.ts';
import type { DashboardInput } from './dashboard-input.ts';
import type { PageRecord } from './page-payload.ts';

/** The records of some ids, by id. */
export function dashboardRecords(
  input: DashboardInput,
  ids: readonly string[],
): Readonly<Record<string, PageRecord>> {
  const { register } = input;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const record = register.agreements.get(id) ?? register.memberships.get(id);
      return record === undefined ? [] : [[id, recordInFull(input, record)]];
    }),
  );
}

function recordInFull(input: DashboardInput, record: AgreementRecord | MembershipRecord): PageRecord {
  const { language } = input;
  const show: ShowInput = { ...input, findings: [], rules: new Map() };
  const page = record.kind === 'agreement' ? agreementPage(show, record) : membershipPage(show, record);
  const explain = SHOW_TEXTS[language].explain(record.id);
  return {
    title: printable(page.title),
    summary: printable(summaryOf(input, record)),
    sections: page.sections.map(({ heading, lines }) => ({
      heading,
      lines: lines
        .filter(({ text }) => text !== explain)
        .map(({ text, detail = false }) => (detail ? '\t' : '') + printable(text.trim())),
    })),
  };
}

/** The state and the id: what is not for everybody is not among them. */
function summaryOf(
  { terms, language }: DashboardInput,
  { id, kind }: AgreementRecord | MembershipRecord,
): string {
  const term = kind === 'agreement' ? terms.agreement(id) : terms.membership(id);
  return [term === undefined ? [] : [stateLabel(term.state, language)], [id]].flat().join(' · ');
}
