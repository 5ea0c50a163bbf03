/** The part of edtf that the tests use: it has no types of its own. */
declare module 'edtf' {
  /** Reads a text and throws where it cannot; bounds in milliseconds of UTC, infinite or null where there is none. */
  export default function edtf(text: string): { min: number | null; max: number | null };

  /** Reads a text up to a level of the standard and throws where it cannot. */
  export function parse(text: string, options: { level: number }): { type: string };
}
