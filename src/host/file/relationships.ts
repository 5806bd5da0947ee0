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

/** The relationships of a part; none where it has no such part. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const text = parts.text(relationshipsPart(part));
  if (text === undefined) return [];
  return children(parseXml(text), 'Relationship').map((node) => {
    const external = attribute(node, 'TargetMode') === 'External';
    const target = attribute(node, 'Target') ?? '';
    return {
      id: attribute(node, 'Id') ?? '',
      kind: (attribute(node, 'Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}
