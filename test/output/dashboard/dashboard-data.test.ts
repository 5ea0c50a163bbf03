/** What the dashboard shows: its numbers, its rows and its choices, and nothing that is not for everybody. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/locale/language.ts';
import { STATE_LABELS } from '../../../src/locale/states.ts';
import type { PageRow, Payload } from '../../../src/output/dashboard/page-payload.ts';
import { standingOf } from '../../../src/output/dashboard/standing.ts';
import { dashboardDataOf, dashboardPageOf, type Making } from '../../support/dashboard-page.ts';
import { registerOf, type RegisterFiles } from '../../support/registers.ts';
import { SECRETS } from '../../support/secret-register.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../../support/timeline-story.ts';

/** The data that the page carries for its script, read back from the page. */
function payloadIn(page: string): Payload {
  const [, json = ''] = /<script type="application\/json" id="payload">([^<]*)<\/script>/.exec(page) ?? [];
  return JSON.parse(json) as Payload;
}

function rowOf(id: string, files: RegisterFiles = TIMELINE_STORY, making: Making = {}): PageRow {
  const row = payloadIn(dashboardPageOf(files, making)).rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row: ${id}`);
  return row;
}

type Labelled = { readonly label: string; readonly count: string };

describe('the numbers at the top', () => {
  test.each([
    ['2026-01-26', ['6 in force', '1 ending soon', '6 partners', '3 countries']],
    ['2016-01-01', ['0 in force', '0 ending soon', '2 partners', '1 country']],
  ])('on %s', (asOf, expected) => {
    const facts = dashboardDataOf(TIMELINE_STORY, { asOf, isPublic: false })['facts'] as readonly Labelled[];
    expect(facts[0]).toMatchObject({ choose: asOf === '2026-01-26' ? 'state=in-force' : null });
    expect(facts.slice(0, 4).map(({ count, label }) => `${count} ${label}`)).toEqual(expected);
  });
});

describe('rows', () => {
  test('are the agreements and memberships that were known, each with its bar', () => {
    const page = dashboardPageOf(TIMELINE_STORY, { asOf: '2018-12-31', isPublic: false });
    expect(payloadIn(page).rows.map(({ id }) => id)).toEqual([
      'kira-kira-2017',
      'naskah',
      'lama-2018',
      'irma-asosiasi',
      'ula-forum',
      'ula-jaringan',
    ]);
  });

  test('are all that the register has, however long ago it ended', () => {
    const page = dashboardPageOf(
      {
        'mou.config.yaml': 'format: 1\ninstitution: {name: Universitas Lembah Anai}\n',
        'x.yaml': ['1985', '1999', '2024']
          .map(
            (year) => `kind: agreement
id: naskah-${year}
title: Nota Kesepahaman ${year}
parties:
  - {name: Universitas Lembah Anai, signed: ${year}-05-02}
  - {name: Kolej Pantai, signed: ${year}-05-02}
term: {lasts: 5 tahun}
`,
          )
          .join('---\n'),
      },
      { asOf: '2026-01-26' },
    );
    expect(payloadIn(page).rows.map(({ id }) => id)).toEqual(['naskah-1985', 'naskah-1999', 'naskah-2024']);
    expect(page).toContain('2 May 1985 – 1 May 1990');
  });

  test('are in the page in the order in which the script has them', () => {
    const page = dashboardPageOf(TIMELINE_STORY);
    const inPage = [...page.matchAll(/<tr id="id:([^"]+)">/g)].map(([, id]) => id);
    expect(inPage).toEqual(payloadIn(page).rows.map(({ id }) => id));
  });

  test('say by what they are found and ordered', () => {
    const row = rowOf('rehat-2023');
    expect(row.has).toEqual({
      kind: ['agreement'],
      state: ['in-force'],
      country: ['MY'],
      instrument: ['moa'],
      form: ['student-exchange', 'internship'],
      unit: ['lembah-anai/fikp'],
    });
    expect(row.sort).toMatchObject({ partner: 'kolej teluk kumbar', start: '2023-02-01', end: '2028-01-31' });
    expect(row.words).toContain('fakultas kelautan');
  });

  test('that are ending soon are found as in force too', () => {
    const { rows } = payloadIn(dashboardPageOf(TIMELINE_STORY));
    const ending = rows.filter(({ has }) => has.state.includes('ending-soon'));
    expect(ending.map(({ has }) => has.state)).toEqual([['in-force', 'ending-soon']]);
    expect(rows.filter(({ has }) => has.state.includes('in-force'))).toHaveLength(6);
  });

  test('of memberships bear the name of their network', () => {
    expect(rowOf('ula-forum')).toMatchObject({
      has: { kind: ['membership'], state: ['left'] },
      sort: { partner: 'forum rektor pesisir' },
    });
  });

  test('hold who signed, to be found by name, and nobody else', () => {
    const { words } = rowOf('nota', SECRETS);
    expect(words).toContain('prof. tampak');
    expect(words).not.toContain('rahasia');
  });
});

describe('the choices', () => {
  test('are those that occur, with how often; states in the order of a life', () => {
    const filters = dashboardDataOf(TIMELINE_STORY)['filters'] as readonly {
      readonly name: string;
      readonly choices: readonly { readonly value: string; readonly count: number }[];
    }[];
    const told = Object.fromEntries(
      filters.map(({ name, choices }) => [
        name,
        choices.map(({ value, count }) => `${value} ${String(count)}`),
      ]),
    );
    expect(told['country']).toEqual(['ID 7', 'JP 5', 'MY 4']);
    expect(told['kind']).toEqual(['agreement 16', 'membership 2']);
    expect(told['state']?.slice(0, 3)).toEqual(['exploring 1', 'drafting 1', 'abandoned 1']);
  });
});

test('every state has a standing', () => {
  const unknown = Object.keys(STATE_LABELS).filter((state) => standingOf(state) === 'unknown');
  expect(unknown).toEqual(['unrecorded', 'unknown']);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each<[string, RegisterFiles]>([
    ['the story', TIMELINE_STORY],
    ['secrets', SECRETS],
    ['nothing', {}],
  ])('the page of %s is the same every time, and speaks one language', (_, files) => {
    const page = dashboardPageOf(files, { language });
    expect(page).toBe(dashboardPageOf(files, { language }));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/\{\{|undefined|\[object|NaN/);
  });
});

describe('the public edition', () => {
  test('holds nothing private in any part of the page, and says what it leaves out', () => {
    const page = dashboardPageOf(SECRETS);
    expect(page.match(/.{40}rahasia.{20}/gi)).toBeNull();
    expect(page).toContain('This page leaves out');
  });

  test('still says who signed', () => {
    expect(dashboardPageOf(SECRETS)).toContain('Prof. Tampak, Rektor');
  });

  test('the internal one holds what an office needs, and says that it is not for others', () => {
    const page = dashboardPageOf(SECRETS, { isPublic: false });
    expect(page).toContain('Hubungi rahasia');
    expect(page).toContain('Do not publish it');
  });
});

describe('what the page may load', () => {
  const page = dashboardPageOf(TIMELINE_STORY);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];

  test('is its own style and script, by their fingerprints', () => {
    for (const [, name, text = ''] of page.matchAll(/<(style|script)>([^]*?)<\/\1>/g)) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy.replaceAll('&#39;', "'")).toContain(`${name ?? ''}-src 'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src &#39;none&#39;/);
  });

  test('it names nothing elsewhere', () => {
    const addresses = [...page.matchAll(/(?:src|href|action)="([^"#][^"]*)"|url\(([^)#][^)]*)\)/g)];
    expect(addresses.map(([all]) => all)).toEqual([]);
    expect(page).not.toMatch(/ on[a-z]+="| style="/);
  });
});

