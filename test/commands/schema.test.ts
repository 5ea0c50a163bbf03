/** mou schema: the record format, explained in the language of whoever asks. */
import { expect, test } from 'vitest';
import { runMou } from '../support/context.ts';
import { folderOf } from '../support/folders.ts';

type Explained = { readonly $id: string; readonly title: string; readonly properties: Fields };
type Fields = Readonly<Record<string, { readonly title: string; readonly description: string }>>;

async function schemaOf(words: readonly string[], where: Parameters<typeof runMou>[1]): Promise<Explained> {
  const { out, err, code } = await runMou(['schema', ...words], where);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out) as Explained;
}

test('lists the schemas, each once, in both languages the same', async () => {
  const cwd = folderOf({});
  const english = await runMou(['schema'], { cwd, language: 'en' });
  const indonesian = await runMou(['schema'], { cwd, language: 'id' });
  expect(english.out).toMatch(/^activity\nagreement\n/);
  expect(english.out).not.toContain('texts');
  expect(indonesian).toEqual(english);
});

test('--lang chooses the language of the explanations, and the keys stay', async () => {
  const cwd = folderOf({});
  const english = await schemaOf(['agreement', '--lang', 'en'], { cwd, language: 'id' });
  const indonesian = await schemaOf(['agreement', '--lang', 'id'], { cwd, language: 'en' });
  expect(english).toMatchObject({ title: 'Agreement', $id: 'agreement.schema.json' });
  expect(indonesian).toMatchObject({ title: 'Perjanjian', $id: 'agreement.schema.json' });
  expect(indonesian.properties['renewal']).toMatchObject({
    title: 'Perpanjangan',
    description: 'Yang terjadi bila jangka waktunya habis.',
  });
  expect(Object.keys(indonesian.properties)).toEqual(Object.keys(english.properties));
});

test('without it, MOU_LANG, the register and the computer are asked in turn', async () => {
  const cwd = folderOf({ 'mou.config.yaml': 'language: id\n' });
  const titleOf = async (where: object): Promise<string> =>
    (await schemaOf(['activity'], { cwd, language: 'en', ...where })).title;
  expect(await titleOf({})).toBe('Kegiatan');
  expect(await titleOf({ env: { MOU_LANG: 'en' } })).toBe('Activity');
  expect(await titleOf({ cwd: folderOf({}), language: 'id' })).toBe('Kegiatan');
  expect(await titleOf({ cwd: folderOf({}) })).toBe('Activity');
});

test('the words of a list are explained in Indonesian alone', async () => {
  const cwd = folderOf({});
  const { out } = await runMou(['schema', 'vocabularies'], { cwd, language: 'id' });
  expect(out).toContain('"Penyusunan naskah"');
  expect(out).not.toContain('Drafting');
});

test('the JSON that mou prints is described in English', async () => {
  const cwd = folderOf({});
  const english = await runMou(['schema', 'check-report'], { cwd, language: 'en' });
  expect(await runMou(['schema', 'check-report'], { cwd, language: 'id' })).toEqual(english);
});

test('a schema that does not exist is told with what is meant', async () => {
  const { err, code } = await runMou(['schema', 'agrement'], { cwd: folderOf({}), language: 'id' });
  expect(code).toBe(2);
  expect(err).toContain('Mungkin maksudnya `agreement`?');
});
