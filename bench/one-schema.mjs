/** The schema of records as one file, for tools that read no others: the same demands, without formats that only mou knows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['agreement', 'institution', 'activity', 'membership', 'common', 'vocabularies'];
const BASE = 'https://register.example/';

/**
 * All schemas of records as one, each part under `$defs` with its own id.
 * @param {string} folder That of the schemas.
 */
export function oneSchema(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'), withoutFormat);
  const parts = PARTS.map((name) => [name, { ...read(name), $id: `${BASE}${name}.schema.json` }]);
  return { ...read('record'), $id: `${BASE}record.schema.json`, $defs: Object.fromEntries(parts) };
}

/** @param {string} key @param {unknown} value */
function withoutFormat(key, value) {
  return key === 'format' && typeof value === 'string' ? undefined : value;
}
