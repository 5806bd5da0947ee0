/** A reference to cells, columns or rows, with its sheet; also one that leads nowhere any more. Texts come first. */
const reference =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:#REF!|\$?[a-z]{1,3}\$?\d{1,7}(?::\$?[a-z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}|\$?[a-z]{1,3}:\$?[a-z]{1,3})(?![\p{L}\p{N}_(!.])/giu;

/**
 * A formula without the cells that it points at. It stays the same when rows move and sheets are renamed.
 * @example withoutCells("=SUM('Board summary'!B4:B9)") // '=SUM(#REF!)'
 */
export const withoutCells = (formula: string): string =>
  formula.replace(reference, (token) => (token.startsWith('"') ? token : '#REF!'));
