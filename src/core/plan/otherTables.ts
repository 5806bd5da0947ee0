/**
 * Tables that live beside a plan and could be taken for one. Each is known by headings of its own:
 * all of `needs`, or any one list of them.
 */
const kinds: readonly { readonly name: string; readonly needs: readonly RegExp[] }[] = [
  { name: 'a risk register', needs: [/^risks?\b|^risk (description|event)/, /likelihood|probability/] },
  { name: 'a risk register', needs: [/^risks?\b/, /mitigat|controls?\b/] },
  {
    name: 'a performance scorecard',
    needs: [/^(measure|indicator|kpi|metric|performance (measure|indicator))/, /target|baseline|latest/],
  },
  {
    name: 'a glossary',
    needs: [/^(term|acronym|abbreviation|word)/, /means?|meaning|definition|description|stands for/],
  },
  { name: 'a change log', needs: [/^version/, /author|changed? by|date|rationale/] },
  { name: 'a list of contacts', needs: [/^(name|contact)/, /e-?mail|telephone|phone/] },
];

/**
 * Names the kind of table that a row of headings belongs to, if it is one that is not a plan.
 * @param headings as {@link plain} gives them
 */
export function otherTableKind(headings: readonly string[]): string | null {
  for (const kind of kinds) {
    if (kind.needs.every((need) => headings.some((heading) => need.test(heading)))) return kind.name;
  }
  return null;
}
