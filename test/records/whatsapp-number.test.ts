/** Telephone numbers for WhatsApp, as offices write them. */
import { expect, test } from 'vitest';
import { whatsappNumber } from '../../src/records/whatsapp-number.ts';

test.each([
  ['+62 812-0000-0000', '6281200000000'],
  ['0812 0000 0000', '6281200000000'],
  ['0812-0000-0000', '6281200000000'],
  ['6281200000000', '6281200000000'],
  ['0062 812 0000 0000', '6281200000000'],
  ['(+60) 3-6196 4000', undefined],
  ['+60 (3) 6196.4000', '60361964000'],
  ['+0812000000', undefined],
  ['0812', undefined],
  ['+62812000000001234', undefined],
  ['08120000000O', undefined],
  ['0812 0000 0000\r\nBcc: x', undefined],
  ['', undefined],
])('%j is %s', (text, expected) => {
  expect(whatsappNumber(text)).toBe(expected);
});
