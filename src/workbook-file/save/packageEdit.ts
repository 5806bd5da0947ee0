import type { Parts } from '../read/openParts';
import { readingPart } from '../read/readingPart';
import { readRelationships, relationshipsPart, type Relationship } from '../read/relationships';
import { childElements } from './childElements';
import { element } from './xmlText';

export const CONTENT_TYPES = '[Content_Types].xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Changes to a package over its original parts: what is not set stays as it is, byte for byte. */
export class PackageEdit {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();
  private promised: ReadonlySet<string> | undefined;

  constructor(
    readonly parts: Parts,
    /** The workbook is of the strict dialect of the format. */
    readonly strict: boolean,
  ) {}

  /** The name of a part as the file, or the change that added it, spells it. */
  nameOf(name: string): string | undefined {
    const found = this.parts.nameOf(name) ?? [...this.changed.keys()].find((own) => sameName(own, name));
    return found !== undefined && this.removed.has(found) ? undefined : found;
  }

  /** The part as it is now. */
  text(name: string): string | undefined {
    const own = this.nameOf(name);
    return own === undefined ? undefined : (this.changed.get(own) ?? this.parts.text(own));
  }

  /** What a reader makes of the part as it is now. @throws UnusableWorkbook `damaged`, with the part's name */
  read<T>(name: string, reader: (text: string) => T): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : readingPart(name, () => reader(text));
  }

  /** Sets a part; the same text as before is no change. */
  set(name: string, text: string): void {
    if (this.text(name) === text) return;
    const own = this.parts.nameOf(name) ?? this.nameOf(name) ?? name;
    this.changed.set(own, text);
    this.removed.delete(own);
  }

  /** Names and texts of the parts that were set. */
  get changes(): ReadonlyMap<string, string> {
    return this.changed;
  }

  get removals(): ReadonlySet<string> {
    return this.removed;
  }

  get isChanged(): boolean {
    return this.changed.size > 0 || this.removed.size > 0;
  }

  /**
   * The first free name of a numbered kind: `xl/charts/chart3.xml` for `xl/charts/chart`. A name that a relationship of
   * the file leads to is not free, though there may be no such part: what is put there would turn up in another place.
   */
  freeName(stem: string): string {
    this.promised ??= this.namesLedTo();
    let number = 1;
    const name = () => `${stem}${number}.xml`;
    while (
      this.parts.has(name()) ||
      this.nameOf(name()) !== undefined ||
      this.promised.has(name().toLowerCase())
    )
      number++;
    return name();
  }

  private namesLedTo(): ReadonlySet<string> {
    const owners = this.parts.names.flatMap((name) => {
      const [, folder, file] = /^(.*)_rels\/([^/]*)\.rels$/i.exec(name) ?? [];
      return folder === undefined || file === undefined ? [] : [folder + file];
    });
    return new Set(
      owners.flatMap((owner) =>
        readRelationships(this.parts, owner).flatMap(({ external, target }) =>
          external ? [] : [target.toLowerCase()],
        ),
      ),
    );
  }

  /** Adds a part with its content type. */
  add(name: string, text: string, contentType: string): void {
    this.set(name, text.startsWith('<?xml') ? text : HEADER + text);
    this.setType(name, contentType);
  }

  /** Removes a part, its relationships and its content type. */
  remove(name: string): void {
    const own = this.nameOf(name) ?? name;
    this.changed.delete(own);
    if (this.parts.has(own)) this.removed.add(own);
    this.setType(name, undefined);
    const relationships = relationshipsPart(name);
    if (this.text(relationships) !== undefined && !name.endsWith('.rels')) this.remove(relationships);
  }

  /** Gives a part its content type, in place of any that the file names for it; undefined takes it away. */
  private setType(name: string, contentType: string | undefined): void {
    let types = this.text(CONTENT_TYPES) ?? '';
    const { prefix, children } = childElements(types);
    const overrides = children.filter(({ start, end }) => {
      const part = /PartName\s*=\s*["']\/?([^"']+)["']/.exec(types.slice(start, end))?.[1];
      return part !== undefined && sameName(part, name);
    });
    for (const { start, end } of overrides.reverse()) types = types.slice(0, start) + types.slice(end);
    if (contentType !== undefined) {
      const { contentEnd } = childElements(types);
      const override = element(`${prefix}Override`, { PartName: `/${name}`, ContentType: contentType });
      types = types.slice(0, contentEnd) + override + types.slice(contentEnd);
    }
    this.set(CONTENT_TYPES, types);
  }

  /** The relationships of a part as they are now. */
  relationships(part: string): Relationship[] {
    return readRelationships(this, part);
  }

  /**
   * Relates a part to another and returns the relationship's id.
   * @param kind last step of the relationship's type, or the whole of it
   * @param target the part's name, or an address outside of the package
   */
  relate(from: string, kind: string, target: string, external = false): string {
    const name = relationshipsPart(from);
    if (this.text(name) === undefined) this.nameRelationshipsType(name);
    const text = this.text(name) ?? `${HEADER}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const ids = new Set(this.relationships(from).map(({ id }) => id.toLowerCase()));
    let number = ids.size + 1;
    while (ids.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    const { prefix, contentEnd, contentStart } = childElements(text);
    const entry = element(`${prefix}Relationship`, {
      Id: id,
      Type: kind.includes('/') ? kind : `${this.strict ? STRICT : TRANSITIONAL}/${kind}`,
      Target: external ? target : `/${target}`,
      ...(external && { TargetMode: 'External' }),
    });
    const selfClosed = text.slice(contentStart - 2, contentStart) === '/>';
    this.set(
      name,
      selfClosed
        ? `${HEADER}<Relationships xmlns="${RELATIONSHIPS}">${entry}</Relationships>`
        : text.slice(0, contentEnd) + entry + text.slice(contentEnd),
    );
    return id;
  }

  /** Gives a relationships part its content type, in the rare workbook that has none for all of them. */
  private nameRelationshipsType(name: string): void {
    const types = this.text(CONTENT_TYPES) ?? '';
    if (!/Extension\s*=\s*["']rels["']/i.test(types)) this.setType(name, RELATIONSHIPS_TYPE);
  }

  /** Removes a relationship of a part. */
  unrelate(from: string, id: string): void {
    const name = relationshipsPart(from);
    const text = this.text(name) ?? '';
    const entry = childElements(text).children.find(({ start, end }) => {
      const own = /\bId\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(text.slice(start, end));
      return (own?.[1] ?? own?.[2]) === id;
    });
    if (entry) this.set(name, text.slice(0, entry.start) + text.slice(entry.end));
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
