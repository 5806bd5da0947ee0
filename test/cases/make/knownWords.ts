import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What reads a plan, and what knows the titles of our own papers. */
const readers = ['plan', 'papers/sheet/paperWords.ts', 'history/historyColumns.ts'];
const core = join(__dirname, '..', '..', '..', 'src', 'core');

/**
 * The words that the reader knows, in lower case: all that stand in its own lists, phrases and patterns. They tell how a
 * workbook is read, and nothing of what is in it.
 */
export function readersWords(): Set<string> {
  const words = new Set<string>();
  for (const file of readers.flatMap((reader) => filesIn(join(core, reader)))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    for (const text of textsIn(source)) {
      for (const [word] of spellingsOf(text).matchAll(/\p{L}+/gu)) words.add(word.toLowerCase());
    }
  }
  return words;
}

function filesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() || entry.name.endsWith('.ts') ? filesIn(join(path, entry.name)) : [],
  );
}

function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return [node.text];
  // What a pattern says of kinds of letters is no word: `\b`, `\p{Lu}`, `\u00a0`, `(?<name>`.
  if (ts.isRegularExpressionLiteral(node))
    return [node.text.replace(/\\[pP]\{[^}]*\}|\\u\w{4}|\\x\w\w|\\./g, ' ').replace(/\/\w*$/, '')];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...textsIn(child)));
  return inner;
}

/** A pattern with what may be left out in words, left out and put in: `sub-?totals?`, `sept(?:ember)?`. */
function spellingsOf(pattern: string): string {
  const joined = pattern.replace(/(?:-|\[[- ]+\]| )\?/g, '');
  const optional = /\p{L}\?/gu;
  const spelt = [
    pattern,
    joined,
    joined.replace(optional, (letter) => letter.charAt(0)),
    joined.replace(optional, ''),
  ];
  const ended = spelt.flatMap((text) =>
    [...text.matchAll(/(\p{L}+)\(\?:([\p{L}|]+)\)/gu)].flatMap(([, stem = '', endings = '']) =>
      endings.split('|').map((ending) => stem + ending),
    ),
  );
  return [...spelt, ...ended].join(' ');
}

/** Endings with which a known word is still known. */
const endings = ['s', 'es', 'd', 'ed', 'ing', 'ly'];
/** In letters: of shorter words another ending makes another word. */
const shortestStem = 4;

/** Whether a word is among some, or is one of them with another ending. */
export function isAmong(words: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return (
    words.has(lower) ||
    endings.some(
      (ending) =>
        lower.endsWith(ending) &&
        lower.length - ending.length >= shortestStem &&
        words.has(lower.slice(0, -ending.length)),
    )
  );
}
