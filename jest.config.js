// Three projects, told apart by the file name: rules and data in Node, Office.js and React in a
// page without a screen, and the whole workbench in a real browser. One run, one total.
import { createRequire } from 'node:module';

const esmOnly = [
  '@ironcalc/wasm',
  '@borgar/fx',
  'csv-parse',
  'fast-check',
  'pure-rand',
  'image-size',
];

const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/test'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      createRequire(import.meta.url).resolve('@swc/jest'),
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

export default {
  // More than the cores of a small machine: a browser test waits most of its time.
  maxWorkers: '150%',
  projects: [
    {
      ...base,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['\\.dom\\.test\\.', '\\.browser\\.test\\.'],
    },
    {
      ...base,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      testMatch: ['**/*.dom.test.ts', '**/*.dom.test.tsx'],
    },
    {
      ...base,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['**/*.browser.test.ts'],
    },
  ],
};
