import { openParts, type Parts } from '../read/openParts';
import { readRelationships, relationshipsPart } from '../read/relationships';
import { streamXml, type XmlEvents } from '../read/streamXml';
import { attribute, child, children, parseXml } from '../read/xmlTree';
import type { ZipEntry } from '../read/zipDirectory';
import { CONTENT_TYPES, type PackageEdit } from './packageEdit';

const nothing = (): void => undefined;
const silent: XmlEvents = { open: nothing, close: nothing, text: nothing };
const isXml = (name: string) => /\.(xml|rels|vml)$/i.test(name);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Whether two parts are stored as the same bytes: then they hold the same. */
const sameEntry = (a: ZipEntry, b: ZipEntry): boolean =>
  a.method === b.method && a.size === b.size && a.crc === b.crc && sameBytes(a.compressed, b.compressed);

/** Relationships of a part that lead to a part that is not there, in words. */
function danglingOf(parts: Parts, part: string): string[] {
  return readRelationships(parts, part)
    .filter(
      ({ external, target }) =>
        !external && !parts.has(target) && !target.includes('#') && target.toUpperCase() !== 'NULL',
    )
    .map(({ target }) => `${part} points at ${target}, which is missing`);
}

/** Sheets that a workbook lists without a part, in words; macro modules of old Excel are listed so. */
function sheetsWithoutPart(parts: Parts, workbookPart: string): string[] {
  const root = parts.read(workbookPart, parseXml);
  const targets = new Map(readRelationships(parts, workbookPart).map(({ id, target }) => [id, target]));
  return children(child(root, 'sheets'), 'sheet').flatMap((sheet) => {
    const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    return parts.has(targets.get(id) ?? '')
      ? []
      : [`the sheet ${attribute(sheet, 'name') ?? ''} has no part`];
  });
}

function checkTypes(parts: Parts, names: readonly string[]): string[] {
  const types = parts.read(CONTENT_TYPES, parseXml);
  const extensions = new Set(
    children(types, 'Default').map((node) => attribute(node, 'Extension')?.toLowerCase()),
  );
  const overrides = new Set(
    children(types, 'Override').map((node) => attribute(node, 'PartName')?.toLowerCase()),
  );
  return names
    .filter(
      (name) =>
        !overrides.has(`/${name.toLowerCase()}`) && !extensions.has(name.split('.').at(-1)?.toLowerCase()),
    )
    .map((name) => `${name} has no content type`);
}

/**
 * Checks a saved workbook against the one that was opened: nothing missing, what was not touched is the same to the
 * byte, what was touched is well-formed, relationships lead somewhere, every part has a type, every sheet is there.
 * @returns one line for each problem
 */
export function verifyPackage(
  before: Parts,
  bytes: Uint8Array,
  edit: PackageEdit,
  workbookPart: string,
): string[] {
  const after = openParts(bytes);
  const problems: string[] = [];
  for (const name of before.names) {
    if (edit.removals.has(name)) continue;
    // A part that nobody has read yet may be damaged, and is not passed on then.
    before.bytes(name);
    const was = before.packed(name);
    const is = after.packed(name);
    if (!is) problems.push(`${name} is missing`);
    else if (!edit.changes.has(name) && was && !sameEntry(was, is)) problems.push(`${name} has changed`);
  }
  for (const name of edit.changes.keys()) {
    if (!after.bytes(name)) problems.push(`${name} is missing`);
    if (!isXml(name)) continue;
    try {
      streamXml(after.text(name) ?? '', silent);
    } catch (error) {
      problems.push(`${name} is not well-formed: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  if (problems.length > 0) return problems;
  // Only parts that are new or whose relationships changed.
  const touched = [...edit.changes.keys()].filter((name) => !name.endsWith('.rels'));
  for (const part of new Set(['', workbookPart, ...touched])) {
    if (edit.changes.has(relationshipsPart(part)) || !before.has(part))
      problems.push(...newOnes(danglingOf(before, part), danglingOf(after, part)));
  }
  problems.push(
    ...checkTypes(
      after,
      [...edit.changes.keys()].filter((name) => name !== '[Content_Types].xml'),
    ),
  );
  problems.push(...newOnes(sheetsWithoutPart(before, workbookPart), sheetsWithoutPart(after, workbookPart)));
  return problems;
}

/** What was wrong before is not ours to judge: Excel itself wrote such files. */
const newOnes = (before: readonly string[], after: readonly string[]): string[] =>
  after.filter((problem) => !before.includes(problem));
