const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { gzipSync } = require('node:zlib');
const path = require('node:path');
const { URL } = require('node:url');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** The address written in manifest.xml; `ORIGIN=https://… npm run build` replaces it. */
const developmentAddress = 'https://localhost:3000';

const shared = {
  context: __dirname,
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }] },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  // Several times as fast as the usual minifier, which a first `npm start` would wait for, and as small within 0.2%.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  // `npm ci` fills it, so that the first `npm start` does not wait for everything to be read again.
  cache: {
    type: 'filesystem',
    buildDependencies: {
      config: ['webpack.config.js', '.swcrc', 'package-lock.json'].map((name) => path.join(__dirname, name)),
    },
  },
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

/** The address that the add-in is served from: HTTPS, on a host of its own or in a folder of one. */
function addressFrom(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain || url.protocol !== 'https:') {
    throw new Error(
      `ORIGIN must be an https address such as https://addins.example.gov.uk/brag-board; it is "${text}".`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The manifest for an address. Its version is raised with every such build, since the admin centre takes an update
 * only with a higher one: the last number is the hours since 2026, and at least one more than in the build before.
 */
function manifestFor(address, now = Date.now()) {
  const built = path.resolve(__dirname, 'dist', 'manifest.xml');
  const version = /<Version>(.*)\.(\d+)<\/Version>/;
  const before = fs.existsSync(built) ? version.exec(fs.readFileSync(built, 'utf8')) : null;
  return (xml) =>
    xml
      .toString()
      .replaceAll(developmentAddress, address)
      .replace(version, (_, release) => {
        const hours = Math.floor((now - Date.UTC(2026, 0)) / 3_600_000);
        const next = before?.[1] === release ? Number(before[2]) + 1 : 1;
        return `<Version>${release}.${Math.max(hours, next)}</Version>`;
      });
}

/**
 * A picture's name with what it holds: `icon-32.0a1b2c3d.png`. Excel and browsers keep pictures for a day, so one that
 * changes needs another address.
 */
function nameByContent(file) {
  const { name, ext } = path.parse(file);
  const hash = createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 8);
  return `${name}.${hash}${ext}`;
}

/** The manifest with each picture's address by its content. */
const withPictures = (xml) =>
  xml.replace(
    /(?<=\/)assets\/[\w-]+\.png(?=")/g,
    (file) => `assets/${nameByContent(path.resolve(__dirname, file))}`,
  );

/** The add-in: one page, which is the task pane and, in the shared runtime, the commands too. */
function addin(mode) {
  const origin = process.env.ORIGIN;
  const forAddress = origin === undefined ? (xml) => xml.toString() : manifestFor(addressFrom(origin));
  const transform = (xml) => withPictures(forAddress(xml));
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
          { from: 'assets/*.png', to: ({ absoluteFilename }) => `assets/${nameByContent(absoluteFilename)}` },
          { from: 'src/taskpane/{help.html,it.html,page.css,guide.css}', to: '[name][ext]' },
          { from: 'src/commands/shortcuts.json', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform,
          },
        ],
      }),
      assetSizes,
    ],
  };
}

/** The command line, for Node. Packages stay in node_modules; our own sources become a file for each command. */
function cli(mode) {
  return {
    ...shared,
    name: 'cli',
    mode,
    target: 'node20',
    entry: {
      'brag-board': './src/cli/brag-board.ts',
      start: './src/cli/start.ts',
      sideload: './src/cli/startSideload.ts',
      'build-preview': './src/stand-in/preview/server/buildPreview.ts',
    },
    output: {
      path: path.resolve(__dirname, 'build'),
      filename: '[name].js',
      // What a command needs is loaded with it.
      chunkFilename: 'parts/[name].js',
      clean: { keep: /^preview\// },
    },
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
    entry: { preview: './src/stand-in/preview/index.tsx', worker: './src/stand-in/preview/worker.ts' },
    output: { path: path.resolve(__dirname, 'build', 'preview'), filename: '[name].js', clean: true },
    // Not `eval`, which the page's Content-Security-Policy forbids.
    devtool: mode === 'production' ? false : 'source-map',
    plugins: [
      new HtmlPlugin({
        template: './src/stand-in/preview/index.html',
        filename: 'index.html',
        chunks: ['preview'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({ patterns: [{ from: 'src/stand-in/preview/preview.css', to: '[name][ext]' }] }),
    ],
  };
}

/** True for `react`, `@scope/name/file` and `node:fs`; false for a path. */
function isPackage(request) {
  return !request.startsWith('.') && !path.isAbsolute(request);
}

module.exports = (_env, { mode = 'production' }) => [addin(mode), preview(mode), cli(mode)];
