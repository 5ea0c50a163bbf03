/** What stands between brackets, with its blanks put in order. */
import { isMap, isPair, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOf, startOf } from '../yaml-site.ts';

/**
 * A list or a map between brackets on one line: a blank after each comma and colon, none before. Whether there is one
 * inside the braces stays, since editors have their own minds about that.
 */
export function flowLine(text: string, node: YAMLMap | YAMLSeq): string {
  const [open, close] = isSeq(node) ? ['[', ']'] : ['{', '}'];
  const items = node.items.map((item) => (isPair(item) ? pairText(text, item) : partText(text, item)));
  const pad = isMap(node) && items.length > 0 && /^[{]\s/.test(text.slice(startOf(node))) ? ' ' : '';
  return open + pad + items.join(', ') + pad + close;
}

function pairText(text: string, { key, value }: Pair): string {
  const name = partText(text, key);
  const isAlone = value === null || (isScalar(value) && value.source === '' && startOf(value) === endOf(key));
  return isAlone ? name : `${name}: ${partText(text, value)}`.trimEnd();
}

function partText(text: string, node: unknown): string {
  if (isMap(node) || isSeq(node)) return flowLine(text, node);
  return text.slice(startOf(node), endOf(node));
}
