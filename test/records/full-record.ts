/** A record with every field that its schema knows, written line by line so that each place is known beforehand. */
import { readFileSync } from 'node:fs';

export type Path = readonly (string | number)[];

/** What a schema says of one field, as far as these tests break it. */
export type Field = {
  readonly path: Path;
  readonly sort: 'text' | 'choice' | 'number' | 'boolean' | 'list' | 'map' | 'text-or-map';
  readonly isRequired: boolean;
};

export type Schema = Readonly<Record<string, unknown>> & {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
};

const files = new Map<string, Schema>();

/** A schema of `schemas/`, by name: `agreement`. */
export function schemaOf(name: string): Schema {
  const known = files.get(name);
  if (known !== undefined) return known;
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const schema = JSON.parse(readFileSync(url, 'utf8')) as Schema;
  files.set(name, schema);
  return schema;
}

/** A node of a record: a scalar as it is written, a list, or fields. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

export type FullRecord = { readonly value: Value; readonly fields: readonly Field[] };

/** A record of a kind with every field; alternatives are described in place, or else by an id. */
export function fullRecord(kind: string, inPlace: boolean): FullRecord {
  const fields: Field[] = [];
  const value = build(schemaOf(kind), { home: kind, inPlace, fields, depth: 0 }, []);
  return { value, fields };
}

type Building = {
  readonly home: string;
  readonly inPlace: boolean;
  readonly fields: Field[];
  readonly depth: number;
};

function build(schema: Schema, building: Building, path: Path, isRequired = true): Value {
  const { resolved, home } = resolve(schema, building.home);
  const here = { ...building, home };
  const note = (sort: Field['sort']): number => building.fields.push({ path, sort, isRequired });
  if (resolved.anyOf !== undefined && resolved.properties === undefined)
    return buildOne(resolved, here, path, isRequired);
  if (resolved.properties !== undefined) {
    if (path.length > 0) note('map');
    return buildMap(resolved, here, path);
  }
  if (resolved.items !== undefined) {
    note('list');
    const count = typeof resolved.minItems === 'number' ? resolved.minItems : 1;
    return Array.from({ length: count }, (_, index) =>
      build(resolved.items ?? {}, here, [...path, index], false),
    );
  }
  note(sortOf(resolved));
  return written(schema.examples?.[0] ?? resolved.examples?.[0]);
}

function buildMap(schema: Schema, building: Building, path: Path): Value {
  const entries = Object.entries(schema.properties ?? {}).flatMap(([key, property]): [string, Value][] => {
    // A unit has units, and so on: twice is enough.
    if (path.filter((step) => step === key).length > 0) return [];
    // Of the three ways to name a party one is enough, and `unnamed` would deny the others.
    if (key === 'unnamed') return [];
    return [[key, build(property, building, [...path, key], schema.required?.includes(key) === true)]];
  });
  return Object.fromEntries(entries);
}

function buildOne(schema: Schema, building: Building, path: Path, isRequired: boolean): Value {
  const forms = (schema.anyOf ?? []).map((form) => resolve(form, building.home));
  const map = forms.find(({ resolved }) => resolved.properties !== undefined);
  if (map === undefined || !building.inPlace) {
    building.fields.push({ path, sort: map === undefined ? 'choice' : 'text-or-map', isRequired });
    return written(schema.examples?.find((example) => typeof example === 'string'));
  }
  building.fields.push({ path, sort: 'text-or-map', isRequired });
  return buildMap(map.resolved, { ...building, home: map.home }, path);
}

function resolve(schema: Schema, home: string): { resolved: Schema; home: string } {
  if (schema.$ref === undefined) return { resolved: schema, home };
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const name = file === '' ? home : file.replace('.schema.json', '');
  const defs = schemaOf(name).$defs as Readonly<Record<string, Schema>>;
  const target = defs[pointer.replace('/$defs/', '')];
  if (target === undefined) throw new Error(schema.$ref);
  const { resolved, home: there } = resolve(target, name);
  return { resolved: { ...resolved, examples: schema.examples ?? resolved.examples ?? [] }, home: there };
}

function sortOf(schema: Schema): Field['sort'] {
  const types = [schema.type].flat();
  if (types.includes('boolean') && !types.includes('string')) return 'boolean';
  if (!types.includes('string')) return 'number';
  const isFree = schema.enum === undefined && schema.format === undefined && schema.const === undefined;
  return isFree && schema.pattern === '\\S' ? 'text' : 'choice';
}

function written(example: unknown): string {
  return typeof example === 'string' ? JSON.stringify(example) : String(example);
}
