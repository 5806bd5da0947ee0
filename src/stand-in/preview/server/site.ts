import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

/** Where the preview's Office.js is found, beside the page. */
const OFFICE_JS = 'office-js';
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The files of Office.js that are asked for in Excel on the web, in English. */
const officeFiles = ['office.js', 'excel-web-16.00.js', 'en-gb/office_strings.js', 'en-us/office_strings.js'];

/** One file of the site; its text is read when it is asked for. */
export interface SiteFile {
  type: string;
  read(): Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const addinFiles = [
  'taskpane.html',
  'page.css',
  'guide.css',
  'help.html',
  'it.html',
  'shortcuts.json',
  'manifest.xml',
];
const previewFiles = ['index.html', 'preview.js', 'preview.css', 'worker.js'];

/**
 * Everything that the preview is made of, by its address without a leading slash: the add-in as it was built, the
 * page around it, a plan to begin with, and Microsoft's Office.js from the package. Only the task pane's page differs
 * from production, by the address of Office.js.
 * @param root the folder that holds `dist` and `build`
 */
export function siteFiles(root: string): ReadonlyMap<string, SiteFile> {
  const files = new Map<string, SiteFile>();
  const add = (address: string, path: string, change?: (text: string) => string) => {
    files.set(address, {
      type: typeOf(address),
      read: () => (change ? Buffer.from(change(readFileSync(path, 'utf8'))) : readFileSync(path)),
    });
  };
  // The pages of the pane that are fetched when they are wanted.
  for (const name of readdirSync(join(root, 'dist')))
    if (name.endsWith('.js')) add(name, join(root, 'dist', name));
  for (const name of addinFiles)
    add(name, join(root, 'dist', name), name === 'taskpane.html' ? withOwnOfficeJs : undefined);
  for (const name of readdirSync(join(root, 'dist', 'assets')))
    add(`assets/${name}`, join(root, 'dist', 'assets', name));
  for (const name of previewFiles) add(name, join(root, 'build', 'preview', name));
  add('sample-plan.xlsx', join(root, 'assets', 'sample-plan.xlsx'));
  const package_ = createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/dist/office.js');
  for (const name of officeFiles) add(`${OFFICE_JS}/${name}`, join(dirname(package_), name));
  return files;
}

/**
 * The add-in alone, just as it was built, for an Excel to load.
 * @param root the folder that holds `dist`
 */
export function builtFiles(root: string): ReadonlyMap<string, SiteFile> {
  const dist = join(root, 'dist');
  const files = new Map<string, SiteFile>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const path = join(dist, name);
    const address = name.split(sep).join('/');
    if (statSync(path).isFile())
      files.set(address, { type: typeOf(address), read: () => readFileSync(path) });
  }
  return files;
}

const typeOf = (address: string): string =>
  types[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

/** @throws Error where the page does not load Office.js as expected, which is a mistake of ours */
function withOwnOfficeJs(page: string): string {
  const [before, after, ...more] = page.split(MICROSOFT);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('taskpane.html does not load Office.js once.');
  return `${before}${OFFICE_JS}/office.js${after}`;
}