describe('hostile names', () => {
  const files = {
    'mou.config.yaml': `format: 1\ninstitution: jahat\nforms: {x: {en: ${HOSTILE_NAME}, id: ${HOSTILE_NAME}}}\n`,
    'x.yaml': `kind: institution
id: jahat
name: ${HOSTILE_NAME}
---
kind: agreement
id: payload
title: ${HOSTILE_NAME}
scope: [x]
parties:
  - {institution: jahat, unit: ${HOSTILE_NAME}, number: ${HOSTILE_NAME}, signed: 2024-01-01}
  - {name: ${HOSTILE_NAME}, signed: 2024-01-01, signatory: {name: ${HOSTILE_NAME}}}
term: {lasts: 5 tahun}
notes: "</script><script>alert(2)</script><!--"
---
kind: activity
id: search
title: ${HOSTILE_NAME}
form: meeting
on: 2025-01-01
place: "{{constructor}} <img src=x onerror=alert(3)>"
under: [payload]
`,
  };

  test.each([true, false])('are texts and nothing else (public: %s)', (isPublic) => {
    expect(registerOf(files).register.agreements.size).toBe(1);
    const page = dashboardPageOf(files, { isPublic });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toMatch(/<img|<!--/);
    // eslint-disable-next-line no-control-regex -- these must not be there
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    expect(JSON.stringify(payloadIn(page))).not.toMatch(/[\u202a-\u202e\u200e\u200f]/);
  });

  test('a record that is called like a part of the page does not take its place', () => {
    const page = dashboardPageOf(files);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
