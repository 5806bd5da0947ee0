import { fields, type Field } from './fields';

/**
 * What else stands in the columns of a plan. A column that is known to be one of these is left alone, and is never
 * taken for a field that its words or its cells are near to: "Priority: High, Medium, Low" is no priority area.
 */
export const bystanders = [
  'importance',
  'success',
  'raised',
  'reviewed',
  'score',
  'kind',
  'otherPerson',
  'flag',
  'earlier',
  'trend',
  'part',
] as const;
export type Bystander = (typeof bystanders)[number];

/** What a column can be: a field of the plan, or something else that is known and left alone. */
export type Role = Field | Bystander;

export const roles: readonly Role[] = [...fields, ...bystanders];

const fieldSet: ReadonlySet<Role> = new Set<Role>(fields);

export const isField = (role: Role): role is Field => fieldSet.has(role);

/** What a column that is left alone holds, in a sentence. */
export const bystanderNames: Readonly<Record<Bystander, string>> = {
  importance: 'how important it is',
  success: 'how success is measured',
  raised: 'when it was raised',
  reviewed: 'when it is reviewed',
  score: 'a score',
  kind: 'what kind it is',
  otherPerson: 'another person',
  flag: 'yes or no',
  earlier: 'how it stood before',
  trend: 'where it is going',
  part: 'who does what',
};
