import type { Parts } from '../file/openParts';
import { readRelationships, relationshipsPart } from '../file/relationships';
import { childElements } from './childElements';
import { element } from './xmlText';

const CONTENT_TYPES = '[Content_Types].xml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Changes to a package over its original parts: what is not set stays as it is, byte for byte. */
export class PackageEdit {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(
    readonly parts: Parts,
    /** The workbook is of the strict dialect of the format. */
    readonly strict: boolean,
  ) {}

  /** The part as it is now. */
  text(name: string): string | undefined {
    return this.removed.has(name) ? undefined : (this.changed.get(name) ?? this.parts.text(name));
  }

  /** Sets a part; the same text as before is no change. */
  set(name: string, text: string): void {
    if (this.text(name) === text) return;
    this.changed.set(name, text);
    this.removed.delete(name);
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

  /** The first free name of a numbered kind: `xl/charts/chart3.xml` for `xl/charts/chart`. */
  freeName(stem: string): string {
    let number = 1;
    while (this.parts.has(`${stem}${number}.xml`) || this.changed.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** Adds a part with its content type. */
  add(name: string, text: string, contentType: string): void {
    this.set(name, text.startsWith('<?xml') ? text : HEADER + text);
    const types = this.text(CONTENT_TYPES) ?? '';
    const { prefix, contentEnd } = childElements(types);
    const override = element(`${prefix}Override`, { PartName: `/${name}`, ContentType: contentType });
    this.set(CONTENT_TYPES, types.slice(0, contentEnd) + override + types.slice(contentEnd));
  }

  /** Removes a part, its relationships and its content type. */
  remove(name: string): void {
    this.changed.delete(name);
    if (this.parts.has(name)) this.removed.add(name);
    const types = this.text(CONTENT_TYPES) ?? '';
    const override = childElements(types).children.find(({ start, end }) => {
      const part = /PartName\s*=\s*["']\/?([^"']+)["']/.exec(types.slice(start, end))?.[1];
      return part?.toLowerCase() === name.toLowerCase();
    });
    if (override) this.set(CONTENT_TYPES, types.slice(0, override.start) + types.slice(override.end));
    const relationships = relationshipsPart(name);
    if (this.text(relationships) !== undefined && !name.endsWith('.rels')) this.remove(relationships);
  }

  /** The relationships of a part as they are now. */
  relationships(part: string) {
    return readRelationships({ ...this.parts, text: (name: string) => this.text(name) }, part);
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
    const ids = new Set(this.relationships(from).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
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
    if (/Extension\s*=\s*["']rels["']/i.test(types)) return;
    const { prefix, contentEnd } = childElements(types);
    const override = element(`${prefix}Override`, { PartName: `/${name}`, ContentType: RELATIONSHIPS_TYPE });
    this.set(CONTENT_TYPES, types.slice(0, contentEnd) + override + types.slice(contentEnd));
  }

  /** Removes a relationship of a part. */
  unrelate(from: string, id: string): void {
    const name = relationshipsPart(from);
    const text = this.text(name) ?? '';
    const entry = childElements(text).children.find(({ start, end }) =>
      new RegExp(`\\bId\\s*=\\s*["']${id}["']`).test(text.slice(start, end)),
    );
    if (entry) this.set(name, text.slice(0, entry.start) + text.slice(entry.end));
  }
}
