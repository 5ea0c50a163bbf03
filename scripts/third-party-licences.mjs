/** The licence texts of the packages that a bundle contains, as one text. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NOTICE = `mou contains the following packages. Each is used under its own licence, printed below it.\n`;
const RULE = '-'.repeat(80);

/** Packages of which no code is bundled, but what scripts/generate.mjs makes of their data. */
const DATA = ['node_modules/world-atlas'];

/**
 * The notices for every package of which esbuild put at least one byte into an output.
 * Throws where a package has no licence text, so that it cannot be shipped without one.
 *
 * @param {import('esbuild').Metafile[]} metafiles
 * @param {string} root the folder that the paths in them start from
 * @returns {Promise<string>}
 */
export async function thirdPartyLicences(metafiles, root) {
  const notices = [];
  for (const folder of [...bundledPackages(metafiles), ...DATA].sort())
    notices.push(await packageNotice(join(root, folder)));
  return [NOTICE, ...notices].join(`\n${RULE}\n\n`);
}

/** @param {import('esbuild').Metafile[]} metafiles */
function bundledPackages(metafiles) {
  const folders = new Set();
  for (const output of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders].sort();
}

/** @param {string} folder */
async function packageNotice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).sort().find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) has no licence file: ${folder}`);
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
