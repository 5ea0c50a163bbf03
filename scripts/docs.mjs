/**
 * Makes the reference pages of docs/ from what the program itself uses: the rules, and the schemas.
 *
 *   node scripts/docs.mjs           write them
 *   node scripts/docs.mjs --check   write nothing; exit 1 where a page is stale
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { editorSchemas } from './generate/editor-schemas.mjs';
import { readSchemas } from './generate/schema-files.mjs';
import { readVocabularies } from './generate/vocabularies.mjs';
import { format, resolveConfig } from 'prettier';
import { functionsPage } from './docs/functions-page.mjs';
import { recordsPage } from './docs/records-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { rulesMarkdown, rulesById, TEMPLATE_FUNCTIONS, reportFunctions } = await importSource(`
  export { rulesMarkdown } from './src/output/rules-markdown.ts';
  export { rulesById } from './src/rules/index.ts';
  export { TEMPLATE_FUNCTIONS } from './src/templating/functions/index.ts';
  export { reportFunctions } from './src/reports/report-functions.ts';
`);

const ownFunctions = reportFunctions({ forms: {} });
const schemaFolder = join(root, 'schemas');
const vocabularies = readVocabularies(join(schemaFolder, 'vocabularies'));
const pages = {
  'rules.md': rulesMarkdown(rulesById.values(), 'en'),
  'aturan.md': rulesMarkdown(rulesById.values(), 'id'),
  'records.md': recordsPage(readSchemas(schemaFolder), vocabularies, 'en'),
  'isian.md': recordsPage(editorSchemas(schemaFolder, vocabularies, 'id'), vocabularies, 'id'),
  'template-functions.md': await formatted(functionsPage(TEMPLATE_FUNCTIONS, ownFunctions, 'en')),
  'template-functions.id.md': await formatted(functionsPage(TEMPLATE_FUNCTIONS, ownFunctions, 'id')),
};

await mkdir(join(root, 'docs'), { recursive: true });
for (const [name, text] of Object.entries(pages)) await settle(join(root, 'docs', name), text);

/** Writes a page, or says that it is stale. @param {string} file @param {string} text */
async function settle(file, text) {
  const present = await readFile(file, 'utf8').catch(() => '');
  if (present === text) return;
  if (!process.argv.includes('--check')) return writeFile(file, text);
  console.error(`${file} is stale: run \`node scripts/docs.mjs\` and commit it.`);
  process.exitCode = 1;
}

/** A page as the formatter leaves it. @param {string} text */
async function formatted(text) {
  return format(text, { ...(await resolveConfig(join(root, 'docs/records.md'))), parser: 'markdown' });
}

/** Imports modules of src/, bundled in memory: scripts run without the build. @param {string} contents */
async function importSource(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire('/');" },
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
