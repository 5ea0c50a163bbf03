/** One edit of a document as splices of its text. */
import type { FieldPath } from '../findings/place.ts';
import type { PlainValue } from '../records/read-node.ts';
import { isScalar as isScalarNode } from 'yaml';
import { addField, addItem, asList, asMap } from './add-to-container.ts';
import type { Edit } from './edit.ts';
import { commentLines } from './field-comments.ts';
import { removePart } from './remove-part.ts';
import { setValue } from './set-value.ts';
import { linesAt, startOfLine, type Splice } from './splices.ts';
import { isScalar } from './value-lines.ts';
import {
  columnOf,
  isBlockText,
  isNothing,
  siteAt,
  startOf,
  type Container,
  type DocumentSite,
  type Site,
} from './yaml-site.ts';

/** The splices of an edit; undefined where the document has no place for it, or writes it once for several places. */
export function editSplices(within: DocumentSite, edit: Edit): readonly Splice[] | undefined {
  const site = siteAt(within, edit.path);
  if (site.isShared) return undefined;
  switch (edit.edit) {
    case 'set':
      return setAt(within, site, edit.path, edit.value, edit.comment);
    case 'insert':
      return insertAt(within, site, edit);
    case 'remove':
      return removeAt(within, site);
    default:
      return edit satisfies never;
  }
}

/**
 * True for an edit that only changes a value on one line: many of them can be made at once, because none of them
 * changes what another one is about.
 */
export function isReplacement(within: DocumentSite, edit: Edit): boolean {
  if (edit.edit !== 'set' || edit.comment !== undefined || !isScalar(edit.value)) return false;
  if (typeof edit.value === 'string' && edit.value.length > LONGEST_WORD) return false;
  const { rest, node, isShared } = siteAt(within, edit.path);
  return rest.length === 0 && !isShared && isScalarNode(node) && !isNothing(node) && !isBlockText(node);
}

const LONGEST_WORD = 60;

function setAt(
  within: DocumentSite,
  site: Site,
  path: FieldPath,
  value: PlainValue,
  comment: string | undefined,
): readonly Splice[] | undefined {
  const remarks = comment === undefined ? [] : commentLines(comment);
  const [step, ...below] = site.rest;
  if (step === undefined) {
    if (site.container === undefined) return undefined;
    return [...remarkAbove(within, site, remarks), ...setValue(within, site, path, value)];
  }
  const nested = wrapped(value, below);
  if (nested === undefined || typeof step !== 'string') return undefined;
  const map = containerHere(site, path);
  const fields = map === undefined ? undefined : asMap(map);
  if (fields !== undefined) {
    // Without a field there is no line whose depth a new one could share.
    if (fields.node.items.length === 0 && !fields.inFlow) return undefined;
    const splices = addField(within, fields, step, { value: nested, remarks });
    return fields.inFlow
      ? [...remarkAbove(within, { ...site, node: fields.node }, remarks), ...splices]
      : splices;
  }
  const here = path.slice(0, path.length - site.rest.length);
  return isNothing(site.node) && site.container !== undefined
    ? setValue(within, site, here, { [step]: nested })
    : undefined;
}

/** A value within the maps that lead to it; undefined where the way leads through lists that are not there. */
function wrapped(value: PlainValue, path: FieldPath): PlainValue | undefined {
  return path.toReversed().reduce<PlainValue | undefined>((inner, step) => {
    return inner === undefined || typeof step === 'number' ? undefined : { [step]: inner };
  }, value);
}

/** The map or list in which the way ends, where its next step is not there. */
function containerHere({ container, node, rest }: Site, path: FieldPath): Container | undefined {
  const isHere = container?.node === node && container?.path.length === path.length - rest.length;
  return isHere ? container : undefined;
}

function insertAt(
  within: DocumentSite,
  site: Site,
  { path, value, at, comment }: Extract<Edit, { edit: 'insert' }>,
): readonly Splice[] | undefined {
  if (site.rest.length > 0 || isNothing(site.node)) {
    return (at ?? 0) > 0 ? undefined : setAt(within, site, path, [value], comment);
  }
  const remarks = comment === undefined ? [] : commentLines(comment);
  const inner = siteAt(within, [...path, 'x']);
  const list = inner.container === undefined ? undefined : asList(inner.container);
  if (list === undefined) return undefined;
  const count = list.node.items.length;
  if ((at ?? count) > count) return undefined;
  if (count === 0) return setValue(within, site, path, [value]);
  const splices = addItem(within, list, at ?? count, { value, remarks });
  return list.inFlow ? [...remarkAbove(within, site, remarks), ...splices] : splices;
}

function removeAt(
  within: DocumentSite,
  { container, pair, node, rest }: Site,
): readonly Splice[] | undefined {
  if (rest.length > 0 || container === undefined) return undefined;
  const parts: readonly unknown[] = container.node.items;
  return removePart(within.text, container, parts.indexOf(pair ?? node));
}

/** Remarks above the line in which a field or an entry begins, unless they stand there already. */
function remarkAbove(
  { text }: DocumentSite,
  { pair, node }: Site,
  remarks: readonly string[],
): readonly Splice[] {
  if (remarks.length === 0) return [];
  const line = startOfLine(text, startOf(pair ?? node));
  const column = columnOf(text, line + (/^[ \t]*/.exec(text.slice(line))?.[0].length ?? 0));
  const lines = remarks.map((remark) => ' '.repeat(column) + remark);
  const above = text
    .slice(0, line)
    .split(/\r?\n/)
    .slice(-lines.length - 1, -1);
  return above.join('\n') === lines.join('\n') ? [] : [linesAt(text, line, lines)];
}
