import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  formerNames,
  ratingLetters,
  ratingNames,
  ratingStates,
  stateNamed,
} from '../../../../src/core/plan/values/rating';
import { formerTitles } from '../../../../src/core/papers/sheet/paperWords';
import { severityWords } from '../../../../src/core/papers/words/severityWords';

const source = join(__dirname, '..', '..', '..', '..', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  // The bench speaks of Excel's own states.
  .filter((name) => /\.(tsx?|md)$/.test(name) && !/^(stand-in|workbook-file)/.test(name));

/** Every text of a program that a person may come to read. */
function textsOf(name: string): string[] {
  const text = readFileSync(join(source, name), 'utf8');
  if (/\.(md|xml)$/.test(name)) return text.replaceAll(/`[^`]*`/g, '').split('\n');
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      name,
      text,
      ts.ScriptTarget.Latest,
      true,
      name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return texts;
}

test('states and weights have one name each, in every text of the papers, the pane, the terminal and the documents', () => {
  expect(Object.values(ratingNames)).toEqual(['Blue', 'Green', 'Amber', 'Red', 'Not rated', 'Not a rating']);
  expect(severityWords).toEqual({ error: 'Error', warning: 'Warning', info: 'Note' });
  const other =
    /\bUnrated\b|\bUnrecognised\b|\bunrecognised rating|\bInvalid rating|\b(?:is|are|as|or|and|the|as) (?:unrated|invalid)\b/;
  const found = files.flatMap((name) =>
    textsOf(name)
      .filter((text) => other.test(text) && !Object.values(formerNames).includes(text))
      .map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a state is known by its name and by what earlier versions called it; letters are one each', () => {
  expect(ratingStates.map((state) => stateNamed(ratingNames[state]))).toEqual(ratingStates);
  expect([stateNamed('Unrated'), stateNamed('invalid'), stateNamed('Purple'), stateNamed('')]).toEqual([
    'unrated',
    'invalid',
    null,
    null,
  ]);
  expect(new Set(Object.values(ratingLetters)).size).toBe(ratingStates.length);
});

test('no phrase that was put into plainer words comes back, in any text of the product', () => {
  const replaced =
    /what the checks go by|how much each check counts|\(as delivered\)|put right what was understood|work it out anew|what officers say|\d+ of the \d+ rated actions|what it is to improve|what was promised, and where|in question: by how much|own totals beside ours|mend the formula|in the end it is expected|taken for a slip/i;
  const former = new Set<string>(formerTitles.map(([was]) => was));
  const found = [...files, '../README.md', '../manifest.xml'].flatMap((name) =>
    textsOf(name).filter((text) => replaced.test(text) && !former.has(text)),
  );
  expect(found).toEqual([]);
});
