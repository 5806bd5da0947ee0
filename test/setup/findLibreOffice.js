const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** Where LibreOffice is when it is not on the path. */
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The path of LibreOffice's program; null where it is not installed. */
function findLibreOffice() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

module.exports = { findLibreOffice };
