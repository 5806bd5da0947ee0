import { unzipSync } from 'fflate';
import { decodePart } from '../../../src/workbook-file/read/decodePart';
import { attribute, children, parseXml, type XmlNode } from '../../../src/workbook-file/read/xmlTree';
import { readZipDirectory } from '../../../src/workbook-file/read/zipDirectory';

export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** The part's name in small letters, or the address where external. */
  readonly target: string;
  readonly external: boolean;
}

/** A package as Excel looks at it when it opens a file: names in small letters, XML parsed, what is wrong noted. */
export class Package {
  readonly faults: string[] = [];
  private readonly parts = new Map<string, Uint8Array>();
  private readonly trees = new Map<string, XmlNode | undefined>();

  constructor(bytes: Uint8Array) {
    const names = readZipDirectory(bytes).map(({ name }) => name.toLowerCase());
    this.unique(names, (name) => `two parts are named ${name}`);
    for (const [name, content] of Object.entries(unzipSync(bytes)))
      this.parts.set(name.toLowerCase(), content);
    this.checkTypes();
    for (const name of this.parts.keys()) if (name.endsWith('.rels')) this.checkRelations(name);
  }

  say(fault: string): void {
    this.faults.push(fault);
  }

  /** Notes what is there twice. */
  unique<T>(values: readonly T[], words: (value: T) => string): void {
    const seen = new Set<T>();
    for (const value of values) {
      if (seen.has(value)) this.say(words(value));
      seen.add(value);
    }
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  /** The root of a part; undefined where it is not there or no XML, which is noted. */
  tree(name: string): XmlNode | undefined {
    const own = name.toLowerCase();
    const content = this.parts.get(own);
    if (content === undefined) return undefined;
    if (!this.trees.has(own)) {
      let root: XmlNode | undefined;
      try {
        root = parseXml(decodePart(content));
      } catch (error) {
        this.say(`${own} is no XML: ${String(error)}`);
      }
      this.trees.set(own, root);
    }
    return this.trees.get(own);
  }

  relations(part: string): Relation[] {
    const slash = part.lastIndexOf('/');
    const rels = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    return children(this.tree(rels), 'Relationship').map((node) => {
      const target = attribute(node, 'Target') ?? '';
      const external = attribute(node, 'TargetMode') === 'External';
      const base = `https://package/${part}`;
      const inside = () => decodeURIComponent(new URL(target, base).pathname.slice(1)).toLowerCase();
      return {
        id: attribute(node, 'Id') ?? '',
        kind: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external || target.startsWith('#') ? target : inside(),
        external: external || target.startsWith('#'),
      };
    });
  }

  /** The part that a relationship of that kind leads to. */
  target(part: string, kind: string): string | undefined {
    return this.relations(part).find((relation) => relation.kind === kind)?.target;
  }

  private checkTypes(): void {
    const types = this.tree('[content_types].xml');
    const extensions = children(types, 'Default').map((node) =>
      (attribute(node, 'Extension') ?? '').toLowerCase(),
    );
    const overrides = children(types, 'Override').map((node) =>
      (attribute(node, 'PartName') ?? '').toLowerCase(),
    );
    this.unique(extensions, (extension) => `the type of .${extension} is named twice`);
    this.unique(overrides, (name) => `the type of ${name} is named twice`);
    for (const name of this.names) {
      const known = overrides.includes(`/${name}`) || extensions.includes(name.split('.').at(-1) ?? '');
      if (!known && name !== '[content_types].xml') this.say(`${name} has no type`);
    }
  }

  private checkRelations(rels: string): void {
    const [, folder = '', file = ''] = /^(.*)_rels\/([^/]*)\.rels$/.exec(rels) ?? [];
    const found = this.relations(folder + file);
    this.unique(
      found.map(({ id }) => id),
      (id) => `${rels} has two relationships ${id}`,
    );
    if (file !== '' && !this.has(folder + file)) this.say(`${rels} is of no part`);
    for (const { target, external } of found)
      if (!external && target !== 'null' && !this.has(target))
        this.say(`${rels} leads to ${target}, which is not there`);
  }
}
