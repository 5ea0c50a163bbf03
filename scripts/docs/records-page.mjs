/** docs/records.md: the record format, field by field, from the schemas and the vocabularies. */
import { stringify } from 'yaml';
import { fileOf, KINDS, targetOf } from '../generate/schema-files.mjs';

/**
 * @typedef {import('../generate/schema-files.mjs').Schema} Schema
 * @typedef {import('../generate/schema-files.mjs').Schemas} Schemas
 * @typedef {import('../generate/vocabularies.mjs').Vocabulary} Vocabulary
 */

const INTRO = `# Records

<!-- Made from schemas/ by scripts/docs.mjs; do not edit. -->

A register is a folder of YAML files. Each file holds one record, or several with a line \`---\` between them, and may lie anywhere in the folder. \`kind\` says what a record is: an [agreement](#agreement), an [institution](#institution), an [activity](#activity) or a [membership](#membership). \`mou.config.yaml\` holds the [settings](#settings).

- **The field decides what a value means.** \`number: 0123\`, \`title: 1.10\` and \`country: NO\` are the text as it is written; quotation marks are needed only where YAML itself needs them, as for a text with a colon and a blank in it.
- **What is not known is left out.** Only the fields in bold are needed. A field without a value (\`number:\`) is a mistake.
- **States are never written down.** Whether an agreement is in force, and until when, is computed from what happened and when.
- **Own fields** begin with \`x-\` and may hold anything. An unknown field of any other name is a mistake.`;

/** Lists that a standard keeps and nobody reads through. */
const STANDARDS = {
  country: 'The codes of ISO 3166-1 alpha-2, as in `ID`, `MY`, `JP`.',
  currency: 'The codes of ISO 4217, as in `IDR`, `USD`, `JPY`.',
  language: 'The codes of ISO 639-1, as in `id`, `en`, `ar`.',
};

/**
 * The page as Markdown.
 * @param {Schemas} schemas
 * @param {Vocabulary[]} vocabularies
 */
export function recordsPage(schemas, vocabularies) {
  const kinds = KINDS.map((kind) => kindSection(kind, schemas));
  const settings = [section('Settings', schemaOf(schemas, 'config')), ...parts('config', schemas)];
  const common = definitions(schemas, 'common');
  const shared = common.filter(([, { type }]) => type === 'object');
  const values = common.filter(([, { type }]) => type !== 'object');
  const page = [
    INTRO,
    ...kinds,
    '## Parts of several kinds',
    ...shared.map(([name, schema]) => part(name, schema)),
    settings.join('\n\n'),
    '## Values',
    ...values.map(([name, schema]) => part(name, schema)),
    '## Words',
    'Fields that know a closed list of words.',
    ...vocabularies.map(vocabularySection),
  ].join('\n\n');
  refuseTwins(page);
  return `${page}\n`;
}

/** @param {string} kind @param {Schemas} schemas */
function kindSection(kind, schemas) {
  const schema = schemaOf(schemas, kind);
  return [section(schema.title, schema), ...parts(kind, schemas)].join('\n\n');
}

/** @param {string} heading @param {Schema} schema */
function section(heading, schema) {
  const [example] = schema.examples;
  return [`## ${heading}`, schema.description, codeBlock(example), fieldTable(schema)].join('\n\n');
}

/** @param {string} file @param {Schemas} schemas */
function parts(file, schemas) {
  return definitions(schemas, file).map(([name, schema]) => part(name, schema));
}

/** @param {string} name @param {Schema} schema */
function part(name, schema) {
  const paragraphs = [`### ${name}`, `**${schema.title}.** ${schema.description}`];
  const oneOf = (schema.anyOf ?? []).flatMap(({ required = [] }) => required);
  if (oneOf.length > 0) paragraphs.push(`It needs one of ${oneOf.map((key) => `\`${key}\``).join(', ')}.`);
  if (schema.properties !== undefined) paragraphs.push(fieldTable(schema));
  else paragraphs.push(`Examples: ${schema.examples.map(inline).join(', ')}.`);
  return paragraphs.join('\n\n');
}

/** @param {Schema} schema */
function fieldTable({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([key, field]) => {
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
    return `| ${name} | ${inCell(meaning(field))} | ${holds(field)} | ${inCell(inline(field.examples[0]))} |`;
  });
  return ['| field | what it is | holds | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The title only where it says more than the key: with the word that Indonesian offices use. @param {Schema} field */
function meaning({ title, description }) {
  return title.includes('(') ? `${title}: ${description}` : description;
}

/** @param {Schema} field @returns {string} */
function holds(field) {
  if (field.$ref !== undefined) return link(targetOf(field.$ref, '').name);
  if (field.anyOf !== undefined) return field.anyOf.map(holds).join(' or ');
  if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  switch (field.type) {
    case 'array':
      return `list of ${holds(field.items)}`;
    case 'object':
      return `any id, each with ${holds(field.additionalProperties)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return 'whole number';
    case 'number':
      return 'number';
    case 'string':
      return field.format === undefined ? 'text' : field.format.replaceAll('-', ' ');
    default:
      throw new Error(`no words for ${JSON.stringify(field)}`);
  }
}

/** @param {string} name */
function link(name) {
  return `[${name}](#${name})`;
}

/** @param {Vocabulary} vocabulary */
function vocabularySection({ name, title, description, entries }) {
  const head = `### ${name}\n\n**${title}.** ${description}`;
  if (STANDARDS[name] !== undefined) return `${head} ${STANDARDS[name]}`;
  const rows = entries.map(({ id, label }) => `| \`${id}\` | ${inCell(label.en)} | ${inCell(label.id)} |`);
  return [`${head}\n`, '| word | English | Indonesian |', '| --- | --- | --- |', ...rows].join('\n');
}

/** @param {Schemas} schemas @param {string} name */
function schemaOf(schemas, name) {
  return schemas.get(fileOf(name)) ?? {};
}

/** @param {Schemas} schemas @param {string} name @returns {[string, Schema][]} */
function definitions(schemas, name) {
  return Object.entries(schemaOf(schemas, name).$defs ?? {});
}

/** A value as it would be written on one line of YAML; the field decides what a bare value means. @param {unknown} value */
function inline(value) {
  if (typeof value === 'string' && !/: | #|^[[{"'&*!|>%@`-]/.test(value)) return `\`${value}\``;
  const text = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return `\`${text.trimEnd()}\``;
}

/** @param {unknown} value */
function codeBlock(value) {
  return `\`\`\`yaml\n${stringify(value, { lineWidth: 0 }).trimEnd()}\n\`\`\``;
}

/** @param {string} text */
function inCell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Two headings of one name would share an anchor, and links would lead to the first. @param {string} page */
function refuseTwins(page) {
  const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading.toLowerCase());
  const twin = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twin !== undefined) throw new Error(`two headings are called ${twin}`);
}
