/**
 * Makes everything that follows from schemas/, and the map: the vocabulary schema (committed), the schemas in other
 * languages (schemas/id/) and src/generated/ (not committed).
 *
 *   node scripts/generate.mjs           write all of it
 *   node scripts/generate.mjs --check   write nothing; exit 1 where the committed vocabulary schema is stale
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { asReadSchemas } from './generate/as-read.mjs';
import { defaultsModule } from './generate/defaults.mjs';
import { editorSchemas, otherLanguages, schemaText } from './generate/editor-schemas.mjs';
import { readSchemas } from './generate/schema-files.mjs';
import { shapesModule } from './generate/shapes.mjs';
import { typesModule } from './generate/types.mjs';
import { validatorModules } from './generate/validators.mjs';
import { pageAssetsModule } from './generate/page-assets.mjs';
import { readVocabularies, vocabulariesModule, vocabularySchema } from './generate/vocabularies.mjs';
import { worldMapModule } from './generate/world-map.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const schemaFolder = path.join(root, 'schemas');
const generated = path.join(root, 'src', 'generated');
const committed = path.join(schemaFolder, 'vocabularies.schema.json');

const vocabularies = readVocabularies(path.join(schemaFolder, 'vocabularies'));
const fresh = await schemaText(vocabularySchema(vocabularies, 'en'), committed);

if (process.argv.includes('--check')) {
  checkCommitted();
} else {
  writeIfChanged(committed, fresh);
  writeGenerated();
  for (const language of otherLanguages(schemaFolder)) await writeSchemas(language);
}

function checkCommitted() {
  if (readFileSync(committed, 'utf8') === fresh) return;
  console.error('schemas/vocabularies.schema.json is stale: run `npm run generate` and commit it.');
  process.exitCode = 1;
}

function writeGenerated() {
  const schemas = readSchemas(schemaFolder);
  const asRead = asReadSchemas(schemas);
  mkdirSync(generated, { recursive: true });
  const files = {
    'types.ts': typesModule(asRead, vocabularies),
    'vocabularies.ts': vocabulariesModule(vocabularies),
    'shapes.ts': shapesModule(asRead),
    'defaults.ts': defaultsModule(asRead),
    'world-map.ts': worldMapModule(),
    'page-assets.ts': pageAssetsModule(path.join(root, 'src', 'browser')),
    ...validatorModules(asRead),
  };
  for (const [name, text] of Object.entries(files)) writeIfChanged(path.join(generated, name), text);
}

/** @param {string} language */
async function writeSchemas(language) {
  const folder = path.join(schemaFolder, language);
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of editorSchemas(schemaFolder, vocabularies, language)) {
    const file = path.join(folder, name);
    writeIfChanged(file, await schemaText(schema, file));
  }
}

/** Leaves an equal file alone, so that watchers and build caches see no change. */
function writeIfChanged(file, text) {
  if (readOrEmpty(file) !== text) writeFileSync(file, text);
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
