/** The register's own x- keys, judged by its own JSON Schemas; loaded only where a register has some. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { PlacedFinding } from '../findings/finding.ts';
import { shapes } from '../generated/shapes.ts';
import { fault } from '../records/fault.ts';
import { parseFile } from '../records/parse.ts';
import { KINDS, type Kind, type RegisterRecord } from '../records/record.ts';
import type { PlainMap } from '../records/read-node.ts';
import { schemaFaults } from '../records/schema-faults.ts';
import { placesIn } from './places.ts';
import { CONFIG_FILE } from './read-config.ts';
import type { Register } from './register.ts';

/** A text by its path from the register's root; undefined where there is no such file. */
export type ReadText = (path: string) => string | undefined;

type Validate = ReturnType<Ajv2020['compile']>;

/** What the register's own schemas refuse, and which of them cannot be used themselves. */
export function ownKeyFindings(register: Register, read: ReadText): readonly PlacedFinding[] {
  return KINDS.flatMap((kind) => {
    const path = register.settings.extensions[kind];
    if (path === undefined) return [];
    const schema = compileSchema(register, kind, path, read(path));
    if ('finding' in schema) return [schema.finding];
    const records = register.records.filter((record) => record.kind === kind);
    return records.flatMap((record) => judge(register, record, schema.validate));
  });
}

function compileSchema(
  register: Register,
  kind: Kind,
  path: string,
  text: string | undefined,
): { readonly validate: Validate } | { readonly finding: PlacedFinding } {
  const document = { file: CONFIG_FILE, documentIndex: 0 };
  const at = placesIn(register.sources)({ document, path: ['extensions', kind], part: 'value' });
  if (text === undefined) return { finding: fault('own-schema', 'missing', { path }, at) };
  try {
    // Nothing is fetched: a `$ref` to another file makes the schema unusable.
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, logger: false });
    return { validate: ajv.compile(JSON.parse(text) as object) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { finding: fault('own-schema', 'unusable', { path, detail }, at) };
  }
}

function judge(register: Register, record: RegisterRecord, validate: Validate): readonly PlacedFinding[] {
  const own = Object.fromEntries(Object.entries(record.data).filter(([key]) => key.startsWith('x-')));
  if (validate(own)) return [];
  const source = register.sources.get(record.file);
  const parsed = source && parseFile(source).documents[record.documentIndex];
  if (parsed === undefined) return [];
  const judged = {
    // What was read from YAML is plain data.
    data: own as PlainMap,
    errors: validate.errors ?? [],
    shape: shapes[record.kind],
    locator: parsed.locator,
    kind: record.kind,
    refused: new Set<string>(),
  };
  return schemaFaults(judged).map((finding) => ({ ...finding, record: record.id }));
}
