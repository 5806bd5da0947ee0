import { lowestHeading } from './lowestHeading';

/** What tools that plan projects call their columns, and hardly anybody else does. */
const ofTools =
  /^(?:outline (?:number|level)|task (?:mode|number)|wbs(?: (?:number|no|id|code))?|predecessors?|prerequisites|successors?|depends on|dependents(?: \(after\))?|bucket(?: name)?)$/;
/** So many of these show whose export it is. */
const leastOfTools = 2;

/** Exports join the words of a heading with underscores. */
const wordsOf = (heading: string): string => heading.replace(/_/g, ' ').trim();

const saysName = /^(?:name|title)$/;

/**
 * In an export of a tool for projects, "Name" or "Title" heads what is to be done, unless it says "Task name" as well.
 * @param headings for each column, as {@link plain} gives them
 * @returns the same, with that column called what it holds
 */
export function namesOfTasks(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const words = headings.map((levels) => wordsOf(lowestHeading(levels)));
  const tools = new Set(words.filter((word) => ofTools.test(word)));
  const named = words.findIndex((word) => saysName.test(word));
  if (tools.size < leastOfTools || named < 0 || words.includes('task name')) return headings;
  return headings.map((levels, index) => (index === named ? ['task name'] : levels));
}
