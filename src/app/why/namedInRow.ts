import { plain } from '../../core/cells/text';
import type { Action, Measure, Plan, Risk } from '../../core/plan/plan';
import { ratingNames } from '../../core/plan/values/rating';
import { leadAgency } from '../../core/rollup/agenciesOf';
import { shownReferences } from '../../core/rollup/shownReference';

/** A line of a risk register or a scorecard of the workbook. */
export interface NamedLine {
  readonly of: 'risk' | 'measure';
  readonly text: string;
  readonly sheet: string;
  /** The sheet's row, from 0. */
  readonly row: number;
  /** What is said of it there, a sentence each. */
  readonly facts: readonly string[];
}

/** The risk or the measure that a row names: by its words, or with more after them, as the figures of a chart do. */
export function namedLine({ risks, measures }: Plan, texts: readonly string[]): NamedLine | null {
  const named = <Line extends Risk | Measure>(lines: readonly Line[]): Line | undefined => {
    const [one, another] = lines.filter(({ text }) => {
      const words = plain(text);
      return words !== '' && texts.some((own) => own === words || own.startsWith(`${words}: `));
    });
    return another === undefined ? one : undefined;
  };
  const said = (what: readonly (readonly [name: string, words: string])[]): string[] =>
    what.flatMap(([name, words]) => (words === '' ? [] : [`${name}: ${words}.`]));
  const measure = named(measures);
  if (measure !== undefined) {
    const { text, sheet, row, latest, target, baseline, area } = measure;
    const facts = said([
      ['Latest', latest],
      ['Target', target],
      ['Baseline', baseline],
      ['Priority area', area],
    ]);
    return { of: 'measure', text, sheet, row, facts };
  }
  const risk = named(risks);
  if (risk === undefined) return null;
  const { text, sheet, row, rating, owner, mitigation, area } = risk;
  const facts = said([
    ['Rating', ratingNames[rating.state]],
    ['Owner', owner],
    ['Priority area', area],
    ['Controls', mitigation.replace(/\.$/, '')],
  ]);
  return { of: 'risk', text, sheet, row, facts };
}

/** The action that a row names by its words, or by its reference where no other cell could be taken for one. */
export function namedAction(plan: Plan, texts: readonly string[]): Action | undefined {
  const shown = shownReferences(plan.actions);
  const isNamed = (action: Action): boolean =>
    action.text !== '' &&
    (texts.includes(plain(action.text)) || texts.includes(plain(`${shown(action)} ${action.text}`)));
  const byText = plan.actions.filter(isNamed);
  const byBoth = byText.filter((action) => texts.includes(plain(shown(action))));
  if (byText.length > 0) return byBoth[0] ?? (byText.length === 1 ? byText[0] : undefined);
  // A reference of digits alone may as well be a number.
  const byReference = plan.actions.filter((action) => {
    const reference = plain(shown(action));
    return !/^\d*$/.test(reference) && texts.includes(reference);
  });
  return byReference.length === 1 ? byReference[0] : undefined;
}

/** The actions that an agency or a person leads, where that is what a row's first text names; null for any other text. */
export function ledBy(
  { actions }: Plan,
  text: string,
): { readonly rule: string; readonly actions: readonly Action[] } | null {
  if (text === '') return null;
  const byAgency = actions.filter((action) => plain(leadAgency(action)) === text);
  const [first] = byAgency;
  if (first !== undefined)
    return { rule: `Actions that name “${leadAgency(first)}” first.`, actions: byAgency };
  const byLead = actions.filter(({ lead }) => plain(lead) === text);
  const [one] = byLead;
  return one === undefined ? null : { rule: `Actions led by “${one.lead}”.`, actions: byLead };
}
