const { existsSync, readdirSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');

const folders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/Library/Fonts',
  '/Applications/Microsoft Excel.app/Contents/Resources/DFonts',
  'C:\\Windows\\Fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  join(homedir(), 'Library/Fonts'),
];

/** A file of Calibri, or of Carlito, whose letters are as wide; null where neither is installed. */
function findBodyFont() {
  for (const folder of folders.filter((path) => existsSync(path))) {
    const font = readdirSync(folder, { recursive: true }).find((name) =>
      /(^|[\\/])(calibri|carlito-regular)\.ttf$/i.test(String(name)),
    );
    if (font !== undefined) return join(folder, String(font));
  }
  return null;
}

module.exports = { findBodyFont };
