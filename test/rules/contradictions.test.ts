/** held-and-cancelled and wrong-member-category: what cannot be true together. */
import { describe, expect, test } from 'vitest';
import { check } from '../support/registers.ts';

describe('held-and-cancelled', () => {
  test.each([
    ['on: 2025-08-20\ncancelled: 2025-08-11', 1],
    ['on: 2025\ncancelled: 2025-08-11', 1],
    ['planned: 2025-08-20\ncancelled: 2025-08-11', 0],
    ['cancelled: 2025-08-11', 0],
    ['on: 2025-08-20\nplanned: 2025-08', 0],
  ])('%j: %i', (days, count) => {
    const files = `kind: activity\nid: lokakarya\ntitle: Lokakarya\nform: workshop\n${days}\n`;
    expect(check(files, { ruleIds: ['held-and-cancelled'] })).toHaveLength(count);
  });
});

describe('wrong-member-category', () => {
  test.each([
    ['member: ula\ncategory: institutional', []],
    ['member: ula\ncategory: individual', ['institutional']],
    ['member: ula', []],
    ['member: {name: Dr. Irma, institution: ula}\ncategory: individual', []],
    ['member: {name: Dr. Irma, institution: ula}\ncategory: institutional', ['individual']],
    ['member: {name: Dr. Irma}\ncategory: individual', []],
    ['member: {name: Politeknik Bahari Tarakan}\ncategory: institutional', []],
  ])('%j', (lines, expected) => {
    const files = `kind: institution\nid: ula\nname: Universitas Lembah Anai\n---\nkind: membership\nid: anggota\nnetwork: {name: Jejaring Pesisir}\n${lines}\n`;
    const found = check(files, { ruleIds: ['wrong-member-category'] });
    expect(found.map(({ replacement }) => replacement)).toEqual(expected);
  });
});
