/** The timeline in a terminal: how it looks, that it fits, and that it says the same without colour and Unicode. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locale/language.ts';
import { drawsUnicode } from '../../src/output/timeline/characters.ts';
import { timelineText, type TimelineTextShowing } from '../../src/output/timeline-text.ts';
import { termsOf } from '../../src/terms/terms-of.ts';
import { timelineView, type TimelineQuery } from '../../src/views/timeline.ts';
import { dayOf } from '../support/context.ts';
import { registerOf, type RegisterFiles } from '../support/registers.ts';
import { HOSTILE_NAME, TIMELINE_STORY } from '../support/timeline-story.ts';

type Differing = Partial<TimelineTextShowing> & {
  readonly files?: RegisterFiles;
  readonly asOf?: string;
  readonly query?: TimelineQuery;
};

function textOf({
  files = TIMELINE_STORY,
  asOf = '2026-01-26',
  query = {},
  ...differing
}: Differing = {}): string {
  const { register } = registerOf(files);
  const view = timelineView(register, termsOf(register, dayOf(asOf)), query);
  const { forms } = register.settings;
  const plain = { language: 'id', colour: false, columns: 80, unicode: true, commit: undefined } as const;
  return timelineText(view, { forms, ...plain, ...differing });
}

function linesOf(differing: Differing = {}): readonly string[] {
  return textOf(differing).trimEnd().split('\n');
}

describe('looks like this', () => {
  test('in 80 columns', () => {
    expect(textOf()).toMatchInlineSnapshot(`
      "Kerja sama Universitas Lembah Anai
      status per 26 Januari 2026 · 16 perjanjian, 3 keanggotaan

                                              26 Jan 2026 ▼
      Mitra                  Jenis 2015      2020       2025         Sampai

      Perjanjian
      Politeknik Bahari Tar… MoU   ·   ~~────────~~~~   · │          2021–2022
      慶應義塾大学           MoU   ·      ────────────/ · │          30 Apr 2024
      Politeknik Bahari Tar… MoU   ·        ██████████████║███████►  tanpa batas waktu
      Kolej Teluk Kumbar     IA    ·         ─────      · │          31 Des 2021
      Badan Penyuluhan dan … MoU   ·         ·─────o    · │          31 Jul 2022
      Kolej Teluk Kumbar     MoU   ·         ·  ██████▐█▐!║»         14 Mar 2026
      Badan Penyuluhan dan … MoU   ·         ·  ▓▓▓▓▓▓▓▓▓▓║!         31 Mar 2026
      Politeknik Bahari Tar… MoU   ·         ·   ──────x· │          30 Jun 2024
      Kolej Teluk Kumbar     PKS   ·         ·      ██==██║████      31 Jan 2028
      Badan Penyuluhan dan … MoU   ·         ·       █████║~~~~~~~?  tidak diketahui
      慶應義塾大学           MoU   ·         ·        ████║███████   30 Apr 2029
      Politeknik Bahari Tar… PKS   ·         ·          · │░░░░░░░░  31 Agu 2029

      Keanggotaan
      Forum Rektor Pesisir         ───────────────      · │          31 Des 2021
      Jaringan Riset Pesisir       ·   ~~▄████████████████║███████►  sejak Jun 2018

      Belum ditandatangani
      慶應義塾大学        batal · sejak 1 Feb 2024
      Kolej Teluk Kumbar  penjajakan · sejak 10 Jun 2025
      慶應義塾大学        penyusunan naskah

      Tanpa tanggal
      Asosiasi Kelautan – Dr. Irma Yulianti  tidak diketahui
      慶應義塾大学                           diakhiri

      ░░░ belum berlaku   ███ berlaku   ▓▓▓ segera berakhir   ▄▄▄ terlibat
      ███ anggota   ─── keluar   ─── berakhir   ──x diakhiri   ──/ digantikan
      ──o gugur   ~ tanggal belum pasti   = ditangguhkan   ▐ mulai perpanjangan
      » diperpanjang otomatis   ► berlanjut   ? akhir tidak diketahui
      ! batas pemberitahuan
      "
    `);
  });

  test('in 40 columns, where the bars need the room', () => {
    expect(textOf({ columns: 40, language: 'en' })).toMatchInlineSnapshot(`
      "Partnerships of Universitas Lembah Anai
      as of 26 January 2026 · 16 agreements, 3
      memberships

                            26 Jan 2026 ▼
      Partner             2015  2020   2025

      Agreements
      Politeknik Bahari … · ~──────~~  ·│
      慶應義塾大学        ·   ────────/·│
      Politeknik Bahari … ·    █████████║████►
      Kolej Teluk Kumbar  ·     ────   ·│
      Badan Penyuluhan d… ·     ·───o  ·│
      Kolej Teluk Kumbar  ·     · ████▐!║»
      Badan Penyuluhan d… ·     · ▓▓▓▓▓▓║!
      Politeknik Bahari … ·     ·  ───x·│
      Kolej Teluk Kumbar  ·     ·   █==█║███
      Badan Penyuluhan d… ·     ·    ███║~~~~?
      慶應義塾大学        ·     ·     ██║█████
      Politeknik Bahari … ·     ·      ·│░░░░░

      Memberships
      Forum Rektor Pesis… ──────────   ·│
      Jaringan Riset Pes… · ~▄██████████║████►

      Not signed yet
      慶應義塾大学        abandoned · since 1
                          Feb 2024
      Kolej Teluk Kumbar  exploring · since 10
                          Jun 2025
      慶應義塾大学        drafting

      No days to show
      Asosiasi Kelautan – Dr. Irm…  unknown
      慶應義塾大学                  terminated

      ░░░ not yet in force   ███ in force
      ▓▓▓ ending soon   ▄▄▄ involved
      ███ member   ─── left   ─── expired
      ──x terminated   ──/ superseded
      ──o lapsed   ~ day uncertain
      = suspended   ▐ a renewal begins
      » renews itself   ► goes on
      ? end not known   ! notice deadline
      "
    `);
  });

  test('in 120 columns, with the states in words', () => {
    expect(textOf({ columns: 120, language: 'en' })).toMatchInlineSnapshot(`
      "Partnerships of Universitas Lembah Anai
      as of 26 January 2026 · 16 agreements, 3 memberships

                                                                            ▼ 26 Jan 2026
      Partner                       Type    2016  2018  2020   2022  2024   2026  2028     State             Until

      Agreements
      Politeknik Bahari Tarakan     MoU     ·  ~~~─────────────~~~~  ·      │     ·        expired           2021–2022
      慶應義塾大学                  MoU     ·     ·───────────────────/     │     ·        superseded        30 Apr 2024
      Politeknik Bahari Tarakan     MoU     ·     ·    █████████████████████║███████████►  in force          no end
      Kolej Teluk Kumbar            IA      ·     ·     ────────     ·      │     ·        expired           31 Dec 2021
      Badan Penyuluhan dan Pengemb… MoU     ·     ·     · ───────o   ·      │     ·        lapsed            31 Jul 2022
      Kolej Teluk Kumbar            MoU     ·     ·     ·   ██████████▐██▐█!║»    ·        in force          14 Mar 2026
      Badan Penyuluhan dan Pengemb… MoU     ·     ·     ·   ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓║!    ·        ending soon       31 Mar 2026
      Politeknik Bahari Tarakan     MoU     ·     ·     ·      ────────x    │     ·        terminated        30 Jun 2024
      Kolej Teluk Kumbar            MoA     ·     ·     ·      ·  ███===████║██████        in force          31 Jan 2028
      Badan Penyuluhan dan Pengemb… MoU     ·     ·     ·      ·     ███████║~~~~~~~~~~~?  in force          not known
      慶應義塾大学                  MoU     ·     ·     ·      ·     ·██████║██████████    in force          30 Apr 2029
      Politeknik Bahari Tarakan     MoA     ·     ·     ·      ·     ·      │ ░░░░░░░░░░   not yet in force  31 Aug 2029

      Memberships
      Forum Rektor Pesisir               ───────────────────────     ·      │     ·        left              31 Dec 2021
      Jaringan Riset Pesisir                ·  ~~~▄~████████████████████████║███████████►  member (?)        since Jun 2018

      Not signed yet
      慶應義塾大学        abandoned · since 1 Feb 2024
      Kolej Teluk Kumbar  exploring · since 10 Jun 2025
      慶應義塾大学        drafting

      No days to show
      Asosiasi Kelautan – Dr. Irma Yulianti  unknown
      慶應義塾大学                           terminated

      ░░░ not yet in force   ███ in force   ▓▓▓ ending soon   ▄▄▄ involved   ███ member   ─── left   ─── expired
      ──x terminated   ──/ superseded   ──o lapsed   ~ day uncertain   = suspended   ▐ a renewal begins   » renews itself
      ► goes on   ? end not known   ! notice deadline
      "
    `);
  });

  test('by country, in ASCII', () => {
    expect(textOf({ unicode: false, language: 'en', query: { by: 'country' } })).toMatchInlineSnapshot(`
      "Partnerships of Universitas Lembah Anai
      as of 26 January 2026 - 16 agreements, 3 memberships

                                              26 Jan 2026 v
      Partner                 Type 2015      2020       2025         Until

      Indonesia (7)
      Politeknik Bahari Tara~ MoU  .   ~~--------~~~~   . :          2021-2022
      Politeknik Bahari Tara~ MoU  .        ##############|#######>  no end
      Badan Penyuluhan dan P~ MoU  .         .-----o    . :          31 Jul 2022
      Badan Penyuluhan dan P~ MoU  .         .  %%%%%%%%%%|!         31 Mar 2026
      Politeknik Bahari Tara~ MoU  .         .   ------x. :          30 Jun 2024
      Badan Penyuluhan dan P~ MoU  .         .       #####|~~~~~~~?  not known
      Politeknik Bahari Tara~ MoA  .         .          . :++++++++  31 Aug 2029

      Japan (2)
      慶應義塾大学            MoU  .      ------------/ . :          30 Apr 2024
      慶應義塾大学            MoU  .         .        ####|#######   30 Apr 2029

      Malaysia (3)
      Kolej Teluk Kumbar      IA   .         -----      . :          31 Dec 2021
      Kolej Teluk Kumbar      MoU  .         .  ######[#[!|&         14 Mar 2026
      Kolej Teluk Kumbar      MoA  .         .      ##==##|####      31 Jan 2028

      Memberships
      Forum Rektor Pesisir         ---------------      . :          31 Dec 2021
      Jaringan Riset Pesisir       .   ~~_################|#######>  since Jun 2018

      Not signed yet
      慶應義塾大学        abandoned - since 1 Feb 2024
      Kolej Teluk Kumbar  exploring - since 10 Jun 2025
      慶應義塾大学        drafting

      No days to show
      Asosiasi Kelautan - Dr. Irma Yulianti  unknown
      慶應義塾大学                           terminated

      +++ not yet in force   ### in force   %%% ending soon   ___ involved
      ### member   --- left   --- expired   --x terminated   --/ superseded
      --o lapsed   ~ day uncertain   = suspended   [ a renewal begins
      & renews itself   > goes on   ? end not known   ! notice deadline
      "
    `);
  });

  test('within one year, by months', () => {
    const query = { from: dayOf('2026-01-01'), to: dayOf('2026-12-31') };
    expect(textOf({ query })).toMatchInlineSnapshot(`
      "Kerja sama Universitas Lembah Anai
      status per 26 Januari 2026 · 10 perjanjian, 2 keanggotaan

                                     ▼ 26 Jan 2026
      Mitra                  Jenis 2026   Apr     Jul     Okt        Sampai

      Perjanjian
      Politeknik Bahari Tar… MoU   ◄█║████████████████████████████►  tanpa batas waktu
      Kolej Teluk Kumbar     MoU   ◄█║████»       ·       ·          14 Mar 2026
      Badan Penyuluhan dan … MoU   ◄▓║!▓▓▓▓       ·       ·          31 Mar 2026
      Kolej Teluk Kumbar     PKS   ◄█║████████████████████████████►  31 Jan 2028
      Badan Penyuluhan dan … MoU   ◄█║~~~~~~~~~~~~~~~~~~~~~~~~~~~~?  tidak diketahui
      慶應義塾大学           MoU   ◄█║████████████████████████████►  30 Apr 2029
      Politeknik Bahari Tar… PKS   · │    ·       ·     ░░░░░░░░░░►  31 Agu 2029

      Keanggotaan
      Jaringan Riset Pesisir       ◄█║████████████████████████████►  sejak Jun 2018

      Belum ditandatangani
      Kolej Teluk Kumbar  penjajakan · sejak 10 Jun 2025
      慶應義塾大学        penyusunan naskah

      Tanpa tanggal
      Asosiasi Kelautan – Dr. Irma Yulianti  tidak diketahui
      慶應義塾大学                           diakhiri

      ░░░ belum berlaku   ███ berlaku   ▓▓▓ segera berakhir   ███ anggota
      » diperpanjang otomatis   ◄ mulai sebelumnya   ► berlanjut
      ? akhir tidak diketahui   ! batas pemberitahuan

      Tidak ditampilkan: 7 yang seluruhnya di luar 1 Jan 2026 – 31 Des 2026. Pakai
      --from dan --to.
      "
    `);
  });

  test('without anything to show', () => {
    expect(textOf({ files: {}, language: 'en' })).toMatchInlineSnapshot(`
      "Partnerships
      as of 26 January 2026

      There is nothing to show: no agreement and no membership fits.
      "
    `);
  });

  test('as git knew it, and only of some states', () => {
    const [, subtitle] = linesOf({
      commit: 'abcdef0123456789',
      query: { states: ['ending-soon'] },
      language: 'en',
      columns: 100,
    });
    expect(subtitle).toBe(
      'as of 26 January 2026 · as git knew it at abcdef01 · 1 agreement · only ending soon',
    );
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([20, 30, 40, 64, 80, 111, 112, 120, 200])('fits %i columns', (columns) => {
    for (const by of [undefined, 'country', 'partner', 'instrument', 'form', 'unit'] as const) {
      const lines = linesOf({ language, columns, query: { by } });
      // Less than 30 columns are no terminal any more.
      expect(lines.filter((line) => stringWidth(line) > Math.max(30, columns))).toEqual([]);
    }
  });
});

test('colour changes no letter', () => {
  const coloured = textOf({ colour: true });
  expect(coloured).not.toBe(textOf());
  expect(stripVTControlCharacters(coloured)).toBe(textOf());
});

test('ASCII says nothing that is not ASCII, but for names', () => {
  const text = textOf({ unicode: false }).replaceAll('慶應義塾大学', '');
  expect(text).toMatch(/^[\n\x20-\x7E]*$/);
});

describe('the as-of day', () => {
  const plain = { query: { states: [] } };

  test.each([40, 80, 120])(
    'is marked in one column of every row at %i columns, and named over it',
    (columns) => {
      const lines = linesOf({ ...plain, columns });
      const head = lines.findIndex((line) => line.includes('▼'));
      const column = columnOf(lines[head], '▼');
      const rows = lines.slice(head).filter((line) => /[│║]/.test(line));
      expect(rows).toHaveLength(14);
      expect(new Set(rows.map((row) => columnOf(row, /[│║]/)))).toEqual(new Set([column]));
      expect(lines[head]).toContain('26 Jan 2026');
    },
  );

  test('is named on the side that has room', () => {
    expect(linesOf({ query: { to: dayOf('2026-02-28') } }).join('\n')).toContain('26 Jan 2026 ▼');
  });

  test('outside the days shown is not drawn', () => {
    expect(textOf({ query: { to: dayOf('2024-12-31') } })).not.toMatch(/[▼│║]/);
  });

  test('hides no notice deadline near it', () => {
    const row = linesOf().find((line) => line.includes('31 Mar 2026'));
    expect(row).toMatch(/║!/);
  });
});

function columnOf(line: string | undefined, mark: string | RegExp): number {
  const index = line === undefined ? -1 : line.search(mark);
  return stringWidth((line ?? '').slice(0, index));
}

test('names cannot command the terminal', () => {
  const files = {
    ...TIMELINE_STORY,
    'x.yaml': `kind: agreement
id: x
title: ${HOSTILE_NAME}
parties: [{institution: lembah-anai, signed: 2024-01-01}, {name: ${HOSTILE_NAME}, signed: 2024-01-01}]
term: {lasts: 5 tahun}
`,
  };
  const text = textOf({ files, columns: 140 });
  for (const mark of ['\u001b', '\u202e', '\u200f']) expect(text).not.toContain(mark);
  expect(text).toContain('<script>alert(1)</script> & "Rekan" <U…');
});

describe('a terminal draws Unicode', () => {
  test.each([
    [{}, true],
    [{ LANG: 'id_ID.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'id_ID.UTF-8', LC_ALL: 'POSIX' }, false],
    [{ LC_ALL: '', LANG: 'en_US.UTF-8' }, true],
    [{ LANG: 'en_US.UTF-8', TERM: 'linux' }, false],
    [{ WT_SESSION: '1', TERM: 'xterm-256color' }, true],
  ])('%j: %s', (env, expected) => {
    expect(drawsUnicode(env)).toBe(expected);
  });
});
