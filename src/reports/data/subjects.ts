/** The record that a report is about, of the kind that it needs. */
import type { ActivityRecord, AgreementRecord, InstitutionRecord } from '../../records/record.ts';
import type { ReportInput } from '../report.ts';

/** The agreement; the command has seen to it that it is one. */
export function agreementIn({ subject }: ReportInput): AgreementRecord {
  if (subject?.kind !== 'agreement') throw new Error('the report is about an agreement');
  return subject;
}

/** The activity; the command has seen to it that it is one. */
export function activityIn({ subject }: ReportInput): ActivityRecord {
  if (subject?.kind !== 'activity') throw new Error('the report is about an activity');
  return subject;
}

/** The institution; the command has seen to it that it is one. */
export function institutionIn({ subject }: ReportInput): InstitutionRecord {
  if (subject?.kind !== 'institution') throw new Error('the report is about an institution');
  return subject;
}
