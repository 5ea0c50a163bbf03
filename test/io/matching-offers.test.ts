/** What a few typed letters mean in a long list. */
import { describe, expect, test } from 'vitest';
import { matchingOffers } from '../../src/io/matching-offers.ts';

const UNIVERSITIES = [
  { value: 'fkip-unej', label: 'FKIP Universitas Jember (fkip-unej)', names: ['FKIP Universitas Jember'] },
  { value: 'unej', label: 'Universitas Jember (unej)', names: ['Universitas Jember'] },
  { value: 'ugm', label: 'Universitas Gadjah Mada (ugm)', names: ['Universitas Gadjah Mada'] },
  { value: 'unpad', label: 'Universitas Padjadjaran (unpad)', names: ['Universitas Padjadjaran', 'Unpad'] },
];

describe('what is typed finds', () => {
  test.each([
    ['', ['fkip-unej', 'unej', 'ugm', 'unpad']],
    ['UGM', ['ugm']],
    ['gadjah', ['ugm']],
    ['mada univ', ['ugm']],
    ['unpad', ['unpad']],
    ['universitas jember', ['unej', 'fkip-unej']],
    ['harvard', []],
  ])('"%s"', (typed, expected) => {
    expect(matchingOffers(UNIVERSITIES, typed).map(({ value }) => value)).toEqual(expected);
  });
});
