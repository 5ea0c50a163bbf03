/** Chance that can be repeated: the same seed gives the same register on every machine. */

/**
 * @typedef {{
 *   below: (limit: number) => number,
 *   chance: (share: number) => boolean,
 *   pick: <T>(choices: readonly T[]) => T,
 * }} Chance
 */

/**
 * A source of chance (mulberry32).
 * @param {number} seed
 * @returns {Chance}
 */
export function chanceOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, chance: (share) => next() < share, pick: (choices) => choices[below(choices.length)] };
}
