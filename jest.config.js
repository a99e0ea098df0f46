// Three projects, told apart by the file name: rules and data in Node, Office.js and React in a
// page without a screen, and the whole workbench in a real browser. One run, one total.
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';

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
  moduleNameMapper: { '^fast-check$': '<rootDir>/test/setup/seededFastCheck.ts' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

export default {
  // A worker holds a page or a browser. One more than a small machine has cores, because a browser
  // test mostly waits; never more than four, because a machine may show cores and memory that it
  // does not give.
  maxWorkers: Math.min(availableParallelism() + 1, 4),
  // Only a test that hangs must end here: speed belongs in the bench.
  testTimeout: 300_000,
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
      setupFiles: ['<rootDir>/test/setup/sparelyStyledPage.ts'],
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
