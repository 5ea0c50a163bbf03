/** Lengths of time that are none. */
import { readDuration, type DurationRefusal } from '../../calendar/read-duration.ts';
import { parseUncertainDate } from '../../calendar/uncertain-date.ts';
import type { PlacedFinding } from '../../findings/finding.ts';
import { fault } from '../fault.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { saysNoEnd } from './no-end.ts';
import { placeholder } from './placeholder.ts';
import { fieldOf, placeOfValue, textOf, type WrongValue } from './wrong-value.ts';
import { readAnyDay } from './written-dates.ts';

type DurationMessage = keyof FaultMessages['invalid-duration'];

const REFUSALS: Readonly<Record<DurationRefusal, DurationMessage>> = {
  'no-time': 'noTime',
  negative: 'negative',
  contradiction: 'contradiction',
  'not-exact': 'notExact',
  'too-long': 'tooLong',
  unreadable: 'unreadable',
};

/** A value that is no length of time. */
export function wrongDuration(wrong: WrongValue): PlacedFinding {
  if (saysNoEnd(wrong)) return fault('invalid-duration', 'noEnd', fieldOf(wrong), placeOfValue(wrong));
  return (
    placeholder(wrong) ?? fault('invalid-duration', messageFor(wrong), fieldOf(wrong), placeOfValue(wrong))
  );
}

function messageFor(wrong: WrongValue): DurationMessage {
  const text = textOf(wrong).trim();
  const { key } = fieldOf(wrong);
  if (/^\d+([.,]\d+)?$/.test(text) && !/^0+$/.test(text) && text.length < 4) return 'noUnit';
  if (key === 'lasts' && (readAnyDay(text) ?? parseUncertainDate(text)) !== undefined) return 'day';
  const reading = readDuration(text);
  return 'refused' in reading ? REFUSALS[reading.refused] : 'unreadable';
}
