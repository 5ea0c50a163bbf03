/** `mou check -`: one file from standard input, known beside the register that one stands in. */
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { displayFolder } from '../output/display-folder.ts';
import { diskTree } from '../io/disk-tree.ts';
import { findRoot } from '../io/find-registers.ts';
import { loadRegister, type LoadedRegister } from '../io/load-register.ts';
import type { SelectedRegister } from '../io/select-registers.ts';
import { decodeFile } from '../records/decode.ts';
import { readRegister } from '../register/register.ts';
import { settingsOf } from '../register/settings.ts';

/** The name that findings bear when no `--stdin-path` says where the text belongs. */
const STDIN = '<stdin>';

/** Standard input as a file of the register around `cwd`; at `path` it stands in for the file on disk. */
export function standardInput(
  context: Context,
  path: string | undefined,
): { readonly selected: SelectedRegister; readonly loaded: LoadedRegister } {
  const folder = path === undefined ? context.cwd : resolve(context.cwd, path, '..');
  const root = findRoot(folder);
  const name = path === undefined ? STDIN : displayFolder(root ?? context.cwd, resolve(context.cwd, path));
  const extra = { path: name, ...decodeFile(name, context.readStdin()) };
  const selected = { root: root ?? context.cwd, within: [name] };
  if (root !== undefined) return { selected, loaded: loadRegister(diskTree(root), { extra }) };
  const files = extra.file === undefined ? [] : [extra.file];
  // Outside a register nothing is known of the records that this one names.
  const { register, findings } = readRegister(files, settingsOf({ rules: { 'unknown-reference': 'off' } }));
  return {
    selected,
    loaded: {
      register,
      findings: [...extra.findings, ...findings],
      documents: new Map(),
      readText: () => undefined,
      files: 1,
    },
  };
}
