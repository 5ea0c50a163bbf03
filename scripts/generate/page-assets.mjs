/** The script and the style of the pages that mou makes, each bundled into one text. */
import path from 'node:path';
import { buildSync } from 'esbuild';

/**
 * A module with both texts, small, and without anything that would end the element that they stand in.
 * @param {string} folder where the sources are
 */
export function pageAssetsModule(folder) {
  const [script, style] = ['dashboard.ts', 'dashboard.css'].map((name) => bundled(path.join(folder, name)));
  if (/<\/(script|style)/i.test(script + style)) throw new Error('an asset would end its own element');
  return `/** What the pages that mou makes carry with them. Made by scripts/generate.mjs from src/browser/; do not edit. */

export const dashboardScript = ${JSON.stringify(script)};

export const dashboardStyle = ${JSON.stringify(style)};
`;
}

function bundled(file) {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
  });
  return outputFiles[0].text.trim();
}
