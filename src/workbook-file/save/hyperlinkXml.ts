import { formatAddress } from '../model/address';
import type { Hyperlink } from '../model/sheetParts';
import { namespaces } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { element } from './xmlText';

/** All hyperlinks of a sheet; addresses outside the workbook get a relationship, once each. */
export function hyperlinksXml(
  edit: PackageEdit,
  part: string,
  prefix: string,
  hyperlinks: readonly Hyperlink[],
): string {
  const known = new Map(
    edit
      .relationships(part)
      .filter(({ kind }) => kind === 'hyperlink')
      .map(({ id, target }) => [target, id]),
  );
  const items = hyperlinks.map(({ area, address, location, screenTip }) => {
    const id =
      address === undefined
        ? undefined
        : (known.get(address) ?? edit.relate(part, 'hyperlink', address, true));
    if (address !== undefined && id !== undefined) known.set(address, id);
    return element(`${prefix}hyperlink`, {
      ref: formatAddress(area),
      ...(id && { 'xmlns:r': namespaces(edit.strict).relationships, 'r:id': id }),
      location,
      tooltip: screenTip,
    });
  });
  return items.length ? element(`${prefix}hyperlinks`, {}, items.join('')) : '';
}
