/** docs/records.md and docs/isian.md: the record format, field by field, from the schemas and the vocabularies. */
import { stringify } from 'yaml';
import { fileOf, KINDS, targetOf } from '../generate/schema-files.mjs';
import { RECORDS_PAGE_TEXTS } from './records-page-texts.mjs';

/**
 * @typedef {import('../generate/schema-files.mjs').Schema} Schema
 * @typedef {import('../generate/schema-files.mjs').Schemas} Schemas
 * @typedef {import('../generate/vocabularies.mjs').Vocabulary} Vocabulary
 * @typedef {import('./records-page-texts.mjs').RecordsPageTexts} Texts
 */

/**
 * The page as Markdown.
 * @param {Schemas} schemas In the language of the page.
 * @param {Vocabulary[]} vocabularies
 * @param {'en' | 'id'} language
 */
export function recordsPage(schemas, vocabularies, language) {
  const texts = RECORDS_PAGE_TEXTS[language];
  const common = definitions(schemas, 'common');
  const shared = common.filter(([, { type }]) => type === 'object');
  const values = common.filter(([, { type }]) => type !== 'object');
  const page = [
    texts.intro,
    ...KINDS.map((kind) => kindSection(schemaOf(schemas, kind).title, kind, schemas, texts)),
    `## ${texts.parts}`,
    ...shared.map(([name, schema]) => part(name, schema, texts)),
    kindSection(texts.settings, 'config', schemas, texts),
    `## ${texts.values}`,
    ...values.map(([name, schema]) => part(name, schema, texts)),
    `## ${texts.words}`,
    texts.aboutWords,
    ...vocabularies.map((vocabulary) => vocabularySection(vocabulary, language, texts)),
  ].join('\n\n');
  refuseTwins(page);
  return `${page}\n`;
}

/** @param {string} heading @param {string} kind @param {Schemas} schemas @param {Texts} texts */
function kindSection(heading, kind, schemas, texts) {
  const schema = schemaOf(schemas, kind);
  const [example] = schema.examples;
  const parts = definitions(schemas, kind).map(([name, one]) => part(name, one, texts));
  return [`## ${heading}`, schema.description, codeBlock(example), fieldTable(schema, texts), ...parts].join(
    '\n\n',
  );
}

/** @param {string} name @param {Schema} schema @param {Texts} texts */
function part(name, schema, texts) {
  const paragraphs = [`### ${name}`, `**${schema.title}.** ${schema.description}`];
  const oneOf = (schema.anyOf ?? []).flatMap(({ required = [] }) => required);
  if (oneOf.length > 0) paragraphs.push(texts.needsOneOf(oneOf.map((key) => `\`${key}\``).join(', ')));
  if (schema.properties !== undefined) paragraphs.push(fieldTable(schema, texts));
  else paragraphs.push(`${texts.examples}: ${schema.examples.map(inline).join(', ')}.`);
  return paragraphs.join('\n\n');
}

/** @param {Schema} schema @param {Texts} texts */
function fieldTable({ properties, required = [] }, texts) {
  const rows = Object.entries(properties).map(([key, field]) => {
    const name = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
    const meaning = texts.meaning(field).map(inCell);
    return row([name, ...meaning, holds(field, texts), inCell(inline(field.examples[0]))]);
  });
  return [row(texts.fieldHead), row(texts.fieldHead.map(() => '---')), ...rows].join('\n');
}

/** @param {string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** @param {Schema} field @param {Texts} texts @returns {string} */
function holds(field, texts) {
  if (field.$ref !== undefined) return link(targetOf(field.$ref, '').name);
  if (field.anyOf !== undefined) return field.anyOf.map((one) => holds(one, texts)).join(texts.or);
  if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  switch (field.type) {
    case 'array':
      return texts.listOf(holds(field.items, texts));
    case 'object':
      return texts.mapOf(holds(field.additionalProperties, texts));
    case 'boolean':
      return `\`true\`${texts.or}\`false\``;
    case 'integer':
    case 'number':
      return texts[field.type];
    case 'string':
      return texts.formats[field.format ?? 'text'];
    default:
      throw new Error(`no words for ${JSON.stringify(field)}`);
  }
}

/** @param {string} name */
function link(name) {
  return `[${name}](#${name})`;
}

/** @param {Vocabulary} vocabulary @param {'en' | 'id'} language @param {Texts} texts */
function vocabularySection({ name, title, description, entries }, language, texts) {
  const head = `### ${name}\n\n**${title[language]}.** ${description[language]}`;
  if (texts.standards[name] !== undefined) return `${head} ${texts.standards[name]}`;
  const rows = entries.map(({ id, label }) =>
    row([`\`${id}\``, ...texts.labels.map((one) => inCell(label[one]))]),
  );
  return [`${head}\n`, row(texts.wordHead), row(texts.wordHead.map(() => '---')), ...rows].join('\n');
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
