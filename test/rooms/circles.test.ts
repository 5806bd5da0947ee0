import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** From a file to those that it imports, by their paths from the root of the project. */
type Imports = ReadonlyMap<string, readonly string[]>;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name));

/** @param withTypes also imports of nothing but types, which are gone when a file is loaded */
function importsOf(withTypes: boolean): Imports {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
      const targets = source.statements.flatMap((statement) => {
        if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
        const from = statement.moduleSpecifier;
        if (from === undefined || !ts.isStringLiteral(from) || (isForTypes(statement) && !withTypes))
          return [];
        const path = join(dirname(file), from.text);
        return ['.ts', '.tsx'].map((extension) => path + extension).filter((target) => known.has(target));
      });
      return [file, targets];
    }),
  );
}

const isForTypes = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(statement)
    ? statement.isTypeOnly
    : statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** The files that are reached from one, in the order of their distance, each with the file that leads to it. */
function reachedFrom(file: string, imports: Imports): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const next = [file];
  for (let from = next.shift(); from !== undefined; from = next.shift()) {
    for (const target of imports.get(from) ?? []) {
      if (reached.has(target)) continue;
      reached.set(target, from);
      next.push(target);
    }
  }
  return reached;
}

/** The shortest circle through each file that is on one, each once: `a → b → a`, without `src/` and endings. */
function circlesIn(imports: Imports): string[] {
  const seen = new Set<string>();
  const circles: string[] = [];
  for (const file of imports.keys()) {
    const reached = reachedFrom(file, imports);
    const way = [file];
    for (let at = reached.get(file); at !== undefined; at = at === file ? undefined : reached.get(at))
      way.unshift(at);
    const key = [...new Set(way)].sort().join();
    if (way.length === 1 || seen.has(key)) continue;
    seen.add(key);
    circles.push(way.map((name) => name.replace(/^src\//, '').replace(/\.tsx?$/, '')).join(' → '));
  }
  return circles.sort();
}

test('every file can be loaded first: none leads back to itself', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(circlesIn(importsOf(false))).toEqual([]);
});

test('types lead back nowhere either', () => {
  expect(circlesIn(importsOf(true))).toEqual([]);
});
