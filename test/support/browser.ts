/** A real browser for tests of pages: found on the machine, or none; where it is required, none is a failure. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Set where tests must not be skipped: in CI, which installs a browser first. */
const isRequired = process.env['MOU_TEST_BROWSER'] === 'required';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LocalAppData']].flatMap(
    (folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
  ),
};

/** The program of a browser of Chromium's kind; undefined where none is installed. */
export function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(PLACES[process.platform] ?? []), ...onPath].find((file) => existsSync(file));
}

const program = installedBrowser();
if (program === undefined) {
  const what = 'No Chromium, Chrome or Edge was found: the pages were not tried in a browser.';
  if (isRequired) throw new Error(what);
  console.warn(`${what} Their tests are skipped.`);
}

/** Whether tests that need a browser can run. */
export const hasBrowser = program !== undefined;

/** Starts the browser; only where there is one. */
export async function startBrowser(): Promise<Browser> {
  if (program === undefined) throw new Error('there is no browser');
  return chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
}

/** What a page did that it should not: errors, and anything that it asked for from elsewhere. */
export type Misdeeds = readonly string[];

/** Opens a file as a page that can reach nothing; `misdeeds` fills up while the page is used. */
export async function openFile(
  browser: Browser,
  url: string,
  options: { width?: number; script?: boolean } = {},
): Promise<{ readonly page: Page; readonly misdeeds: Misdeeds }> {
  const { width = 1280, script = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    offline: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const misdeeds: string[] = [];
  page.on('pageerror', (error) => misdeeds.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(message.text());
  });
  page.on('dialog', (dialog) => {
    misdeeds.push(`it said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) misdeeds.push(`it asked for ${request.url()}`);
  });
  await page.goto(url);
  return { page, misdeeds };
}
