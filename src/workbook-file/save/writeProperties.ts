import { escapeXml } from '../read/escapeXml';
import { coreElements } from '../read/readProperties';
import type { Book, DocumentProperties, PropertyValue } from '../model/book';
import { childElements } from './childElements';
import { replaceChildren } from './editChildren';
import type { PackageEdit } from './packageEdit';
import { element } from './xmlText';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const CORE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** Every custom property has this identifier (ECMA-376 22.3.2.2), and they count from 2. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;
const DC = 'http://purl.org/dc/elements/1.1/';

/** Document properties when the workbook was opened. */
export interface PropertiesBefore {
  properties: DocumentProperties;
  custom: ReadonlyMap<string, PropertyValue>;
}

function find(edit: PackageEdit, ...kinds: string[]): string | undefined {
  return edit.relationships('').find(({ kind }) => kinds.includes(kind))?.target;
}

function writeCore(edit: PackageEdit, book: Book, before: DocumentProperties): void {
  const names = Object.keys(coreElements) as (keyof typeof coreElements)[];
  const changed = names.filter((name) => book.properties[name] !== before[name]);
  if (changed.length === 0) return;
  let part = find(edit, 'core-properties');
  if (part === undefined) {
    part = 'docProps/core.xml';
    edit.add(part, `<cp:coreProperties xmlns:cp="${CORE}"></cp:coreProperties>`, CORE_TYPE);
    edit.relate('', CORE_RELATIONSHIP, part);
  }
  let text = edit.text(part) ?? '';
  for (const name of changed) {
    const own = name === 'keywords' || name === 'category';
    const tag = own ? `cp:${coreElements[name]}` : `dc:${coreElements[name]}`;
    const value = book.properties[name];
    const xml =
      value === '' ? '' : element(tag, own ? { 'xmlns:cp': CORE } : { 'xmlns:dc': DC }, escapeXml(value));
    text = replaceChildren(text, coreElements[name], xml, []);
  }
  edit.set(part, text);
}

function writeApp(edit: PackageEdit, book: Book, before: DocumentProperties): void {
  const part = find(edit, 'extended-properties', 'extendedProperties');
  if (part === undefined) return;
  let text = edit.text(part) ?? '';
  const { prefix } = childElements(text);
  for (const [name, local] of [
    ['manager', 'Manager'],
    ['company', 'Company'],
  ] as const) {
    const value = book.properties[name];
    if (value !== before[name])
      text = replaceChildren(text, local, value && element(`${prefix}${local}`, {}, escapeXml(value)), []);
  }
  edit.set(part, text);
}

function valueXml(value: PropertyValue): string {
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'string') return `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`;
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? 'vt:i4' : 'vt:r8', {}, String(value));
}

function writeCustom(edit: PackageEdit, book: Book, before: ReadonlyMap<string, PropertyValue>): void {
  const now = [...book.customProperties];
  if (JSON.stringify(now) === JSON.stringify([...before])) return;
  const base = edit.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument'
    : 'http://schemas.openxmlformats.org/officeDocument/2006';
  let part = find(edit, 'custom-properties', 'customProperties');
  if (part === undefined) {
    part = 'docProps/custom.xml';
    const root = edit.strict ? 'customProperties' : 'custom-properties';
    edit.add(
      part,
      `<Properties xmlns="${base}/${root}" xmlns:vt="${base}/docPropsVTypes"></Properties>`,
      CUSTOM_TYPE,
    );
    edit.relate('', edit.strict ? 'customProperties' : 'custom-properties', part);
  }
  const text = edit.text(part) ?? '';
  const { prefix, children } = childElements(text);
  // What did not change keeps its own XML, which may be of a kind that is not written here.
  const own = new Map(
    children.map(({ start, end }) => {
      const xml = text.slice(start, end);
      return [/\sname\s*=\s*"([^"]*)"/.exec(xml)?.[1] ?? '', xml];
    }),
  );
  const items = now.map(([name, value], index) => {
    const kept = before.get(name) === value ? own.get(escapeXml(name)) : undefined;
    const tag = { fmtid: FORMAT_ID, pid: index + FIRST_ID, name, 'xmlns:vt': `${base}/docPropsVTypes` };
    return (
      kept?.replace(/\spid\s*=\s*"\d+"/, ` pid="${index + FIRST_ID}"`) ??
      element(`${prefix}property`, tag, valueXml(value))
    );
  });
  edit.set(part, replaceChildren(text, 'property', items.join(''), []));
}

/** Writes title, author and the like, and the custom properties, where they changed. */
export function writeProperties(edit: PackageEdit, book: Book, before: PropertiesBefore): void {
  writeCore(edit, book, before.properties);
  writeApp(edit, book, before.properties);
  writeCustom(edit, book, before.custom);
}
