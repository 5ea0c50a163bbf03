/** The window of one agreement as a bar over the years, for its page. */
import { windowSvg } from '../../output/window-svg.ts';
import type { AgreementRecord } from '../../records/record.ts';
import { agreementTimelineRow } from '../../views/timeline-agreement.ts';
import { timelineDays } from '../../views/timeline-days.ts';
import type { Figure } from '../document.ts';
import type { ReportInput } from '../report.ts';

/** The picture; undefined where no day of the agreement is known. */
export function windowFigure(
  { register, terms, language }: ReportInput,
  record: AgreementRecord,
): Figure | undefined {
  const row = agreementTimelineRow(register, terms, record, undefined);
  if (row === undefined || row.bars.length === 0) return undefined;
  return windowSvg({ row, days: timelineDays([row], terms.asOf, {}), asOf: terms.asOf, language });
}
