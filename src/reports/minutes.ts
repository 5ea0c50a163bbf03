/** `minutes`: a meeting, or any other activity, as notulen. */
import { activityDetails } from './data/activity-details.ts';
import { reportData } from './data/report-data.ts';
import { activityIn } from './data/subjects.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const minutes: Report = { content };

function content(input: ReportInput): ReportContent {
  const record = activityIn(input);
  const { notes = null } = record.data;
  return {
    data: {
      ...reportData(input),
      ...activityDetails(input, record),
      notes: input.isPublic ? null : notes,
    },
  };
}
