import { openParts, type Parts } from '../file/openParts';
import { readRelationships, relationshipsPart } from '../file/relationships';
import { attribute, child, children, parseXml } from '../file/xmlTree';
import type { PackageEdit } from './packageEdit';

const isXml = (name: string) => /\.(xml|rels|vml)$/i.test(name);

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function checkRelationships(parts: Parts, part: string): string[] {
  return readRelationships(parts, part)
    .filter(
      ({ external, target }) =>
        !external && !parts.has(target) && !target.includes('#') && target.toUpperCase() !== 'NULL',
    )
    .map(({ target }) => `${part} points at ${target}, which is missing`);
}

function checkTypes(parts: Parts, names: readonly string[]): string[] {
  const types = parseXml(parts.text('[Content_Types].xml') ?? '<Types/>');
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
    const was = before.bytes(name);
    const is = after.bytes(name);
    if (!is) problems.push(`${name} is missing`);
    else if (!edit.changes.has(name) && was && !sameBytes(was, is)) problems.push(`${name} has changed`);
  }
  for (const [name, text] of edit.changes) {
    if (!after.has(name)) problems.push(`${name} is missing`);
    if (!isXml(name)) continue;
    try {
      parseXml(text);
    } catch (error) {
      problems.push(`${name} is not well-formed: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
  if (problems.length > 0) return problems;
  // Only parts that are new or whose relationships changed: what was wrong before is not ours to judge.
  const touched = [...edit.changes.keys()].filter((name) => !name.endsWith('.rels'));
  for (const part of new Set(['', workbookPart, ...touched])) {
    if (edit.changes.has(relationshipsPart(part)) || !before.has(part))
      problems.push(...checkRelationships(after, part));
  }
  problems.push(
    ...checkTypes(
      after,
      [...edit.changes.keys()].filter((name) => name !== '[Content_Types].xml'),
    ),
  );
  const sheets = children(child(parseXml(after.text(workbookPart) ?? ''), 'sheets'), 'sheet');
  const targets = new Map(readRelationships(after, workbookPart).map(({ id, target }) => [id, target]));
  for (const sheet of sheets) {
    const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    if (!after.has(targets.get(id) ?? ''))
      problems.push(`the sheet ${attribute(sheet, 'name') ?? ''} has no part`);
  }
  return problems;
}
