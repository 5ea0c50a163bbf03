/** XML as readers of test and lint reports take it: well-formed, and with the elements and attributes that they know. */

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

type Shape = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly numbers: readonly string[];
  readonly children: readonly string[];
};

const shape = (required: string, optional: string, numbers: string, children: string): Shape => ({
  required: words(required),
  optional: words(optional),
  numbers: words(numbers),
  children: words(children),
});

/** After the schema of Jenkins' xUnit plugin, which GitLab follows. */
export const JUNIT: Readonly<Record<string, Shape>> = {
  testsuites: shape('name tests failures errors', 'time disabled', 'tests failures errors', 'testsuite'),
  testsuite: shape(
    'name tests failures errors',
    'skipped time timestamp hostname id package file',
    'tests failures errors skipped',
    'testcase properties system-out system-err testsuite',
  ),
  testcase: shape('name classname', 'time status file', '', 'skipped error failure system-out system-err'),
  failure: shape('', 'type message', '', ''),
  'system-out': shape('', '', '', ''),
};

/** As Checkstyle's XMLLogger writes. */
export const CHECKSTYLE: Readonly<Record<string, Shape>> = {
  checkstyle: shape('version', '', '', 'file'),
  file: shape('name', '', '', 'error exception'),
  error: shape('line severity message source', 'column', 'line column', ''),
};

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** What is wrong with an element and those inside it, each as a sentence. */
export function faultsIn(element: XmlElement, shapes: Readonly<Record<string, Shape>>): readonly string[] {
  const known = shapes[element.name];
  if (known === undefined) return [`no element is called ${element.name}`];
  const given = Object.keys(element.attributes);
  return [
    ...known.required.filter((name) => !given.includes(name)).map((name) => `${element.name} lacks ${name}`),
    ...given
      .filter((name) => ![...known.required, ...known.optional].includes(name))
      .map((name) => `${element.name} has no ${name}`),
    ...known.numbers
      .filter((name) => given.includes(name) && !/^\d+$/.test(element.attributes[name] ?? ''))
      .map((name) => `${element.name} ${name} is no number`),
    ...element.children
      .filter(({ name }) => !known.children.includes(name))
      .map(({ name }) => `${element.name} holds ${name}`),
    ...element.children.flatMap((child) => faultsIn(child, shapes)),
  ];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
// XML 1.0, production 2: what a document may hold at all.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?: [\w-]+="[^"<]*")*)(\/?)>|([^<]+)/y;

/** Reads a document; throws where it is not well-formed. */
export function readXml(document: string): XmlElement {
  if (!document.startsWith(DECLARATION)) throw new Error('no XML declaration');
  if (FORBIDDEN.test(document)) throw new Error('a character that no XML may hold');
  const body = document.slice(DECLARATION.length).trim();
  type Open = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < body.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(body);
    const current = open.at(-1);
    if (match === null || current === undefined) throw new Error(`not XML: ${body.slice(at, at + 40)}`);
    const [, closing, name = '', written = '', alone, text] = match;
    if (text !== undefined) current.text += unescaped(text);
    else if (closing === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const element: Open = { name, attributes: attributesOf(written), children: [], text: '' };
      current.children.push(element);
      if (alone !== '/') open.push(element);
    }
  }
  const [only] = top.children;
  if (open.length !== 1 || only === undefined || top.children.length !== 1)
    throw new Error('not one element');
  return only;
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`a stray & in ${text}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
