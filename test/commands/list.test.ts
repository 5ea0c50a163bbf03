/** `mou list` as people and programs see it. */
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { visible } from '../../src/output/visible.ts';
import { COLUMNS } from '../../src/views/row-columns.ts';
import { editorValidator, validatorOf } from '../schemas/schema-files.ts';
import { ROOT } from '../source-files.ts';
import { runMou } from '../support/context.ts';
import { commitAt, folderOf, git, writeInto } from '../support/folders.ts';
import { OFFICE } from '../support/partnership-office.ts';

type Answer = Awaited<ReturnType<typeof runMou>>;

/** Runs `mou list` in the office, on 26 January 2026, in English unless the arguments say otherwise. */
async function list(argv: readonly string[], differing: Parameters<typeof runMou>[1] = {}): Promise<Answer> {
  const language = argv.includes('--lang') ? [] : ['--lang', 'en'];
  return runMou(['list', ...language, ...argv], { cwd: folderOf(OFFICE), ...differing });
}

async function ids(argv: readonly string[]): Promise<string> {
  const { out, err, code } = await list([...argv, '--format', 'ids']);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return out.trimEnd().replaceAll('\n', ' ');
}

describe('the table', () => {
  test('lists agreements, in Indonesian as the register speaks', async () => {
    const { out, err, code } = await runMou(['list'], { cwd: folderOf(OFFICE) });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Mitra                Jenis  Status                Sampai       ID
      Chiang Mai           MoU    berakhir              28 Feb 2023  nota-cmu
       University
      Dinas Pariwisata            berlaku · tidur ·                  nota-tanpa-akhir
                                   akhir tidak
                                   diketahui
      Kampus di Sapporo           penjajakan                         penjajakan-jepang
      Kolej Teluk Kumbar   MoU    ditangguhkan          31 Des 2027  nota-kumbar
      Museum Adityawarman  LoI    berlaku · tidur       Agu 2026     nota-kira-kira
      Politeknik Bahari    MoU    segera berakhir ·     31 Mar 2026  nota-bahari
       Tarakan                     tidur
      Politeknik Bahari    PKS    berlaku · tidur ·     31 Jan 2026  pks-bahari
       Tarakan                     berlanjut dengan
                                   sendirinya
      PT Teluk Bayur       PKS    berlaku ·             31 Des 2026  pks-diakhiri
       Marina                      pemberitahuan sudah
                                   disampaikan ·
                                   tidur · berlanjut
                                   dengan sendirinya

      8 perjanjian, per 26 Januari 2026
      Tidak muat: Sisa hari (atur dengan --columns).
      "
    `);
  });

  test('in English, on another day', async () => {
    const { out } = await list(['--as-of', '1 August 2026']);
    expect(out).toMatchInlineSnapshot(`
      "Partner           Type  State              Last day      Days  ID
      Chiang Mai        MoU   expired            28 Feb 2023  -1250  nota-cmu
       University
      Dinas Pariwisata        in force ·                             nota-tanpa-akhir
                               dormant · end
                               unknown
      Kampus di               exploring ·                            penjajakan-jepang
       Sapporo                 stalled
      Kolej Teluk       MoU   in force ·         31 Dec 2027    517  nota-kumbar
       Kumbar                  dormant
      Museum            LoI   ending soon ·      Aug 2026      0–30  nota-kira-kira
       Adityawarman            dormant
      Politeknik        MoU   expired            31 Mar 2026   -123  nota-bahari
       Bahari Tarakan
      Politeknik        MoA   in force ·         31 Jan 2027    183  pks-bahari
       Bahari Tarakan          dormant · goes
                               on by itself
      PT Teluk Bayur    MoA   in force ·         31 Dec 2026    152  pks-diakhiri
       Marina                  notice given ·
                               dormant · goes
                               on by itself

      8 agreements, as of 1 August 2026
      "
    `);
  });

  test('on a wide screen', async () => {
    const { out } = await list([], { columns: 160 });
    expect(out).toMatchInlineSnapshot(`
      "Partner                    Type  State                                                  Last day        Days  ID
      Chiang Mai University      MoU   expired                                                28 Feb 2023    -1063  nota-cmu
      Dinas Pariwisata                 in force · dormant · end unknown                                             nota-tanpa-akhir
      Kampus di Sapporo                exploring                                                                    penjajakan-jepang
      Kolej Teluk Kumbar         MoU   suspended                                              31 Dec 2027      704  nota-kumbar
      Museum Adityawarman        LoI   in force · dormant                                     Aug 2026     187–217  nota-kira-kira
      Politeknik Bahari Tarakan  MoU   ending soon · dormant                                  31 Mar 2026       64  nota-bahari
      Politeknik Bahari Tarakan  MoA   in force · dormant · goes on by itself                 31 Jan 2026        5  pks-bahari
      PT Teluk Bayur Marina      MoA   in force · notice given · dormant · goes on by itself  31 Dec 2026      339  pks-diakhiri

      8 agreements, as of 26 January 2026
      "
    `);
  });

  test('becomes blocks where no table fits', async () => {
    const { out } = await list(['--state', 'in-force,ending-soon,exploring'], { columns: 40 });
    expect(out).toMatchInlineSnapshot(`
      "Dinas Pariwisata
        in force · dormant · end unknown
        nota-tanpa-akhir
      Kampus di Sapporo
        exploring
        penjajakan-jepang
      Museum Adityawarman
        in force · dormant
        Type: LoI · Last day: Aug 2026 ·
          Days: 187–217
        nota-kira-kira
      Politeknik Bahari Tarakan
        ending soon · dormant
        Type: MoU · Last day: 31 Mar 2026 ·
          Days: 64
        nota-bahari
      Politeknik Bahari Tarakan
        in force · dormant · goes on by
          itself
        Type: MoA · Last day: 31 Jan 2026 ·
          Days: 5
        pks-bahari
      PT Teluk Bayur Marina
        in force · notice given · dormant ·
          goes on by itself
        Type: MoA · Last day: 31 Dec 2026 ·
          Days: 339
        pks-diakhiri

      6 of 8 agreements, as of 26 January 2026
      "
    `);
  });

  test('of every kind, each under its own heading', async () => {
    const { out } = await list(['--kind', 'all', '--search', 'bahari']);
    expect(out).toMatchInlineSnapshot(`
      "Title                       State                       Last day     ID
      Agreement (2)
      Nota Kesepahaman ULA dan    ending soon · dormant       31 Mar 2026  nota-bahari
       Poltekba
      Perjanjian Kerja Sama       in force · dormant · goes   31 Jan 2026  pks-bahari
       Magang                      on by itself

      Institution (1)
      Politeknik Bahari Tarakan                                            bahari

      Activity (1)
      Kelas Lapangan Rumput Laut  held                        3 May 2024   kelas-2024

      4 of 8 agreements, 3 institutions, 2 activities and 2 memberships, as of 26
      January 2026
      "
    `);
  });

  test('of every kind, in one order where an order is asked for', async () => {
    const { out } = await list(['--kind', 'all', '--search', 'bahari', '--sort', '-start']);
    expect(out).toMatchInlineSnapshot(`
      "Title                Kind         State                 Last day     ID
      Kelas Lapangan       activity     held                  3 May 2024   kelas-2024
       Rumput Laut
      Perjanjian Kerja     agreement    in force ·            31 Jan 2026  pks-bahari
       Sama Magang                       dormant · goes on
                                         by itself
      Nota Kesepahaman     agreement    ending soon ·         31 Mar 2026  nota-bahari
       ULA dan Poltekba                  dormant
      Politeknik Bahari    institution                                     bahari
       Tarakan

      4 of 8 agreements, 3 institutions, 2 activities and 2 memberships, as of 26
      January 2026
      "
    `);
  });

  test.each(['membership', 'activity', 'institution'])('of each %s has columns of its own', async (kind) => {
    const { out } = await list(['--kind', kind], { columns: 100 });
    expect(out).toMatchSnapshot();
  });

  test('stands in groups, each with its count', async () => {
    const { out } = await list(['--group-by', 'countries', '--columns', 'partners,state,id']);
    expect(out).toMatchInlineSnapshot(`
      "Partner                    State                               ID
      Indonesia (5)
      Dinas Pariwisata           in force · dormant · end unknown    nota-tanpa-akhir
      Museum Adityawarman        in force · dormant                  nota-kira-kira
      Politeknik Bahari Tarakan  ending soon · dormant               nota-bahari
      Politeknik Bahari Tarakan  in force · dormant · goes on by     pks-bahari
                                  itself
      PT Teluk Bayur Marina      in force · notice given ·           pks-diakhiri
                                  dormant · goes on by itself

      Japan (1)
      Kampus di Sapporo          exploring                           penjajakan-jepang

      Malaysia (1)
      Kolej Teluk Kumbar         suspended                           nota-kumbar

      Thailand (1)
      Chiang Mai University      expired                             nota-cmu

      8 agreements, as of 26 January 2026
      "
    `);
  });

  test.each([
    ['en', 'kind'],
    ['id', 'kind'],
    ['en', 'forms'],
    ['id', 'open'],
    ['en', 'last_day'],
    ['id', 'state'],
  ])('heads its groups in words (%s, by %s)', async (language, column) => {
    const { out } = await list([
      '--lang',
      language,
      '--kind',
      'all',
      '--group-by',
      column,
      '--columns',
      'id',
    ]);
    const headings = out.split('\n').filter((line) => /\(\d+\)$/.test(line));
    expect(headings).toMatchSnapshot();
  });

  test.each([20, 40, 50, 60, 70, 80, 100, 132])('keeps to %s columns', async (columns) => {
    for (const argv of [
      [],
      ['--kind', 'all'],
      ['--columns', COLUMNS.join(',')],
      ['--group-by', 'partners'],
    ]) {
      for (const language of ['en', 'id']) {
        const { out } = await list(['--lang', language, ...argv], { columns });
        const tooWide = out.split('\n').filter((line) => stringWidth(line) > columns);
        // One word that is longer than the screen has to stand somewhere.
        expect(tooWide.filter((line) => line.trim().includes(' '))).toEqual([]);
      }
    }
  });

  test('shows every id whole, however narrow it is', async () => {
    for (const columns of [40, 80, 100]) {
      const { out } = await list([], { columns });
      for (const id of ['nota-bahari', 'penjajakan-jepang', 'nota-tanpa-akhir']) expect(out).toContain(id);
    }
  });

  test('has colours only where they are wanted, and means the same without', async () => {
    const plain = await list([]);
    const coloured = await list([], { colour: true });
    // eslint-disable-next-line no-control-regex -- colours are what is looked for
    const colours = /\u001b\[\d+m/g;
    expect(plain.out).not.toMatch(colours);
    expect(coloured.out).toMatch(colours);
    expect(coloured.out.replace(colours, '')).toBe(plain.out);
  });

  test('says what there is where nothing fits', async () => {
    const { out, code } = await list(['--partner', 'Harvard']);
    expect(code).toBe(0);
    expect(out).toBe('None of 8 agreements, as of 26 January 2026.\n');
  });

  test('says where else to look in a register of other kinds', async () => {
    const cwd = folderOf({ 'a.yaml': OFFICE['memberships.yaml'] });
    expect((await list([], { cwd })).out).toBe(
      'No such records, as of 26 January 2026.\nThere are 2 memberships: mou list --kind all\n',
    );
    const { out } = await runMou(['list', '--lang', 'id'], { cwd });
    expect(out).toBe(
      'Tidak ada data seperti itu, per 26 Januari 2026.\nAda 2 keanggotaan: mou list --kind all\n',
    );
  });
});

describe('what is asked for', () => {
  test.each<[readonly string[], string]>([
    [['--kind', 'membership'], 'ula-aln dosen-aln'],
    [['--kind', 'keanggotaan,activities'], 'kelas-2024 rapat-2026 ula-aln dosen-aln'],
    [['--kind', 'activity', '--kind', 'membership'], 'kelas-2024 rapat-2026 ula-aln dosen-aln'],
    [['--state', 'expired'], 'nota-cmu'],
    [['--state', 'Kadaluarsa'], 'nota-cmu'],
    [['--state', 'Expired, suspended'], 'nota-cmu nota-kumbar'],
    [['--state', 'berakhir', '--state', 'segera berakhir'], 'nota-cmu nota-bahari'],
    [['--state', 'held'], 'kelas-2024'],
    [['--state', 'member,held'], 'kelas-2024 ula-aln'],
    [['--state', 'held', '--kind', 'agreement'], ''],
    [['--mark', 'end-unknown'], 'nota-tanpa-akhir'],
    [['--mark', 'akhir tidak diketahui'], 'nota-tanpa-akhir'],
    [['--instrument', 'PKS'], 'pks-bahari pks-diakhiri'],
    [['--instrument', 'moa,loi'], 'nota-kira-kira pks-bahari pks-diakhiri'],
    [['--country', 'Thailand'], 'nota-cmu'],
    [['--country', 'jepang,MY'], 'penjajakan-jepang nota-kumbar'],
    [['--form', 'sea-school'], 'nota-bahari'],
    [['--form', 'Sekolah lautan'], 'nota-bahari'],
    [['--form', 'magang'], 'pks-bahari'],
    [['--unit', 'teknik'], 'pks-bahari'],
    [['--tag', 'prioritas'], 'nota-bahari'],
    [['--owner', 'rina'], 'nota-bahari'],
    [['--ending-within', '64 hari'], 'nota-bahari'],
    [['--ending-within', '63 hari'], ''],
    [['--ending-within', '8 bulan'], 'nota-bahari nota-kira-kira'],
    [['--in-force-on', '2023-02-28', '--country', 'TH'], 'nota-cmu'],
    [['--in-force-on', '1 Maret 2023', '--country', 'TH'], ''],
    [['--search', 'lemari'], 'nota-cmu'],
    [['--where', "'sea-school' in forms"], 'nota-bahari'],
    [['--where', '$count(countries) = 0'], ''],
    [['--instrument', 'mou', '--sort', 'last_day'], 'nota-cmu nota-bahari nota-kumbar'],
    [['--instrument', 'mou', '--sort', '-last_day'], 'nota-kumbar nota-bahari nota-cmu'],
    [['--instrument', 'mou', '--sort', 'Sampai:desc'], 'nota-kumbar nota-bahari nota-cmu'],
    [
      ['--instrument', 'mou,moa', '--sort', 'instrument,-start'],
      'pks-bahari pks-diakhiri nota-kumbar nota-bahari nota-cmu',
    ],
    [
      ['--instrument', 'mou,moa', '--sort', '-instrument', '--sort', 'start'],
      'nota-cmu nota-bahari nota-kumbar pks-diakhiri pks-bahari',
    ],
  ])('%j', async (argv, expected) => {
    expect(await ids(argv)).toBe(expected);
  });

  test('of the day: --as-of moves what is ending, --in-force-on does not move the rows', async () => {
    expect(await ids(['--state', 'expired', '--as-of', '2026-04-01'])).toBe('nota-cmu nota-bahari');
    const { out } = await list(['--in-force-on', '2020-01-01', '--format', 'json', '--columns', 'id,state']);
    expect(JSON.parse(out)).toEqual([
      { id: 'nota-cmu', state: 'expired' },
      { id: 'pks-diakhiri', state: 'in-force' },
    ]);
  });

  test('as git knew it', async () => {
    const cwd = folderOf({ 'a.yaml': OFFICE['agreements.yaml'].split('---')[0] ?? '' });
    git(cwd, ['init', '--quiet']);
    commitAt(cwd, '2021-05-01T09:00:00+07:00', 'First agreement');
    writeInto(cwd, { 'b.yaml': OFFICE['memberships.yaml'] });
    const { out } = await list(['--kind', 'all', '--at', 'HEAD'], { cwd });
    expect(out).toMatch(/1 agreement, as of 1 May 2021 · as git knew it at [0-9a-f]{8}\n$/);
    expect(out).toContain('in force');
  });
});

describe('formats', () => {
  const validate = validatorOf(editorValidator(), 'record-row.schema.json');

  test.each(['2017-06-30', '2026-01-26', '2026-08-10'])(
    'json of every kind follows its schema on %s',
    async (day) => {
      const { out } = await list(['--kind', 'all', '--format', 'json', '--as-of', day]);
      const rows = JSON.parse(out) as unknown[];
      expect(rows).toHaveLength(15);
      for (const row of rows) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('jsonl and yaml say the same as json', async () => {
    const of = async (format: string): Promise<string> => (await list(['--format', format])).out;
    const rows: unknown = JSON.parse(await of('json'));
    const lines = (await of('jsonl')).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows);
    expect(parse(await of('yaml'))).toEqual(rows);
  });

  test('json of nothing is an empty list', async () => {
    expect((await list(['--state', 'lapsed', '--format', 'json'])).out).toBe('[]\n');
    expect((await list(['--state', 'lapsed', '--format', 'jsonl'])).out).toBe('');
  });

  test('csv has every column, or those that are asked for', async () => {
    const [head] = (await list(['--format', 'csv'])).out.split('\r\n');
    expect(head).toBe(COLUMNS.join(','));
    const { out } = await list([
      '--format',
      'csv',
      '--columns',
      'id,days-left,Last Activity',
      '--partner',
      'bahari',
    ]);
    expect(out).toBe('id,days_left,last_activity\r\nnota-bahari,64,2024-05-03\r\npks-bahari,5,\r\n');
  });

  test('markdown has the words of the table', async () => {
    const { out } = await list(['--format', 'markdown', '--instrument', 'mou', '--group-by', 'state']);
    expect(out).toMatchInlineSnapshot(`
      "## Ending soon (1)

      | Partner | Type | Last day | Days | ID |
      | --- | --- | --- | --- | --- |
      | Politeknik Bahari Tarakan | MoU | 31 Mar 2026 | 64 | nota-bahari |

      ## Suspended (1)

      | Partner | Type | Last day | Days | ID |
      | --- | --- | --- | --- | --- |
      | Kolej Teluk Kumbar | MoU | 31 Dec 2027 | 704 | nota-kumbar |

      ## Expired (1)

      | Partner | Type | Last day | Days | ID |
      | --- | --- | --- | --- | --- |
      | Chiang Mai University | MoU | 28 Feb 2023 | -1063 | nota-cmu |
      "
    `);
  });

  test('none but the table goes through a pager', async () => {
    for (const format of ['json', 'jsonl', 'csv', 'yaml', 'ids', 'markdown']) {
      const { out, code } = await list(['--format', format], { lines: 2, env: { MOU_PAGER: 'false' } });
      expect([code, out.length > 0]).toEqual([0, true]);
    }
  });

  test('a long table goes through the pager, unless it must not', async () => {
    const cwd = folderOf(OFFICE);
    const env = { PATH: process.env['PATH'], MOU_PAGER: `sort -o ${join(cwd, 'seen.txt')}` };
    const paged = await list([], { cwd, lines: 5, env });
    expect(paged).toEqual({ out: '', err: '', code: 0 });
    expect((await list(['--no-pager'], { cwd, lines: 5, env })).out).toContain('nota-cmu');
    expect((await list([], { cwd, lines: 50, env })).out).toContain('nota-cmu');
  });
});

describe('words that mean nothing are refused', () => {
  test.each<[readonly string[], string, string]>([
    [
      ['--kind', 'agrement'],
      'there is no such kind of record. Did you mean `agreement`?',
      'Possible are: agreement, institution, activity, membership, all.',
    ],
    [['--state', 'expird'], 'there is no such state. Did you mean `expired`?', 'in-force, ending-soon'],
    [['--state', 'aktif'], 'there is no such state. Possible are:', 'in-force, ending-soon'],
    [['--mark', 'dormnt'], 'Did you mean `dormant`?', 'stalled'],
    [['--instrument', 'mao'], 'there is no such instrument.', 'mou, moa, ia, loi, coc, contract, other'],
    [
      ['--country', 'Malasyia'],
      'there is no such country. Did you mean `MY`?',
      'The register has: ID, JP, MY, TH.',
    ],
    [
      ['--form', 'student-exchnge'],
      'Did you mean `student-exchange`?',
      'The register has: internship, sea-school, student-exchange.',
    ],
    [['--columns', 'id,lastday'], 'there is no such column. Did you mean `last_day`?', 'notice_deadline'],
    [['--sort', 'lst_day'], '--sort lst_day: there is no such column. Did you mean `last_day`?', 'days_left'],
    [['--group-by', 'country_'], '--group-by country_: there is no such column.', 'countries'],
    [['--ending-within', 'soon'], '--ending-within soon: this is no length of time', '18 months'],
    [['--ending-within', '0 hari'], '--ending-within 0 hari: this is no length of time', 'P5Y'],
    [['--in-force-on', '3/4/2026'], '--in-force-on: `3/4/2026` may be 3 April 2026 or 4 March', '2026-04-03'],
    [['--where', 'state == 1'], '--where, at character 8', 'one = compares'],
    [
      ['--columns', 'id', '--format', 'ids'],
      '--columns does not go with --format ids',
      'Leave one of them out.',
    ],
    [
      ['--group-by', 'state', '--format', 'json'],
      '--group-by does not go with --format json',
      'Leave one of them out.',
    ],
    [['--format', 'xlsx'], '"xlsx" is not possible', 'table, json, jsonl, csv, yaml, ids, markdown'],
  ])('%j', async (argv, sentence, listed) => {
    const { out, err, code } = await list(argv);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err.replaceAll('`xlsx`', '"xlsx"')).toContain(sentence);
    expect(err).toContain(listed);
  });

  test.each<[readonly string[], string]>([
    [['--state', 'expird'], 'tidak ada status seperti itu. Mungkin maksudnya `expired`?'],
    [['--country', 'Malasyia'], 'Dalam register ini: ID, JP, MY, TH.'],
    [['--columns', 'lastday'], 'tidak ada kolom seperti itu. Mungkin maksudnya `last_day`?'],
    [['--ending-within', 'nanti'], 'jangka waktu ini tidak dimengerti'],
    [['--where', 'stat = 1'], 'tidak ada kolom `stat`'],
    [['--group-by', 'state', '--format', 'csv'], 'tidak dapat dipakai dengan --format csv'],
  ])('%j, in Indonesian', async (argv, sentence) => {
    const { err, code } = await list(['--lang', 'id', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('a form of a register that has none', async () => {
    const cwd = folderOf({ 'a.yaml': 'kind: institution\nid: ula\nname: ULA\n' });
    expect((await list(['--form', 'menyelam'], { cwd })).err).toContain('The register has none.');
  });
});

describe('what is missing is said on stderr', () => {
  const broken = { ...OFFICE, 'x.yaml': 'kind: agreement\nid: x\n', 'y.yaml': 'kind: membership\n' };

  test('documents that could not be read', async () => {
    const { out, err, code } = await list(['--format', 'ids'], { cwd: folderOf(broken) });
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(8);
    expect(err).toBe('2 documents could not be read and are missing here: run `mou check`.\n');
  });

  test('a mistake in the settings, which may move every last day', async () => {
    const config = 'format: 1\nlast_day: aniversary\nlanguage: en\n';
    const cwd = folderOf({ ...OFFICE, 'mou.config.yaml': config });
    for (const argv of [['list'], ['export', '--format', 'jsonl'], ['report', 'register']]) {
      const { err, code } = await runMou(argv, { cwd });
      expect({ err: err.split('\n')[0], code }).toEqual({
        err: 'mou.config.yaml has mistakes, so days and states may be counted wrongly here: see `mou check`.',
        code: 0,
      });
    }
  });

  test('and records whose id is taken', async () => {
    const cwd = folderOf({ ...OFFICE, 'z.yaml': 'kind: institution\nid: ula\nname: Lain\n' });
    const { err } = await runMou(['list', '--lang', 'id'], { cwd });
    expect(err).toBe('1 data dengan id milik data lain tidak ada di sini: jalankan `mou check`.\n');
  });
});

const HOSTILE = `kind: agreement
id: hostile
title: "=HYPERLINK(\\"http://x\\") | <b>\\e[31m\\u202Egnp"
parties:
  - { name: "Univ | Kolej\\nTeluk", signed: 2026-01-01 }
  - { name: "@SUM(A1)\\a\\u009b2J \\u200Fعربى", country: MY, signed: 2026-01-01 }
term: { lasts: 1 tahun }
notes: "-1+1\\r\\n\\u2066x"
`;

describe('hostile cells', () => {
  /** Whether a terminal would obey anything in a text but its line breaks. */
  const isObeyed = (text: string): boolean => {
    const plain = text.replaceAll(/\r?\n/g, '');
    return visible(plain) !== plain;
  };

  test.each(['table', 'json', 'jsonl', 'csv', 'yaml', 'ids', 'markdown'])(
    'do no harm in %s',
    async (format) => {
      for (const columns of [40, 80, 200]) {
        const argv = [
          '--format',
          format,
          ...(format === 'ids' ? [] : ['--columns', 'title,partners,notes,id']),
        ];
        const { out, code } = await list(argv, { cwd: folderOf({ 'a.yaml': HOSTILE }), columns });
        expect(code).toBe(0);
        expect(isObeyed(out)).toBe(false);
        expect(out).toContain('hostile');
      }
    },
  );

  test('stay one row of a table', async () => {
    const { out } = await list(['--columns', 'partners,id'], {
      cwd: folderOf({ 'a.yaml': HOSTILE }),
      columns: 120,
    });
    expect(out.split('\n')[1]).toBe('Univ | Kolej Teluk, @SUM(A1)<U+0007><U+009B>2J <U+200F>عربى  hostile');
  });
});

describe.each([
  ['smamga-iism', '2026-01-27'],
  ['ikta-bp2mi', '2024-10-17'],
  ['iwdn-iium', '2026-05-07'],
  ['ketapang-its', '2022-11-21'],
  ['unib-networks', '2019-08-02'],
])('examples/%s on %s', (example, asOf) => {
  const cwd = join(ROOT, 'examples', example);

  test.each(['id', 'en'])('in %s', async (language) => {
    const argv = ['list', '--kind', 'all', '--as-of', asOf, '--lang', language];
    const { out, err, code } = await runMou(argv, { cwd });
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchSnapshot();
  });

  test('as rows', async () => {
    const columns = 'id,state,certainty,marks,start,last_day,days_left,partners';
    const { out } = await runMou(
      ['list', '--kind', 'all', '--as-of', asOf, '--format', 'yaml', '--columns', columns],
      { cwd },
    );
    expect(out).toMatchSnapshot();
  });
});
