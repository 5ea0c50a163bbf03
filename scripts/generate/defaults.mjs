/** The defaults of the register's settings, so that they stand in the schema alone. */

/**
 * The text of src/generated/defaults.ts.
 * @param {import('./schema-files.mjs').Schemas} schemas As read.
 */
export function defaultsModule(schemas) {
  const config = schemas.get('config.schema.json') ?? {};
  const defaults = { ...defaultsOf(config.properties), limits: defaultsOf(config.$defs.limits.properties) };
  return [
    '/** The settings of a register that says nothing. Made by scripts/generate.mjs from schemas/config.schema.json. */',
    `/** Each setting that has a default, as it would be written. */\nexport const configDefaults = ${JSON.stringify(defaults, null, 2)} as const;`,
    '',
  ].join('\n\n');
}

/** @param {Record<string, any>} properties */
function defaultsOf(properties) {
  const withDefault = Object.entries(properties).filter(([, property]) => property.default !== undefined);
  return Object.fromEntries(withDefault.map(([key, property]) => [key, property.default]));
}
