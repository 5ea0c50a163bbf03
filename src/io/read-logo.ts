/** The logo of a letterhead, from the register's folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logo } from '../reports/document.ts';
import { entryAt, isInside } from './entries.ts';

const LARGEST = 4 * 1024 * 1024;

/** The logo at a path below the register's root; undefined where there is no picture that can be used. */
export function readLogo(root: string, path: string): Logo | undefined {
  const absolute = join(root, path);
  if (entryAt(absolute) !== 'file' || !isInside(root, absolute)) return undefined;
  try {
    const bytes = readFileSync(absolute);
    const type = bytes.length > LARGEST ? undefined : typeOf(bytes);
    return type && { type, bytes };
  } catch {
    return undefined;
  }
}

/** By what it holds, whatever its name says. */
function typeOf(bytes: Buffer): Logo['type'] | undefined {
  if (bytes.subarray(0, 4).equals(Buffer.of(0x89, 0x50, 0x4e, 0x47))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff))) return 'jpg';
  return bytes.subarray(0, 4096).toString('utf8').includes('<svg') ? 'svg' : undefined;
}
