/** Which part of src/ may use which: imports run one way, from the command line down to the calendar. */

// Lowest first. Parts of one row do not use each other; each part may use all rows above its own.
const ROWS = [
  ['calendar'],
  ['locale'],
  ['findings', 'errors.ts'],
  ['templating'],
  ['records'],
  ['register'],
  ['terms'],
  ['rules', 'views', 'reminders', 'sheets', 'editing'],
  ['output'],
  ['reports', 'browser'],
  ['context.ts'],
  ['io'],
  ['commands'],
  ['program.ts'],
  ['cli.ts'],
];

// What reads or changes the world outside; the rest of the program only computes.
const SHELL = ['io', 'context.ts', 'commands', 'program.ts', 'cli.ts'];
const WORLD =
  '^(node:)?(fs|fs/promises|child_process|cluster|net|tls|http|http2|https|dgram|dns|os|process|readline|tty|worker_threads)$';

// What scripts/generate.mjs makes from schemas/ is the readers' other half.
const TOGETHER = { records: ['records', 'generated'] };

/** A pattern for the files of the given parts of src/. */
const filesOf = (parts) => {
  if (parts.length === 0) return '^$';
  const names = parts.flatMap((part) => TOGETHER[part] ?? [part]);
  return `^src/(${names.map((name) => (name.endsWith('.ts') ? name.replace('.', '\\.') + '$' : name + '/')).join('|')})`;
};

const layerRules = ROWS.flatMap((row, index) =>
  row.map((part) => ({
    name: `layer-${part.replace('.ts', '')}`,
    comment: `${part} may use only the layers below it (see CONTRIBUTING.md)`,
    severity: 'error',
    from: { path: filesOf([part]) },
    to: { path: filesOf([...row.filter((other) => other !== part), ...ROWS.slice(index + 1).flat()]) },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'shell-used-by-shell',
      comment: 'side effects and the clock are for commands; pass what they find to the core as data',
      severity: 'error',
      from: { path: '^src/', pathNot: filesOf(SHELL) },
      to: { path: filesOf(SHELL) },
    },
    {
      name: 'core-is-pure',
      comment: 'the core reads no files, starts no processes and opens no connections',
      severity: 'error',
      from: { path: '^src/', pathNot: filesOf(SHELL) },
      to: { path: WORLD },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'a file that nothing uses and that uses nothing',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/generated/', '\\.d\\.ts$'] },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-stands-alone',
      comment: 'the program does not use its tests or build scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // an import of a type counts too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
