/** The sheet of follow-ups (tindak lanjut) of agreements and activities. */
import { daysBetween } from '../../calendar/day.ts';
import { SHEET_NAMES, SHEET_TEXTS } from '../../locale/export.ts';
import { isDataMap, type DataMap } from '../../records/data-map.ts';
import type { PlainValue } from '../../records/read-node.ts';
import { dueStanding } from '../../register/due-standing.ts';
import { factCell } from '../../sheets/made/facts-of-kind.ts';
import { followUpFacts } from '../../sheets/made/other-facts.ts';
import type { SheetCell } from '../../sheets/made/sheet-cell.ts';
import type { Exported, ExportedRecord } from './exported.ts';
import type { MadeSheet, SheetColumn } from './sheet.ts';

/** A row for each follow-up; for everybody to see, without who does it. */
export function followUpSheet(exported: Exported): MadeSheet {
  const { language, isPublic } = exported;
  const texts = SHEET_TEXTS[language];
  const facts = followUpFacts(0).filter(({ path }) => !isPublic || !path.includes('who'));
  const columns: readonly SheetColumn[] = [
    { head: 'ID', meaning: texts.followUpKey, role: 'key', width: 24 },
    { head: texts.position, meaning: texts.positionMeaning, role: 'key', width: 6 },
    { head: texts.of, meaning: texts.ofMeaning, role: 'computed', width: 42 },
    ...facts.map(({ head, meaning, width }) => ({
      head: head[language],
      meaning: meaning[language],
      role: 'fact' as const,
      width,
    })),
    { head: texts.followUpState, meaning: texts.followUpStateMeaning, role: 'computed', width: 14 },
    { head: texts.daysLeft, meaning: texts.daysLeftMeaning, role: 'computed', width: 10 },
  ];
  return {
    name: SHEET_NAMES['follow-up'][language],
    columns,
    rows: exported.records.flatMap((record) => rowsOf(record, exported)),
  };
}

function rowsOf({ row, record }: ExportedRecord, exported: Exported): MadeSheet['rows'] {
  const followUps = Array.isArray(record['follow_ups']) ? record['follow_ups'] : [];
  return followUps.map((followUp, index) => {
    const facts = followUpFacts(index).filter(({ path }) => !exported.isPublic || !path.includes('who'));
    const cells = facts.map((fact) => factCell(record, fact, exported));
    return [row.id, index + 1, row.title, ...cells, ...stateCells(followUp, exported)];
  });
}

function stateCells(followUp: PlainValue, { asOf, language }: Exported): readonly SheetCell[] {
  const texts = SHEET_TEXTS[language];
  const { due, done }: DataMap = isDataMap(followUp) ? followUp : {};
  const standing = dueStanding({ due: textOf(due), settled: textOf(done) }, asOf);
  if (standing.settledOn !== undefined) return [texts.done, null];
  if (standing.due === undefined) return [texts.open, null];
  return [standing.overdue ? texts.overdue : texts.open, daysBetween(asOf, standing.due)];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
