/** The page that lists the functions of templates, made from the functions themselves. */

const TEXTS = {
  en: {
    title: 'Functions of templates',
    about:
      'What a template of a report or a mail can use besides `{{name}}`, `{{#if}}`, `{{#unless}}`, `{{#each}}` and `{{#with}}`.',
    ownPages: 'See [reports](reports.md) for how to make a template of your own.',
    head: '| function | what it gives | example | result |',
    reports: 'Only in reports',
  },
  id: {
    title: 'Fungsi templat',
    about:
      'Yang dapat dipakai templat laporan atau surat selain `{{nama}}`, `{{#if}}`, `{{#unless}}`, `{{#each}}`, dan `{{#with}}`.',
    ownPages: 'Cara membuat templat sendiri ada di [laporan](reports.id.md).',
    head: '| fungsi | hasilnya | contoh | tampil sebagai |',
    reports: 'Hanya dalam laporan',
  },
};

/**
 * @param {Iterable<any>} everywhere
 * @param {Iterable<any>} inReports
 * @param {'en' | 'id'} language
 */
export function functionsPage(everywhere, inReports, language) {
  const texts = TEXTS[language];
  const table = (functions) =>
    [texts.head, '| --- | --- | --- | --- |', ...[...functions].map((one) => row(one, language))].join('\n');
  return `# ${texts.title}

${texts.about} ${texts.ownPages}

${table(everywhere)}

## ${texts.reports}

${table(inReports)}
`;
}

/** @param {any} one @param {'en' | 'id'} language */
function row({ name, takes, about, example }, language) {
  const words = takes.map((word) => ` <${word}>`).join('');
  return `| \`${cell(`${name}${words}`)}\` | ${cell(about[language])} | \`${cell(example.use)}\` | ${cell(example.gives[language])} |`;
}

/** A text that stays in its cell. @param {string} text */
function cell(text) {
  return text
    .replaceAll('|', '\\|')
    .replaceAll(/[\n\u2028]/g, ' / ')
    .replaceAll('\u00A0', ' ')
    .trim();
}
