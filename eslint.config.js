/** What the code must keep to beyond compiling: strict types, short files, no clock and no exit in the core. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = Object.fromEntries(
  ['Buffer', 'console', 'fetch', 'process', 'URL'].map((name) => [name, 'readonly']),
);

const SIZE = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', 80],
  'max-depth': ['error', 3],
  'max-params': ['error', 5],
  complexity: ['error', { max: 15, variant: 'modified' }], // a switch counts once
};

// `const { title, ...rest } = schema` is how a key is left out.
const UNUSED = { argsIgnorePattern: '^_', ignoreRestSiblings: true };

const BAN_EXIT = {
  selector: "MemberExpression[object.name='process'][property.name='exit']",
  message: 'Return an exit code instead: process.exit cuts off what is still being printed.',
};
const BAN_OTHER_CLASSES = {
  selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
  message: 'Data is a type and behaviour is functions; a class only extends Error.',
};
const BAN_DOUBLE_ASSERTION = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'Check the value instead of asserting twice.',
};
const BAN_ORDER = [
  {
    // Equal items come out in either order, so that output would hang on the order of discovery.
    selector:
      "CallExpression[callee.property.name=/^(sort|toSorted)$/] ConditionalExpression[consequent.operator='-']",
    message: 'Compare with compareText or compareDays, and break every tie.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.+)$/]',
    message: 'Write it with src/locale/: the same in every locale of the system.',
  },
];
const BAN_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `today` as a parameter: only context.ts reads the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take `today` as a parameter: only context.ts reads the clock.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'src/generated/', '**/*.d.ts']),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...SIZE,
      eqeqeq: 'error',
      'no-unused-vars': ['error', UNUSED],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', BAN_EXIT, BAN_OTHER_CLASSES, BAN_DOUBLE_ASSERTION],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: NODE_GLOBALS },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      '@typescript-eslint/require-await': 'off', // a command answers with a promise whether it waits or not
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        BAN_EXIT,
        BAN_OTHER_CLASSES,
        BAN_DOUBLE_ASSERTION,
        ...BAN_ORDER,
        ...BAN_CLOCK,
      ],
    },
  },
  {
    // The shell: the only places that see the process, its streams and its environment.
    files: ['src/**/*.ts'],
    ignores: ['src/cli.ts', 'src/context.ts', 'src/io/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'process', message: 'Take it from the Context.' }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'Take it from the Context.' }] },
      ],
    },
  },
  {
    files: ['src/context.ts', 'src/calendar/today-in.ts'],
    rules: {
      'no-restricted-syntax': ['error', BAN_EXIT, BAN_OTHER_CLASSES, BAN_DOUBLE_ASSERTION, ...BAN_ORDER],
    },
  },
  {
    // A test file is a table of cases: its length says nothing about how hard it is to read.
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', 600],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'vitest', importNames: ['vi'], message: 'Text in, data out: no mocks, no clocks.' },
          ],
        },
      ],
    },
  },
);
