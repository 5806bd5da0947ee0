const { gzipSync } = require('node:zlib');
const path = require('node:path');
const { URL } = require('node:url');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** The address written in manifest.xml; `ORIGIN=https://… npm run build` replaces it. */
const developmentOrigin = 'https://localhost:3000';

const shared = {
  context: __dirname,
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Prints each asset's size as it is sent, since a pane that loads slowly is not opened twice. */
const assetSizes = {
  apply(compiler) {
    // Before they are written: webpack drops the sources afterwards.
    compiler.hooks.emit.tap('AssetSizes', (compilation) => {
      for (const { name, source } of compilation.getAssets()) {
        const bytes = source.buffer();
        process.stdout.write(`${name} ${kilobytes(bytes)} KB, ${kilobytes(gzipSync(bytes))} KB gzipped\n`);
      }
    });
  },
};

function kilobytes(bytes) {
  const size = bytes.length / 1024;
  return size < 10 ? size.toFixed(1) : String(Math.round(size));
}

/** The origin that the add-in is served from: HTTPS, with no path, as a manifest needs it. */
function originFrom(text = developmentOrigin) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `ORIGIN must be an https address without a path, such as ${developmentOrigin}; it is "${text}".`,
    );
  }
  return url.origin;
}

/** The add-in: one page, which is the task pane and, in the shared runtime, the commands too. */
function addin(mode) {
  const origin = originFrom(process.env.ORIGIN);
  return {
    ...shared,
    name: 'addin',
    mode,
    target: 'web',
    entry: { taskpane: ['./src/taskpane/index.tsx', './src/commands/commands.ts'] },
    output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
    // Not `eval`, which the page's Content-Security-Policy forbids.
    devtool: mode === 'production' ? false : 'source-map',
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/taskpane/{help.html,page.css}', to: '[name][ext]' },
          { from: 'src/commands/shortcuts.json', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll(developmentOrigin, origin),
          },
        ],
      }),
      assetSizes,
    ],
  };
}

/** The command line, for Node. Packages stay in node_modules; our own sources become one file each. */
function cli(mode) {
  return {
    ...shared,
    name: 'cli',
    mode,
    target: 'node20',
    entry: {
      'brag-board': './src/cli/brag-board.ts',
      start: './src/cli/start.ts',
      'build-preview': './src/preview/server/buildPreview.ts',
    },
    output: { path: path.resolve(__dirname, 'build'), filename: '[name].js', clean: { keep: /^preview\// } },
    devtool: false,
    // Stack traces that can be read are worth more here than a small file.
    optimization: { minimize: false },
    // `__dirname` is the build's own place, not the source's: packages and dist/ are found beside it.
    node: { __dirname: false, __filename: false },
    // A require made at run time stays one: it is how Office.js is found among the packages.
    module: { ...shared.module, parser: { javascript: { createRequire: false } } },
    externalsType: 'commonjs',
    externals: [({ request }, done) => (isPackage(request) ? done(null, request) : done())],
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^brag-board\.js$/ }),
    ],
  };
}

/** The preview: the page that stands for Excel, and the worker that holds its workbook. */
function preview(mode) {
  return {
    ...shared,
    name: 'preview',
    mode,
    target: ['web', 'es2022'],
    entry: { preview: './src/preview/index.tsx', worker: './src/preview/worker.ts' },
    output: { path: path.resolve(__dirname, 'build', 'preview'), filename: '[name].js', clean: true },
    // Not `eval`, which the page's Content-Security-Policy forbids.
    devtool: mode === 'production' ? false : 'source-map',
    // Several times as fast as the usual minifier, which a first `npm start` would wait for. The add-in keeps that one:
    // it leaves out more of what production does not need.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      new HtmlPlugin({
        template: './src/preview/index.html',
        filename: 'index.html',
        chunks: ['preview'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: 'src/preview/preview.css', to: '[name][ext]' }] }),
    ],
  };
}

/** True for `react`, `@scope/name/file` and `node:fs`; false for a path. */
function isPackage(request) {
  return !request.startsWith('.') && !path.isAbsolute(request);
}

module.exports = (_env, { mode = 'production' }) => [addin(mode), preview(mode), cli(mode)];
