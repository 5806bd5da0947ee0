import type { Book } from '../model/book';
import type { DefinedName } from '../model/definedName';
import { attribute, child, children, flag, numeric, type XmlNode } from './xmlTree';

/** The defined names of a workbook; a name of a sheet that is no worksheet is left out. */
export function readNames(book: Book, root: XmlNode): DefinedName[] {
  // Names count their sheets by place among all sheets, chart sheets too.
  const order = children(child(root, 'sheets'), 'sheet').map((node) => attribute(node, 'name'));
  return children(child(root, 'definedNames'), 'definedName').flatMap((node, source): DefinedName[] => {
    const local = numeric(node, 'localSheetId');
    const scope =
      local === undefined ? undefined : book.sheets.find((sheet) => sheet.originalName === order[local]);
    if (local !== undefined && !scope) return [];
    return [
      {
        name: attribute(node, 'name') ?? '',
        formula: node.text.trim(),
        scope,
        visible: !flag(node, 'hidden'),
        comment: attribute(node, 'comment') ?? '',
        source,
      },
    ];
  });
}
