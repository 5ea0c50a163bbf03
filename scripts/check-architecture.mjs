/** Checks the layers of src/ with dependency-cruiser, and that it saw every file there is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(['src', 'bin'], { ...options, outputType: 'json' }, undefined, {
  tsConfig: extractTSConfig('./tsconfig.json'),
});
const { modules, summary } = JSON.parse(output);

const problems = [...summary.violations.map(describeViolation), ...unseenFiles(), ...filesOutsideLayers()];
for (const problem of problems) console.error(problem);
console.log(
  `${modules.length} modules, ${summary.totalDependenciesCruised} dependencies, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function describeViolation({ rule, from, to, cycle = [] }) {
  const way = cycle.length > 0 ? cycle.map((step) => step.name).join(' -> ') : to;
  return `${rule.name}: ${from} -> ${way}`;
}

/** Without a TypeScript that it understands, the cruiser passes on nothing at all: every file must have been seen. */
function unseenFiles() {
  const seen = new Set(modules.map((module) => module.source));
  const withImports = modules.filter((module) => module.dependencies.length > 0).length;
  const unseen = sourceFiles().filter((file) => !seen.has(file));
  const problems = unseen.map((file) => `not seen by dependency-cruiser: ${file}`);
  if (withImports * 2 < sourceFiles().length) {
    problems.push(`only ${withImports} files were seen to import anything: can TypeScript be parsed?`);
  }
  return problems;
}

/** A folder that no rule names would be free of all rules. */
function filesOutsideLayers() {
  const layers = options.ruleSet.forbidden.filter(({ name }) => name.startsWith('layer-'));
  return sourceFiles()
    .filter((file) => !layers.some(({ from }) => new RegExp(from.path).test(file)))
    .map((file) => `in no layer of .dependency-cruiser.cjs: ${file}`);
}

function sourceFiles() {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}
