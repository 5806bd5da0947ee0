import { openParts } from '../../src/workbook-file/read/openParts';

/** Parts that adding a sheet to a workbook has to change. */
const mustChange =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/** What became of a workbook's parts. */
export interface Comparison {
  /** Parts that are there as they were. */
  kept: number;
  /** One line for each loss: a part that is gone, or changed without need. */
  lost: string[];
}

/** Compares a saved workbook with the original, part by part and byte by byte. */
export function compareWorkbooks(
  before: Uint8Array,
  after: Uint8Array,
  workbookPart = 'xl/workbook.xml',
): Comparison {
  const [old, now] = [openParts(before), openParts(after)];
  const lost: string[] = [];
  let kept = 0;
  for (const name of old.names) {
    const [was, is] = [old.bytes(name), now.bytes(name)];
    if (!is) lost.push(`${name} is gone`);
    else if (Buffer.compare(was ?? new Uint8Array(), is) === 0) kept++;
    else if (!mustChange.test(name) && name !== workbookPart && !name.endsWith('workbook.xml.rels'))
      lost.push(`${name} has changed`);
    else if (name.includes('worksheets/')) lost.push(`${name} has changed`);
  }
  return { kept, lost };
}
