/** What people do wrong in templates, in words. */
import { closest, distance } from 'fastest-levenshtein';
import { TemplateMistake } from './template-error.ts';

/** As many names as a reader looks through. */
const NAMES_SHOWN = 40;

/** A name that the data does not have here, with the nearest that it has, and with all of them. */
export function missingName(name: string, here: unknown, line: number | undefined): TemplateMistake {
  const names = namesIn(holderOf(name, here));
  const meant = nearestOf(name, names);
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length > NAMES_SHOWN ? ', ...' : '';
  const hint = meant === undefined ? { en: '', id: '' } : didYouMean(meant);
  const all =
    names.length === 0
      ? { en: '', id: '' }
      : { en: ` There is: ${shown}${more}.`, id: ` Yang ada: ${shown}${more}.` };
  return new TemplateMistake(
    {
      en: `the data has no \`${name}\` here.${hint.en}${all.en}`,
      id: `data di sini tidak memiliki \`${name}\`.${hint.id}${all.id}`,
    },
    line,
  );
}

/** A function that there is not. */
export function unknownFunction(
  name: string,
  known: readonly string[],
  line: number | undefined,
): TemplateMistake {
  const meant = nearestOf(name, known);
  const hint = meant === undefined ? { en: '', id: '' } : didYouMean(meant);
  const all = known.join(', ');
  return new TemplateMistake(
    {
      en: `there is no function \`${name}\`.${hint.en} There is: ${all}.`,
      id: `tidak ada fungsi \`${name}\`.${hint.id} Yang ada: ${all}.`,
    },
    line,
  );
}

/** A list or a map where a text is shown. */
export function notAText(value: unknown, line: number | undefined): TemplateMistake {
  const keys = Object.keys(value as object)
    .slice(0, NAMES_SHOWN)
    .join(', ');
  return Array.isArray(value)
    ? new TemplateMistake(
        {
          en: 'this is a list, not a text. Go through it with {{#each ...}}, or show it with {{list ...}}.',
          id: 'ini daftar, bukan teks. Telusuri dengan {{#each ...}}, atau tampilkan dengan {{list ...}}.',
        },
        line,
      )
    : new TemplateMistake(
        { en: `this is no text. It has: ${keys}.`, id: `ini bukan teks. Isinya: ${keys}.` },
        line,
      );
}

/** A function with fewer words after it than it takes. */
export function tooFewWords(
  name: string,
  takes: readonly string[],
  line: number | undefined,
): TemplateMistake {
  const use = `{{${name} ${takes.map((one) => `<${one}>`).join(' ')}}}`;
  return new TemplateMistake(
    {
      en: `\`${name}\` needs more words after it: ${use}.`,
      id: `\`${name}\` memerlukan lebih banyak kata sesudahnya: ${use}.`,
    },
    line,
  );
}

/** A part, `{{> name}}`, that there is not. */
export function noSuchPart(name: string): TemplateMistake {
  return new TemplateMistake({
    en: `there is no part {{> ${name}}}.`,
    id: `tidak ada bagian {{> ${name}}}.`,
  });
}

/** What Handlebars could do, and templates of mou do not. */
export function notPossible(line: number | undefined): TemplateMistake {
  return new TemplateMistake(
    {
      en: 'this is not possible in templates of mou: they have {{name}}, {{function name}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} and {{> part}}.',
      id: 'ini tidak dapat dipakai dalam templat mou, yang memiliki {{nama}}, {{fungsi nama}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}}, dan {{> bagian}}.',
    },
    line,
  );
}

/** Three braces, which would let what people typed into a record act as markup. */
export function unescaped(line: number | undefined): TemplateMistake {
  return new TemplateMistake(
    {
      en: 'write two braces, {{ }}: with three, a text in a record could act as markup.',
      id: 'tulis dua kurung kurawal, {{ }}: dengan tiga, teks dalam data dapat bertindak sebagai markah.',
    },
    line,
  );
}

/** A template that Handlebars cannot read. */
export function unreadable(message: string): TemplateMistake {
  const [, line] = /on line (\d+)/.exec(message) ?? / - (\d+):\d+$/.exec(message) ?? [];
  const cause = causeOf(message);
  return new TemplateMistake(
    { en: `the template cannot be read: ${cause.en}`, id: `templat tidak dapat dibaca: ${cause.id}` },
    line === undefined ? undefined : Number(line),
  );
}

function causeOf(message: string): { readonly en: string; readonly id: string } {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch !== null) {
    const [, opened = '', closed = ''] = mismatch;
    return {
      en: `{{#${opened}}} is closed by {{/${closed}}}.`,
      id: `{{#${opened}}} ditutup dengan {{/${closed}}}.`,
    };
  }
  if (message.includes("got 'EOF'")) {
    return {
      en: 'something is still open at its end. Close every {{#if}} and {{#each}} with {{/if}} and {{/each}}.',
      id: 'masih ada yang terbuka di akhirnya. Tutup setiap {{#if}} dan {{#each}} dengan {{/if}} dan {{/each}}.',
    };
  }
  if (message.includes("got 'OPEN_ENDBLOCK'")) {
    return { en: 'something is closed that is not open.', id: 'ada yang ditutup padahal tidak terbuka.' };
  }
  return {
    en: 'look at the braces, quotation marks and brackets of this line.',
    id: 'periksa kurung kurawal, tanda petik, dan tanda kurung pada baris ini.',
  };
}

function didYouMean(name: string): { readonly en: string; readonly id: string } {
  return { en: ` Did you mean \`${name}\`?`, id: ` Mungkin maksudnya \`${name}\`?` };
}

/** The map in which the first missing step of `agreement.titel` was looked for. */
function holderOf(name: string, here: unknown): unknown {
  let holder = here;
  for (const step of name.split('.').slice(0, -1)) {
    const next = isMap(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
    if (next === undefined) return holder;
    holder = next;
  }
  return holder;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function namesIn(value: unknown): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function nearestOf(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const last = name.split('.').at(-1) ?? name;
  const near = closest(last, [...names]);
  return distance(last, near) <= Math.max(1, Math.floor(last.length / 2)) ? near : undefined;
}
