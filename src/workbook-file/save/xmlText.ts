import { escapeXml } from '../read/escapeXml';

/** An attribute's value; undefined leaves the attribute out. */
export type AttributeValue = string | number | boolean | undefined;

function attributeText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  // Line breaks in attributes would be read back as spaces.
  return escapeXml(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** One element as text; without content it is self-closing. */
export function element(name: string, attributes: Record<string, AttributeValue> = {}, content = ''): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${attributeText(value)}"`))
    .join('');
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

const finders = new Map<string, RegExp>();

/** Finds an attribute of a name in an opening tag. */
function finderOf(name: string): RegExp {
  const finder = finders.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  finders.set(name, finder);
  return finder;
}

/** The opening tag with one attribute set, or taken away where the value is undefined. */
export function setAttribute(tag: string, name: string, value: AttributeValue): string {
  const without = tag.includes(name) ? tag.replace(finderOf(name), '') : tag;
  return value === undefined
    ? without
    : without.replace(/\s*(\/?>)$/, ` ${name}="${attributeText(value)}"$1`);
}

/** The opening tag of an element's text. */
export function openingTag(xml: string): string {
  return /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0] ?? '';
}
