/** Whether an agreement can be renewed: all have signed it, and nothing has ended it but time. */
import { UsageError } from '../../errors.ts';
import { formatDay } from '../../locale/dates.ts';
import { STATE_LABELS } from '../../locale/states.ts';
import { onlyDay } from '../../terms/day-range.ts';
import type { ReportInput } from '../report.ts';

/** Throws UsageError for an agreement that is not signed, and for one that was ended before the day or gave way to another. */
export function mustBeRenewable({ terms }: ReportInput, id: string): void {
  const term = terms.agreement(id);
  if (term?.signed !== true) throw unsigned(id);
  const { state, supersededBy } = term;
  if (state === 'superseded' && supersededBy !== undefined) throw superseded(id, supersededBy);
  if (state !== 'terminated' && state !== 'superseded' && state !== 'lapsed') return;
  const day = onlyDay(term.finalDay);
  const { en, id: label } = STATE_LABELS[state];
  throw new UsageError({
    en: `\`${id}\` is ${en}${day === undefined ? '' : `, its last day was ${formatDay(day, 'en')}`}: what was ended is not renewed but agreed anew (mou new).`,
    id: `\`${id}\` sudah ${label}${day === undefined ? '' : `, hari terakhirnya ${formatDay(day, 'id')}`}: tidak dapat diperpanjang, melainkan disepakati baru (mou new).`,
  });
}

function unsigned(id: string): UsageError {
  return new UsageError({
    en: `\`${id}\` is not signed yet, so there is nothing to renew.`,
    id: `\`${id}\` belum ditandatangani, jadi belum ada yang diperpanjang.`,
  });
}

function superseded(id: string, by: string): UsageError {
  return new UsageError({
    en: `\`${id}\` is superseded by \`${by}\`: write about that one (mou report letter ${by}).`,
    id: `\`${id}\` sudah digantikan oleh \`${by}\`: buat surat untuk yang itu (mou report letter ${by}).`,
  });
}
