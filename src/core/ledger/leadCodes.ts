import { isBlank, plain, textOf, tidy } from '../cells/text';
import type { MappedLedger } from '../plan/mapping/mapping';
import type { Action } from '../plan/plan';
import type { CodeTable } from './codeTables';
import type { HeadedColumn } from './financeHeader';
import type { PlanReferences } from '../rollup/planReferences';
import type { LineCodes } from './readLines';
import { wholly, type Target, type TargetShare } from '../rollup/target';
import { targetNames } from '../rollup/targetNames';

/** By what a line was led to the plan. */
type LedBy = 'reference' | 'code of the plan' | 'table of codes' | 'name of the area' | 'answer';

/** Where lines of some codes lead. */
export type Lead =
  | {
      readonly by: LedBy;
      /** Which of the leading columns it was led by, from 0. */
      readonly index: number;
      readonly shares: readonly TargetShare[];
    }
  /** A person has said that they are none of the plan's. */
  | 'other'
  /** To nothing: by the code that is to be asked about; '' for lines without one. */
  | { readonly code: string; readonly column: HeadedColumn | null };

/** Everything that can say what a code is for. */
export interface CodeSources {
  readonly references: PlanReferences;
  readonly planCodes: ReadonlyMap<string, Target | null>;
  readonly tables: CodeTable;
  readonly answers: ReadonlyMap<string, readonly TargetShare[] | 'other'>;
}

/**
 * Where lines of some codes lead: what a person has said counts before what the workbook says, and the surer column
 * before the next. What could be one of several things leads to nothing.
 */
export function leadCodes(
  columns: readonly HeadedColumn[],
  { values }: LineCodes,
  sources: CodeSources,
): Lead {
  for (const [index, value] of values.entries()) {
    const code = plain(textOf(value));
    if (code === '') continue;
    const answer = sources.answers.get(code);
    if (answer !== undefined) return answer === 'other' ? 'other' : { by: 'answer', index, shares: answer };
    const { references } = sources;
    const action = references.action(value, columns[index]?.heading ?? '');
    if (action !== null) return { by: 'reference', index, shares: wholly({ action }) };
    const explained = explain(code, sources);
    if (explained !== null) return { ...explained, index };
    const area = references.area(value);
    if (area !== null) return { by: 'name of the area', index, shares: wholly({ area }) };
  }
  const index = values.findIndex((value) => !isBlank(value));
  return index < 0
    ? { code: '', column: null }
    : { code: tidy(textOf(values[index] ?? '')), column: columns[index] ?? null };
}

/** What the workbook says of a code, or of the one part of a string of codes that it speaks of. */
function explain(
  code: string,
  sources: CodeSources,
): { readonly by: LedBy; readonly shares: readonly TargetShare[] } | null {
  const whole = explainOne(code, sources);
  if (whole !== null) return whole;
  const parts = partsOfCode(code).flatMap((part) => explainOne(part, sources) ?? []);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function explainOne(code: string, { planCodes, tables }: CodeSources) {
  const own = planCodes.get(code);
  if (own !== undefined && own !== null) return { by: 'code of the plan' as const, shares: wholly(own) };
  const shares = tables.get(code);
  return shares === undefined || shares === null ? null : { by: 'table of codes' as const, shares };
}

/** In characters: of a shorter part nobody can say what it is the code of. */
const shortestPart = 3;

/** The codes in a string of them: cost centre, account and project in one cell. */
export const partsOfCode = (code: string): string[] => {
  const parts = code.split(/[-/|:.]+| +/).filter((part) => part.length >= shortestPart);
  return parts.length > 1 ? parts : [];
};

/** A person's answers by code, with what they name found in the plan as it stands. */
export interface FoundAnswers {
  readonly answers: CodeSources['answers'];
  /** Codes whose answer names an action or an area that the plan has no longer: they are asked about again. */
  readonly stale: readonly string[];
}

export function findAnswers({ codes = [] }: MappedLedger, actions: readonly Action[]): FoundAnswers {
  const answers = new Map<string, readonly TargetShare[] | 'other'>();
  const stale: string[] = [];
  if (codes.length === 0) return { answers, stale };
  const { find } = targetNames(actions);
  for (const { code, to } of codes) {
    const shares = to === 'other' ? to : to.map(find);
    if (shares === 'other') answers.set(plain(code), shares);
    else if (shares.every((share) => share !== null)) answers.set(plain(code), shares);
    else stale.push(code);
  }
  return { answers, stale };
}
