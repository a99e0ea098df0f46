// Lint keeps the house in order: which room may import which, and who may speak to Excel.
import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Arrows point downward only; a room that is not named may not be entered. */
const mayImport = {
  core: [],
  spreadsheet: [],
  regulations: ['core'],
  figures: ['core', 'spreadsheet', 'regulations'],
  i18n: ['core', 'regulations', 'figures', 'scenario', 'spreadsheet'],
  functions: ['core', 'regulations', 'figures', 'i18n', 'spreadsheet'],
  scenario: ['core', 'regulations', 'figures'],
  analyse: ['core', 'regulations', 'scenario', 'spreadsheet'],
  fonds: ['core', 'regulations', 'figures', 'spreadsheet'],
  partners: ['core', 'regulations', 'figures', 'spreadsheet'],
  plan: ['core', 'regulations', 'figures', 'scenario', 'analyse', 'fonds', 'spreadsheet', 'i18n'],
  office: ['plan', 'spreadsheet', 'i18n'],
  taskpane: [
    'office',
    'plan',
    'analyse',
    'fonds',
    'partners',
    'scenario',
    'figures',
    'regulations',
    'functions',
    'i18n',
    'spreadsheet',
  ],
  // The composition root: registers the functions, then fetches the pane.
  page: ['core', 'functions', 'taskpane', 'figures', 'i18n', 'office'],
};
const rooms = Object.keys(mayImport).filter((room) => room !== 'page');

const officeGlobals = [
  'Excel',
  'Office',
  'OfficeExtension',
  'OfficeRuntime',
  'CustomFunctions',
].map((name) => ({ name, message: 'Only src/office and src/functions speak to Excel.' }));
const browserGlobals = ['window', 'document', 'fetch', 'localStorage', 'navigator'].map((name) => ({
  name,
  message: 'The rules and figures know no browser: take it as an argument.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        ...rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
        { type: 'page', pattern: 'src' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(mayImport).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
          ],
        },
      ],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/office/**', 'src/functions/**'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: [
      'src/{core,scenario,analyse,fonds,partners,plan,spreadsheet,regulations,figures,i18n}/**/*.ts',
    ],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals, ...browserGlobals] },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'The rules of law rest on nothing but themselves.' },
          ],
        },
      ],
    },
  },
  {
    ...jsxA11y.flatConfigs.strict,
    files: ['src/**/*.tsx', 'tools/**/*.tsx'],
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Command-line tools speak through the terminal.
    files: ['tools/{build,bench,manifest,data,cli,figures}/**/*.ts', 'tools/workbench/serve.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.{js,cjs,mjs}'],
    languageOptions: { globals: globals.node },
  },
);
