import { columnWords } from './columnWords';
import { isField, type Role } from './roles';

/** One thing that a heading can mean. */
export interface HeadingMeaning {
  readonly role: Role;
  /** How surely the words mean it: 10 for its own name, 1 for a word that is seldom used for it. */
  readonly score: number;
}

/** Words that join others and mean nothing alone. */
const joining = new Set(
  'the a an of for to and or in on is are be been will with as at this that it its our we do does year'.split(
    ' ',
  ),
);

/** At most this is what single words say; a heading that is listed says more. */
const mostOfParts = 5;
/** What is less is not worth saying. */
const leastOfParts = 0.8;

/** How often each word stands in the headings of each role, weighed by how surely those mean it. */
const counts = new Map<string, Map<Role, number>>();
for (const [headings, role, score] of columnWords) {
  for (const heading of headings.split(', ')) {
    for (const word of partsOf(heading)) {
      let roles = counts.get(word);
      if (roles === undefined) counts.set(word, (roles = new Map<Role, number>()));
      roles.set(role, (roles.get(role) ?? 0) + score / 10 / partsOf(heading).length);
    }
  }
}

/**
 * What a heading's single words tell, where the whole of it is not listed: "Finish by" has a word of completion
 * dates and one of due dates. The last word counts double: an "action date" is a date. What is no field is known by the whole of its heading alone.
 */
export function meaningsOfParts(heading: string): readonly HeadingMeaning[] {
  const parts = partsOf(heading);
  const last = parts[parts.length - 1];
  const sums = new Map<Role, number>();
  const own = new Set<Role>();
  let weight = 0;
  for (const part of parts) {
    const times = part === last ? 2 : 1;
    weight += times;
    const roles = counts.get(part);
    if (roles === undefined) continue;
    let all = smoothing;
    for (const count of roles.values()) all += count;
    for (const [role, count] of roles) {
      sums.set(role, (sums.get(role) ?? 0) + (times * count) / all);
      if (count >= all * mostlyOwn) own.add(role);
    }
  }
  return [...sums]
    .map(([role, sum]) => ({ role, score: (mostOfParts * sum) / weight }))
    .filter(({ role, score }) => score >= leastOfParts && own.has(role) && isField(role))
    .filter(({ role }) => role !== 'completed' || !isToCome.test(heading))
    .filter(({ role }) => role !== 'percent' || !isShare.test(heading) || saysDone.test(heading))
    .sort((a, b) => b.score - a.score);
}

/** "Achieved by" and "To be delivered" say when something is due, and not when it was done. */
const isToCome = /\bby$|\b(?:to be|will be|must be)\b/;

/** "% of total" and "Utilisation %" are shares of something else than what is done. */
const isShare = /%|\bper ?cent|\bpct\b|\bcanran\b/;
const saysDone =
  /^(?:%|percent|percentage|pct)$|\b(?:complet|done|progress|achiev|deliver|implement|finish|gwblh|cwblh)/;

/** True where each word of a heading stands in a listed one: such a heading is no slip of the keys. */
export const hasKnownWords = (heading: string): boolean => partsOf(heading).every((part) => counts.has(part));

/** One word at least must be the role's more than others': "RAG" alone does not tell of impact. */
const mostlyOwn = 0.4;
/** A word that was seen once tells less than one that was seen often. */
const smoothing = 0.5;

/** The words that mean something, without the ending of a plural. At its end "by" says that a person or a day follows. */
function partsOf(heading: string): string[] {
  return heading
    .split(/[^\p{L}\p{N}%#]+/u)
    .filter(
      (word, at, all) => word !== '' && (!joining.has(word) || (word === 'by' && at === all.length - 1)),
    )
    .map((word) => (word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
}
