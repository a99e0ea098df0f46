// The page that measures a build: our own rooms, the emulated Excel and the grid in one script.
import path from 'node:path';
import workbench from '../workbench/webpack.workbench.config.js';

export default {
  ...workbench,
  entry: { bench: './tools/bench/scenarioInPage.ts' },
  output: {
    path: path.join(workbench.context, 'build/bench'),
    filename: '[name].js',
    publicPath: '/',
  },
};
