/** What a document of a register's file is, by its `kind` and by the name of its file. */
import { isMap, isScalar, type Document } from 'yaml';
import { shapes } from '../generated/shapes.ts';
import { keyText } from '../records/locator.ts';
import { isKind } from '../records/record.ts';
import type { Shape } from '../records/shape.ts';
import { CONFIG_FILE } from '../register/read-config.ts';

/** The shape of a document in a file of this path: that of its kind, or of the settings; anything where it has none. */
export function shapeOfDocument(path: string, document: Document): Shape {
  if (path === CONFIG_FILE) return shapes.config;
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const kind = pairs.find(({ key }) => isScalar(key) && keyText(key) === 'kind')?.value;
  const word = isScalar(kind) ? kind.value : undefined;
  return isKind(word) ? shapes[word] : 'any';
}
