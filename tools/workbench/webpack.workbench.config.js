// The workbench's own scripts. They go to build/, never to dist/: Office.js and the emulated Excel
// may only serve those who make and test the add-in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const { browserslist } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

export default {
  mode: 'production',
  context: root,
  entry: {
    workbench: './tools/workbench/main.ts',
    'host-shim': './tools/workbench/hostShim.ts',
  },
  output: { path: path.join(root, 'build/workbench'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: createRequire(import.meta.url).resolve('swc-loader'),
          options: {
            env: { targets: browserslist },
            jsc: { parser: { syntax: 'typescript' } },
          },
        },
      },
    ],
  },
  experiments: { css: true },
  // The grid is megabytes and is read from this machine: shrinking it would only cost start-up time.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
