// The pages that measure: a build with our own rooms, the emulated Excel and the grid in one script,
// and the questions to a scenario.
import path from 'node:path';
import workbench from '../workbench/webpack.workbench.config.js';

export default {
  ...workbench,
  entry: {
    bench: './tools/bench/scenarioInPage.ts',
    analyse: './tools/bench/analyseInPage.ts',
  },
  output: {
    path: path.join(workbench.context, 'build/bench'),
    filename: '[name].js',
    publicPath: '/',
  },
};
