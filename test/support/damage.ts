import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Parts = Record<string, Uint8Array>;

/** One way to damage a workbook that knows how it is made. */
type Damage = (parts: Parts, random: () => number) => void;

const odd = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '4294967296',
  '99999999999999999999',
  '0.5',
  ' ',
  'true',
  '__proto__',
  'constructor',
  'A1:XFD1048576',
  'A0',
  'ZZZZ9',
  '$A$1',
  'rId1',
  'rId999',
  '#REF!',
  '../../../../etc/passwd',
  '/xl/workbook.xml',
  'http://x',
  'hidden',
  'shared',
  's',
  'inlineStr',
  '\u202e',
  '&#0;',
  '&bomb;',
  '<',
  'é'.repeat(300),
  'x'.repeat(40_000),
];

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;

/** Changes the text of one part that is XML. */
const inText =
  (change: (text: string, random: () => number) => string): Damage =>
  (parts, random) => {
    const names = Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/i.test(name));
    if (names.length === 0) return;
    const name = pick(names, random);
    parts[name] = strToU8(change(strFromU8(parts[name]!), random));
  };

/** Puts something in place of one of the places that an expression finds. */
function replaceOne(
  text: string,
  found: RegExp,
  random: () => number,
  by: (match: string) => string,
): string {
  const places = [...text.matchAll(found)];
  if (places.length === 0) return text;
  const { index, 0: match } = pick(places, random);
  return text.slice(0, index) + by(match) + text.slice(index + match.length);
}

const elements = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

const damages: Readonly<Record<string, Damage>> = {
  cut: inText((text, random) => text.slice(0, Math.floor(random() * text.length))),
  empty: (parts, random) => void (parts[pick(Object.keys(parts), random)] = new Uint8Array()),
  remove: (parts, random) => void Reflect.deleteProperty(parts, pick(Object.keys(parts), random)),
  rename: (parts, random) => {
    const name = pick(Object.keys(parts), random);
    const content = parts[name]!;
    Reflect.deleteProperty(parts, name);
    parts[
      pick([name.toUpperCase(), `${name}.bak`, `x/${name}`, name.replaceAll('/', '\\'), `../${name}`], random)
    ] = content;
  },
  twice: (parts, random) => {
    const name = pick(Object.keys(parts), random);
    parts[name.toUpperCase()] = parts[name]!;
  },
  swap: (parts, random) => {
    const [a, b] = [pick(Object.keys(parts), random), pick(Object.keys(parts), random)];
    [parts[a], parts[b]] = [parts[b]!, parts[a]!];
  },
  attribute: inText((text, random) =>
    replaceOne(text, /(?<==")[^"<>]*(?=")/g, random, () => pick(odd, random)),
  ),
  number: inText((text, random) =>
    replaceOne(text, /(?<=[>"])-?\d+(?:\.\d+)?(?=[<"])/g, random, () => pick(odd, random)),
  ),
  content: inText((text, random) => replaceOne(text, /(?<=>)[^<>]+(?=<)/g, random, () => pick(odd, random))),
  attributeName: inText((text, random) =>
    replaceOne(text, /(?<=\s)[\w:]+(?==")/g, random, () =>
      pick(['r', 'id', 'x', '__proto__', 'xmlns', 'r:id'], random),
    ),
  ),
  elementTwice: inText((text, random) =>
    replaceOne(text, elements, random, (match) => match.repeat(1 + Math.floor(random() * 50))),
  ),
  elementGone: inText((text, random) => replaceOne(text, elements, random, () => '')),
  tagGone: inText((text, random) => replaceOne(text, /<[^<>]*>/g, random, () => '')),
  deep: inText((text, random) =>
    replaceOne(text, /(?<=>)(?=<)/g, random, () => '<a>'.repeat(3000) + '</a>'.repeat(3000)),
  ),
  entities: inText(
    (text) =>
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY bomb "&a;&a;&a;&a;">]>${text.replace('>', '>&bomb;')}`,
  ),
  wide: (parts, random) => {
    const name = pick(Object.keys(parts), random);
    const wide = Buffer.from(strFromU8(parts[name]!), 'utf16le');
    parts[name] = random() < 0.5 ? wide : Buffer.concat([Buffer.from([0xff, 0xfe]), wide]);
  },
  bytes: (parts, random) => {
    const content = parts[pick(Object.keys(parts), random)]!;
    for (let i = 0; i < 5 && content.length > 0; i++)
      content[Math.floor(random() * content.length)] = Math.floor(random() * 256);
  },
};

/** Changes the file around the parts: its fields, its end, its bytes. */
function damageFile(file: Uint8Array, random: () => number): Uint8Array {
  const kind = random();
  if (kind < 0.2) return file.slice(0, Math.floor(random() * file.length));
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headers: number[] = [];
  for (let at = 0; at + 46 < file.length; at++)
    if ([0x02014b50, 0x04034b50, 0x06054b50].includes(view.getUint32(at, true))) headers.push(at);
  if (kind < 0.8 && headers.length > 0) {
    const at = pick(headers, random) + 4 + 2 * Math.floor(random() * 20);
    if (at + 4 <= file.length)
      view.setUint32(at, pick([0, 1, 8, 0xffff, 0xffffffff, 0x7fffffff, 600 * 1024 ** 2], random), true);
    return file;
  }
  for (let i = 0; i < 8; i++) file[Math.floor(random() * file.length)] = Math.floor(random() * 256);
  return file;
}

/** The same workbook with up to three damages, which are the same for the same seed. */
export function damagedWorkbook(bytes: Uint8Array, seed: number): { file: Uint8Array; kinds: string[] } {
  const random = seeded(seed);
  const parts: Parts = { ...unzipSync(bytes) };
  const kinds: string[] = [];
  const count = 1 + Math.floor(random() * 3);
  for (let i = 0; i < count && Object.keys(parts).length > 0; i++) {
    const kind = pick(Object.keys(damages), random);
    kinds.push(kind);
    damages[kind]!(parts, random);
  }
  const file = zipSync(parts, { level: 1 });
  if (random() < 0.15) return { file: damageFile(file, random), kinds: [...kinds, 'file'] };
  return { file, kinds };
}
