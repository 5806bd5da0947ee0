/**
 * Makes sure of what the tests need that npm does not bring: LibreOffice, which reads what the add-in
 * writes. As root on Debian or Ubuntu it is installed; elsewhere it is asked for, and nothing is skipped.
 */
const { spawnSync } = require('node:child_process');
const { findLibreOffice } = require('./findLibreOffice');

const isRoot = process.getuid?.() === 0;

function apt(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

if (findLibreOffice() === null && isRoot) {
  process.stdout.write('Installing LibreOffice Calc, which the tests read workbooks with…\n');
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc');
}
if (findLibreOffice() === null) {
  process.stderr.write(
    'The tests need LibreOffice to read the workbooks that the add-in writes, and it is not here.\n' +
      'Install it (Debian or Ubuntu: sudo apt-get install libreoffice-calc; macOS: brew install --cask\n' +
      'libreoffice; Windows: libreoffice.org), then run this command again.\n',
  );
  process.exitCode = 1;
}
