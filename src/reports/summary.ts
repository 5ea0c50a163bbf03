/** `summary`: one page for one agreement. */
import { agreementDetails } from './data/agreement-details.ts';
import { agreementIn } from './data/subjects.ts';
import { reportData } from './data/report-data.ts';
import { windowFigure } from './data/window-figure.ts';
import type { Report, ReportContent, ReportInput } from './report.ts';

export const summary: Report = { content };

function content(input: ReportInput): ReportContent {
  const record = agreementIn(input);
  const window = windowFigure(input, record);
  const { notes = null } = record.data;
  return {
    data: {
      ...reportData(input),
      ...agreementDetails(input, record),
      notes: input.isPublic ? null : notes,
      has_window: window !== undefined,
    },
    figures: window === undefined ? {} : { window },
  };
}
