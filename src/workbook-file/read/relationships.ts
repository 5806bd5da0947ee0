import type { Parts } from './openParts';
import { attribute, children, parseXml } from './xmlTree';

export interface Relationship {
  id: string;
  /** Last step of the type's address: `worksheet`, `chart`… in both dialects of the format. */
  kind: string;
  /** Name of the part (`xl/worksheets/sheet1.xml`), or the address where external. */
  target: string;
  external: boolean;
}

/** The part that holds the relationships of a part; of the package itself for `''`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The name of a part that another one points at, by a relative or absolute path. */
function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/**
 * The relationships of a part; none where it has no such part. Targets that are there are spelt as the file spells them.
 * @throws UnusableWorkbook `damaged`, with the name of the part that holds them
 */
export function readRelationships(parts: Pick<Parts, 'read' | 'nameOf'>, part: string): Relationship[] {
  const read = (text: string) =>
    children(parseXml(text), 'Relationship').map((node) => {
      const external = attribute(node, 'TargetMode') === 'External';
      const target = attribute(node, 'Target') ?? '';
      const inside = external ? target : resolveTarget(part, target);
      return {
        id: attribute(node, 'Id') ?? '',
        kind: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : (parts.nameOf(inside) ?? inside),
        external,
      };
    });
  return parts.read(relationshipsPart(part), read) ?? [];
}
