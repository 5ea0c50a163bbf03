/** Values between brackets that their own commas have cut: `{name: Rina, S.E., M.M., position: Rektor}`. */
import { isScalar, Scalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** A value in pieces. Without `value` the pieces belong to no field: `{Budi, Rektor}`. */
export type CutValue = {
  /** The pair of a map whose value was cut. */
  readonly pair?: Pair | undefined;
  readonly value: Scalar | undefined;
  readonly pieces: readonly Scalar[];
  readonly text: string;
};

/** The values of a map in brackets that were cut; `isField` tells a field without a value from a piece. */
export function cutValues(map: YAMLMap, isField: (name: string) => boolean): readonly CutValue[] {
  if (map.flow !== true) return [];
  const cuts: { pair: Pair | undefined; value: Scalar | undefined; pieces: Scalar[] }[] = [];
  let before: Pair | undefined;
  let pieces: Scalar[] | undefined;
  for (const pair of map.items) {
    const piece = pieceOf(pair, isField);
    if (piece === undefined) {
      before = pair;
      pieces = undefined;
    } else if (pieces === undefined) {
      pieces = [piece];
      cuts.push({ pair: before, value: plainValue(before), pieces });
    } else {
      pieces.push(piece);
    }
  }
  return cuts.map((cut) => ({ ...cut, text: joined(cut.value, cut.pieces) }));
}

/** Entries of a list in brackets that a pair of curly quotation marks should have held together. */
export function cutEntries(list: YAMLSeq): readonly CutValue[] {
  if (list.flow !== true) return [];
  const cuts: CutValue[] = [];
  let open: Scalar[] = [];
  for (const item of list.items) {
    const text = isPlain(item) ? String(item.source ?? item.value) : '';
    const isPiece = open.length > 0 || (OPENS.test(text) && !CLOSES.test(text));
    if (isPlain(item) && isPiece) open.push(item);
    else open = [];
    const [value, ...pieces] = open;
    if (value === undefined || !CLOSES.test(text)) continue;
    cuts.push({ value, pieces, text: joined(value, pieces) });
    open = [];
  }
  return cuts;
}

const OPENS = /^[“„‘]/;
const CLOSES = /[”“’]$/;

/** A key that stands alone, without its colon, and is no field's name. */
function pieceOf({ key, value }: Pair, isField: (name: string) => boolean): Scalar | undefined {
  if (value !== null || !isPlain(key)) return undefined;
  return isField(textOf(key)) ? undefined : key;
}

function plainValue(pair: Pair | undefined): Scalar | undefined {
  return isPlain(pair?.value) && pair.value.value !== null ? pair.value : undefined;
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === Scalar.PLAIN;
}

function textOf(scalar: Scalar): string {
  return scalar.source ?? String(scalar.value);
}

/** The pieces as one text, without the curly quotation marks around it. */
function joined(value: Scalar | undefined, pieces: readonly Scalar[]): string {
  const text = [...(value === undefined ? [] : [value]), ...pieces].map(textOf).join(', ');
  return text.replace(/^[“„‘]([^]*)[”“’]$/, '$1');
}
