/** Templates on disk: those of the register before those that come with mou. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../errors.ts';
import type { Text } from '../locale/text.ts';
import type { Template, TemplateSource } from '../templating/template.ts';
import { entryAt, isInside } from './entries.ts';
import { packageFile } from './package-files.ts';
import { systemWord } from './disk-refusals.ts';

/** The folder of templates, in a register as in the package. */
export const TEMPLATE_FOLDER = 'templates';

/** A template larger than this is a mistake. */
const LARGEST = 1_048_576;

/**
 * Templates by their path below `templates/`: the register's own where it has one there, else the one of mou. The
 * source throws FileError for a file of the register that cannot be read.
 */
export function templateSource(root: string): TemplateSource {
  const known = new Map<string, Template | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, ownTemplate(root, path) ?? packageTemplate(path));
    return known.get(path);
  };
}

/** The template that comes with mou, whatever the register has. */
export function packageTemplate(path: string): Template | undefined {
  const text = packageFile(`${TEMPLATE_FOLDER}/${path}`);
  return text === undefined ? undefined : { name: `${TEMPLATE_FOLDER}/${path}`, text };
}

/** The register's own template; undefined where it has none. */
export function ownTemplate(root: string, path: string): Template | undefined {
  const name = `${TEMPLATE_FOLDER}/${path}`;
  const absolute = join(root, name);
  if (entryAt(absolute) === 'nothing') return undefined;
  if (entryAt(absolute) !== 'file' || !isInside(root, absolute)) throw notReadable(name, NO_FILE);
  return { name, text: textOf(name, absolute) };
}

function textOf(name: string, absolute: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    throw notReadable(name, bothWays(systemWord(error)));
  }
  if (bytes.length > LARGEST) throw notReadable(name, TOO_LARGE);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replaceAll('\r\n', '\n');
  } catch {
    throw notReadable(name, NOT_UTF8);
  }
}

const NO_FILE: Text = { en: 'not a file', id: 'bukan berkas' };
const TOO_LARGE: Text = { en: 'too large', id: 'terlalu besar' };
const NOT_UTF8: Text = { en: 'not UTF-8', id: 'bukan UTF-8' };

function bothWays(word: string): Text {
  return { en: word, id: word };
}

function notReadable(name: string, cause: Text): FileError {
  return new FileError({
    en: `${name} cannot be read as a template (${cause.en}). Mend it, or take it away to use the one that comes with mou.`,
    id: `${name} tidak dapat dibaca sebagai templat (${cause.id}). Perbaiki, atau hapus untuk memakai templat bawaan mou.`,
  });
}
