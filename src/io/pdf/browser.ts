/** A browser that is installed on the computer, as a printer of PDF. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Prints an HTML text; undefined where the browser made nothing. */
export type Browser = (html: string) => Uint8Array | undefined;

const SLOWEST = 60_000;

/** The first browser found: the one in MOU_BROWSER, Edge, Chrome or Chromium; undefined where there is none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): Browser | undefined {
  const program = candidates(env).find((path) => existsSync(path));
  return program === undefined ? undefined : (html) => print(program, html);
}

function candidates(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const own = env['MOU_BROWSER'] === undefined ? [] : [env['MOU_BROWSER']];
  switch (process.platform) {
    case 'win32':
      return [...own, ...onWindows(env)];
    case 'darwin':
      return [...own, ...ON_MACOS];
    default:
      return [...own, ...onPath(env['PATH'] ?? '')];
  }
}

function onWindows(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  const programs = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, program)])),
  );
}

const ON_MACOS = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function onPath(path: string): readonly string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function print(program: string, html: string): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'mou-pdf-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    writeFileSync(page, html);
    const options = [
      '--headless',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      // Whoever runs as root, as in a container, gets no sandbox; the page is ours and has no script.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    execFileSync(program, [...options, pathToFileURL(page).href], { stdio: 'ignore', timeout: SLOWEST });
    return readFileSync(pdf);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
