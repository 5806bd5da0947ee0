import ts from 'typescript';

/** One small change of a file's text. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What the change is made in: run by a test where the mutant can be noticed. */
  readonly within: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const swapped = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
]);

const isText = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const isList = (node: ts.Node): node is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(node) &&
  !(
    ts.isBinaryExpression(node.parent) &&
    node.parent.left === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
const isName = (node: ts.Node): boolean => 'name' in node.parent && node.parent.name === node;
/** True for a pause between steps, which changes when, and not what. */
const isPause = (node: ts.Expression): boolean => ts.isYieldExpression(node) && node.expression === undefined;

/**
 * The places of a file where one small change makes a program that says something else: a condition turned, a comparison
 * or a sum swapped, a number one off, a filter, a default, a statement or a member of a list dropped.
 */
export function placesIn(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];

  function add(within: ts.Node, start: number, end: number, changed: string): void {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({
      file,
      line,
      within: { start: within.getStart(), end: within.end },
      start,
      end,
      text: changed,
    });
  }
  const replace = (node: ts.Node, changed: string, within = node) =>
    add(within, node.getStart(), node.end, changed);

  function look(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isIfStatement(node)) replace(node.expression, `!(${node.expression.getText()})`);
    if (ts.isConditionalExpression(node)) replace(node.condition, `!(${node.condition.getText()})`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    if (ts.isNumericLiteral(node) && !isName(node)) {
      // One more or one less, by where it stands: both would give numbers twice the weight.
      const step = Number(node.text) > 0 && node.end % 2 === 0 ? -1 : 1;
      replace(node, `${Number(node.text) + step}`);
    }
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken } = node;
      const other = swapped.get(operatorToken.kind);
      if (other !== undefined && !isText(left) && !isText(right)) replace(operatorToken, other, node);
      if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) add(node, left.end, node.end, '');
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      !ts.isOptionalChain(node)
    ) {
      const { expression, name } = node.expression;
      if (name.text === 'filter' || name.text === 'sort') add(node, expression.end, node.end, '');
    }
    if (ts.isExpressionStatement(node) && !isPause(node.expression) && !isText(node.expression))
      replace(node.expression, 'void 0');
    if (isList(node))
      node.elements.forEach((element, at) =>
        add(node, element.getStart(), node.elements[at + 1]?.getStart() ?? element.end, ''),
      );
    ts.forEachChild(node, look);
  }

  look(source);
  return found;
}

/** The file's text with the change in it. */
export const changed = (text: string, { start, end, text: put }: Mutant): string =>
  text.slice(0, start) + put + text.slice(end);

/** The file's text, with a note of each place that is run: `noteReached.js` keeps them. */
export function withNotes(text: string, places: readonly (Mutant & { readonly id: number })[]): string {
  const notes = places.flatMap(({ id, within: { start, end } }) => [
    // Where two begin, the wider one is outside; where two end, the narrower one.
    { at: start, order: [1, -(end - start), id], put: `(globalThis.reached(${id}), ` },
    { at: end, order: [0, end - start, -id], put: ')' },
  ]);
  notes.sort(
    (a, b) =>
      a.at - b.at || a.order[0]! - b.order[0]! || a.order[1]! - b.order[1]! || a.order[2]! - b.order[2]!,
  );
  let from = 0;
  const parts = notes.map(({ at, put }) => {
    const part = text.slice(from, at) + put;
    from = at;
    return part;
  });
  return parts.join('') + text.slice(from);
}
