/** Typst within this process: the setter that makes the pages, from an optional package for each system. */
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypstFile } from '../../reports/typst-data.ts';

/** What is used of the native module; it brings no types along. */
type NativeResult = {
  readonly result: unknown;
  readonly hasError: () => boolean;
  readonly takeError: () => { readonly shortDiagnostics: readonly Diagnostic[] } | null;
  readonly takeWarnings: () => { readonly shortDiagnostics: readonly Diagnostic[] } | null;
};
type NativeCompiler = {
  readonly addSource: (path: string, text: string) => void;
  readonly mapShadow: (path: string, bytes: Buffer) => void;
  readonly resetShadow: () => void;
  readonly compile: (options: { readonly mainFilePath: string }) => NativeResult;
  readonly pdf: (document: unknown, options: PdfOptions) => Buffer;
  readonly evictCache: (age: number) => void;
};
type PdfOptions = { readonly pdfStandard?: 'ua-1'; readonly creationTimestamp?: number };
type Diagnostic = { readonly message: string };
type NativeModule = {
  readonly NodeCompiler: { readonly create: (options: { readonly workspace: string }) => NativeCompiler };
};

export type SetPages = {
  readonly pdf: Uint8Array;
  /** The fonts asked for that this computer does not have, in small letters. */
  readonly missingFonts: ReadonlySet<string>;
};

/** Sets the pages of a report; `created` is the time that the file bears, in seconds since 1970. */
export type Typst = (files: readonly TypstFile[], created: number) => SetPages;

/** Typst with its program, or undefined where there is none for this system. */
export function openTypst(program: string): Typst | undefined {
  const native = nativeModule();
  if (native === undefined) return undefined;
  // Nothing is read from there: the files exist in memory alone.
  const workspace = join(tmpdir(), 'mou-typst');
  const compiler = native.NodeCompiler.create({ workspace });
  return (files, created) => setPages(compiler, workspace, [programFile(program), ...files], created);
}

const MAIN = 'report.typ';
const OLDEST_CACHE = 2;

function programFile(program: string): TypstFile {
  return { name: MAIN, bytes: Buffer.from(program) };
}

function setPages(
  compiler: NativeCompiler,
  workspace: string,
  files: readonly TypstFile[],
  created: number,
): SetPages {
  compiler.resetShadow();
  for (const { name, bytes } of files) compiler.mapShadow(join(workspace, name), Buffer.from(bytes));
  const compiled = compiler.compile({ mainFilePath: join(workspace, MAIN) });
  if (compiled.hasError()) {
    const messages = compiled.takeError()?.shortDiagnostics.map(({ message }) => message) ?? [];
    throw new Error(`Typst: ${messages.join('; ')}`);
  }
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? [];
  const pdf = written(compiler, compiled.result, created);
  compiler.evictCache(OLDEST_CACHE);
  return { pdf, missingFonts: new Set(warnings.flatMap(missingFont)) };
}

/** As PDF/UA-1, which readers aloud can follow, unless a page does not allow it. */
function written(compiler: NativeCompiler, document: unknown, created: number): Uint8Array {
  const options = { creationTimestamp: created };
  try {
    return compiler.pdf(document, { ...options, pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(document, options);
  }
}

function missingFont({ message }: Diagnostic): readonly string[] {
  const [, font] = /^unknown font family: (.+)$/.exec(message) ?? [];
  return font === undefined ? [] : [font];
}

/** The package for this system; on Linux the one whose C library answers. */
function nativeModule(): NativeModule | undefined {
  const load = createRequire(import.meta.url);
  for (const name of packageNames()) {
    try {
      // The package pins the version whose interface this is.
      return load(`@myriaddreamin/typst-ts-node-compiler-${name}`) as NativeModule;
    } catch {
      // Not installed, or made for another system: the next one may be there.
    }
  }
  return undefined;
}

function packageNames(): readonly string[] {
  const { platform, arch } = process;
  if (platform === 'linux') return [`linux-${arch}-gnu`, `linux-${arch}-musl`];
  return platform === 'win32' ? [`win32-${arch}-msvc`] : [`${platform}-${arch}`];
}
