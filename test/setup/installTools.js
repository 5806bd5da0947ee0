/**
 * Makes sure of what the tests need that npm does not bring: LibreOffice, which reads what the add-in writes, and a
 * browser, which runs the preview, and the usual body font, which printed pages are measured in. As root on Debian or Ubuntu they are installed; elsewhere they are asked for, and
 * nothing is skipped.
 */
const { spawnSync } = require('node:child_process');
const { findBodyFont } = require('./findBodyFont');
const { findBrowser } = require('./findBrowser');
const { findLibreOffice } = require('./findLibreOffice');

const isRoot = process.getuid?.() === 0;

const tools = [
  {
    find: findLibreOffice,
    package: 'libreoffice-calc',
    missing:
      'The tests need LibreOffice to read the workbooks that the add-in writes, and it is not here.\n' +
      'Install it (Debian or Ubuntu: sudo apt-get install libreoffice-calc; macOS: brew install --cask\n' +
      'libreoffice; Windows: libreoffice.org), then run this command again.\n',
  },
  {
    find: findBrowser,
    package: 'chromium',
    missing:
      'The tests need Chromium, Chrome or Edge to run the preview, and none is here.\n' +
      'Install one (Debian: sudo apt-get install chromium; Ubuntu, macOS, Windows: google.com/chrome),\n' +
      'then run this command again.\n',
  },
  {
    find: findBodyFont,
    package: 'fonts-crosextra-carlito',
    missing:
      'The tests print the papers in Calibri, or in Carlito, whose letters are as wide, and neither is here.\n' +
      'Install one (Debian or Ubuntu: sudo apt-get install fonts-crosextra-carlito; macOS: brew install --cask\n' +
      'font-carlito), then run this command again.\n',
  },
];

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

const wanted = tools.filter(({ find }) => find() === null).map((tool) => tool.package);
if (wanted.length > 0 && isRoot) {
  process.stdout.write(`Installing what the tests need: ${wanted.join(', ')}…\n`);
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
}
for (const { find, missing } of tools) {
  if (find() !== null) continue;
  process.stderr.write(missing);
  process.exitCode = 1;
}
