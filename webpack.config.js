// Builds dist/: what an administrator puts on a web server. `npm run generate` runs first and
// leaves the metadata, help pages, data and manifest in build/generated.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;
const generated = path.join(root, 'build/generated');

/** Copies files as they are; a plugin for it would be a dependency for ten lines. */
class PublicFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PublicFiles', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'PublicFiles', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const { files } = JSON.parse(readFileSync(path.join(generated, 'build.json'), 'utf8'));
          for (const { from, to } of files) {
            compilation.emitAsset(
              to,
              new webpack.sources.RawSource(readFileSync(path.join(root, from))),
            );
          }
        },
      );
    });
  }
}

/** The manifest names the script of the functions, so one copy of it keeps a name without hash. */
class FixedName {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FixedName', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FixedName', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const file = [...compilation.entrypoints.get('functions').getFiles()].find((name) =>
            name.endsWith('.js'),
          );
          compilation.emitAsset('functions.js', compilation.getAsset(file).source);
        },
      );
    });
  }
}

export default (_env, { mode = 'production' }) => {
  const { figures, version } = JSON.parse(readFileSync(path.join(generated, 'build.json'), 'utf8'));
  return {
    mode,
    context: root,
    entry: { functions: './src/main.ts' },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
      // The page and its scripts stand in one folder, wherever an administrator puts it.
      publicPath: '',
    },
    devtool: mode === 'production' ? 'source-map' : 'eval-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: createRequire(import.meta.url).resolve('swc-loader'),
            options: {
              jsc: {
                // WebView2, and Safari as old as the macOS that Excel still supports.
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    plugins: [
      new webpack.DefinePlugin({
        __FIGURES__: JSON.stringify(figures),
        __VERSION__: JSON.stringify(version),
      }),
      new HtmlWebpackPlugin({
        template: 'src/page.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        minify: false,
      }),
      new PublicFiles(),
      new FixedName(),
    ],
    // Pages stay as they were written: they are read by administrators, and compared by a test.
    optimization: {
      minimizeOptions: { html: false, css: false },
      // A worker is one file: it shares nothing with the page, and its size has its own limit.
      splitChunks: {
        chunks: (chunk) => !['lezer', 'toetser'].includes(chunk.name) && !chunk.canBeInitial(),
      },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
