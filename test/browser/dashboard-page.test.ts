/** The dashboard in a real browser: search, filters, order, details, keyboard, phone, paper, and no script at all. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openFile, startBrowser } from '../support/browser.ts';
import { dashboardPageOf, type Making } from '../support/dashboard-page.ts';
import { folderOf } from '../support/folders.ts';
import type { RegisterFiles } from '../support/registers.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../support/timeline-story.ts';

describe.skipIf(!hasBrowser)('the dashboard in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => browser.close());

  async function open(
    files: RegisterFiles = TIMELINE_STORY,
    options: Making & { width?: number; script?: boolean; hash?: string } = {},
  ): ReturnType<typeof openFile> {
    const folder = folderOf({ 'page.html': dashboardPageOf(files, options) });
    const { hash = '' } = options;
    return openFile(browser, pathToFileURL(join(folder, 'page.html')).href + hash, options);
  }

  /** The names of the rows that are shown, in their order. */
  const shown = (page: Page): Promise<readonly string[]> =>
    page.locator('tbody tr:visible th a').allTextContents();

  const count = (page: Page): Promise<string | null> => page.locator('#count').textContent();

  test('searches, and says how many are left', async () => {
    const { page, misdeeds } = await open();
    expect(await count(page)).toBe('18 of 18 shown');
    await page.getByLabel('Search').fill('kumbar internship');
    expect(await shown(page)).toEqual(['Kolej Teluk Kumbar']);
    expect(await count(page)).toBe('1 of 18 shown');
    await page.getByLabel('Search').fill('no such partner');
    expect(await count(page)).toBe('Nothing fits.');
    expect(await page.getByText('Take a filter away').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show everything' }).click();
    expect(await count(page)).toBe('18 of 18 shown');
    expect(misdeeds).toEqual([]);
  });

  test('filters by state, country, type and form, all at once', async () => {
    const { page, misdeeds } = await open();
    await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Malaysia (4)' });
    expect(await count(page)).toBe('4 of 18 shown');
    await page.getByLabel('State', { exact: true }).selectOption('in-force');
    expect(await count(page)).toBe('2 of 18 shown');
    await page.getByLabel('Form', { exact: true }).selectOption('internship');
    await page.getByLabel('Type', { exact: true }).selectOption('moa');
    expect(await shown(page)).toEqual(['Kolej Teluk Kumbar']);
    // There is one unit only, so there is nothing to choose between.
    expect(await page.getByLabel('Our unit').isVisible()).toBe(false);
    expect(misdeeds).toEqual([]);
  });

  test('a number at the top leads to its rows', async () => {
    const { page } = await open();
    await page.getByRole('link', { name: '1 ending soon' }).click();
    expect(await count(page)).toBe('1 of 18 shown');
    expect(await page.getByLabel('State', { exact: true }).inputValue()).toBe('ending-soon');
  });

  test('sorts by a column up, down, and not at all, and says so', async () => {
    const { page } = await open();
    const before = await shown(page);
    const heading = page.getByRole('columnheader', { name: 'In force' });
    const button = heading.getByRole('button');
    const last = async (): Promise<string | undefined> =>
      (await page.locator('tbody tr:visible .window').allTextContents())[0];
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await last()).toContain('31 Dec 2021');
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await last()).toContain('31 Aug 2029');
    await button.click();
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    expect(await shown(page)).toEqual(before);
  });

  test('shows a record in full, by keyboard alone, and gives the focus back', async () => {
    const { page, misdeeds } = await open();
    const link = page.locator('tr[id="id:rehat-2023"] a');
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Nota rehat-2023' });
    expect(await dialog.isVisible()).toBe(true);
    const text = await dialog.innerText();
    for (const said of [
      'Universitas Lembah Anai',
      'Fakultas Kelautan',
      '31 January 2028',
      'Student exchange',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('mou explain');
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(misdeeds).toEqual([]);
  });

  test('everything can be reached with the tab key, in order, and is seen to have the focus', async () => {
    const { page } = await open();
    const reached: string[] = [];
    for (let index = 0; index < 30; index += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(() => {
          const active = document.activeElement;
          const { outlineStyle } = active === null ? { outlineStyle: 'none' } : getComputedStyle(active);
          return `${outlineStyle === 'none' ? 'unseen: ' : ''}${active?.id !== '' ? active?.id : active.textContent}`;
        }),
      );
    }
    expect(reached[0]).toBe('Skip to the list');
    expect(reached.filter((what) => what.startsWith('unseen'))).toEqual([]);
    const place = (what: string): number => reached.indexOf(what);
    expect(place('search')).toBeGreaterThan(place('All agreements and memberships'));
    expect(place('filter-state')).toBeGreaterThan(place('search'));
    expect(place('Type')).toBeGreaterThan(place('filter-form'));
  });

  test('the address keeps what is shown, and leads back to it', async () => {
    const { page } = await open();
    await page.getByLabel('Search').fill('keio');
    await page.getByLabel('Country', { exact: true }).selectOption('JP');
    const hash = new URL(page.url()).hash;
    expect(hash).toBe('#?q=keio&country=JP');
    const again = await open(TIMELINE_STORY, { hash });
    expect(await again.page.getByLabel('Search').inputValue()).toBe('keio');
    expect(await count(again.page)).toBe(await count(page));
    const record = await open(TIMELINE_STORY, { hash: '#id:rehat-2023' });
    expect(await record.page.getByRole('dialog').isVisible()).toBe(true);
  });

  test.each(['#?state=nonsense&sort=no', '#id:no-such-record', '#id:__proto__', '#?%E0%A4%A'])(
    'an address that says nothing sensible shows everything: %s',
    async (hash) => {
      const { page, misdeeds } = await open(TIMELINE_STORY, { hash });
      expect(await count(page)).toBe('18 of 18 shown');
      expect(misdeeds).toEqual([]);
    },
  );

  test.each([360, 480, 800, 1280])('fits a screen %i wide', async (width) => {
    const { page } = await open(TIMELINE_STORY, { width, language: 'id' });
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    // What is pressed with a finger is at least 24 high (WCAG 2.2, 2.5.8).
    const low = await page
      .locator('select:visible, input:visible, main button:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).length);
    expect(low).toBe(0);
  });

  test('has landmarks, headings in order, and a name for every field and picture', async () => {
    const { page } = await open();
    for (const role of ['banner', 'navigation', 'main', 'search', 'contentinfo'] as const)
      expect(await page.getByRole(role).count()).toBeGreaterThan(0);
    const levels = await page
      .locator('main h1, header h1, main h2, main h3')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
    const nameless = await page
      .locator('input, select')
      .evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).labels?.length !== 1).length);
    expect(nameless).toBe(0);
    expect(await page.locator('svg[role=img]:not([aria-labelledby])').count()).toBe(0);
  });

  test('without a script it is a plain page with every row', async () => {
    const { page, misdeeds } = await open(TIMELINE_STORY, { script: false });
    expect(await page.locator('tbody tr').count()).toBe(18);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByText('18 agreements and memberships').isVisible()).toBe(true);
    expect(misdeeds).toEqual([]);
  });

  test('hostile names are shown as they are written, and do nothing', async () => {
    const files = {
      'x.yaml': `kind: agreement
id: payload
title: ${HOSTILE_NAME}
parties:
  - {name: "<img src=x onerror=alert(1)>", unit: ${HOSTILE_NAME}, signed: 2024-01-01}
  - {name: "javascript:alert(2)", signed: 2024-01-01, signatory: {name: "</script><script>alert(3)</script>"}}
term: {lasts: 5 tahun}
`,
    };
    const { page, misdeeds } = await open(files, { isPublic: false });
    await page.locator('tbody a').click();
    const text = await page.getByRole('dialog').innerText();
    expect(text).toContain('<img src=x onerror=alert(1)>');
    expect(text).toContain('</script><script>alert(3)</script>');
    await page.keyboard.press('Escape');
    await page.getByLabel('Search').fill('<img');
    expect(await count(page)).toBe('1 of 1 shown');
    expect(await page.locator('img').count()).toBe(0);
    expect(misdeeds).toEqual([]);
  });

  test('prints on A4: every row, no fields, or the one record that is open', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.locator('tbody tr:visible').count()).toBe(18);
    expect(await page.locator('thead .on-paper:visible').count()).toBe(4);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.locator('tr[id="id:rehat-2023"] a').click();
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });

  test('two thousand agreements are found and sorted without waiting', async () => {
    const records = Array.from(
      { length: 2000 },
      (_, index) => `kind: agreement
id: nota-${String(index)}
title: Nota Kesepahaman ${String(index)}
instrument: mou
parties: [{name: Universitas ${String(index % 700)}, signed: 2024-01-01}, {name: Mitra ${String(index)}, country: MY, signed: 20${String(10 + (index % 15))}-01-01}]
term: {lasts: 5 tahun}
`,
    );
    const files = Object.fromEntries(
      records.map((record, index) => [`r${String(index)}.yaml`, record] as const),
    );
    const { page } = await open(files);
    const took = await page.evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('#search');
      const began = performance.now();
      for (const text of ['m', 'mi', 'mitra 19', '']) {
        if (search !== null) search.value = text;
        search?.dispatchEvent(new Event('input'));
      }
      const sort = document.querySelector<HTMLButtonElement>('th[data-sort=end] button');
      sort?.click();
      return { search: performance.now() - began };
    });
    // Four searches and a sort; some 100 ms on an idle machine.
    expect(took.search).toBeLessThan(3000);
  });
});

test.skipIf(hasBrowser)('the tests of pages were skipped: no browser was found', () => {
  expect(hasBrowser).toBe(false);
});
