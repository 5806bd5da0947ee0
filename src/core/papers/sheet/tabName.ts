import { historyTitle, paperWords } from './paperWords';

/** In characters. https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
export const longestTabName = 31;

/** Why no tab can have a name, by Excel's rules; '' where one can. */
export function tabNameProblem(name: string): string {
  if (name.trim() === '') return 'A tab needs a name.';
  if (name.length > longestTabName)
    return `A tab has up to ${longestTabName} letters, and this has ${name.length}.`;
  if (/[\\/?*[\]:]/.test(name)) return 'A tab has none of \\ / ? * [ ] : in its name.';
  // eslint-disable-next-line no-control-regex -- such characters are what is looked for
  if (/[\u0000-\u001f]/.test(name)) return 'A tab has no line breaks or tabs in its name.';
  if (/^'|'$/.test(name)) return 'A tab’s name neither begins nor ends with an apostrophe.';
  if (name.toLowerCase() === 'history') return 'Excel keeps the name “History” for itself.';
  return '';
}

/**
 * What is wrong with the names of our sheets, by their keys: none that Excel refuses, and no two alike, in whatever
 * letters they are written. A sheet without a name has its usual one.
 */
export function tabNameProblems(names: Readonly<Partial<Record<string, string>>>): Map<string, string> {
  const problems = new Map<string, string>();
  const usual = [...paperWords, { key: 'history', title: historyTitle }];
  const called = new Map<string, string>();
  for (const { key, title } of usual) if (names[key] === undefined) called.set(title.toLowerCase(), title);
  for (const [key, name = ''] of Object.entries(names)) {
    const problem = tabNameProblem(name);
    const other = called.get(name.toLowerCase());
    if (problem !== '') problems.set(key, problem);
    else if (other !== undefined) problems.set(key, `${other} has this name already.`);
    else called.set(name.toLowerCase(), usual.find((sheet) => sheet.key === key)?.title ?? 'Another sheet');
  }
  return problems;
}
