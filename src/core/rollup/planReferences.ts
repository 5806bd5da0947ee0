import type { CellValue } from '../cells/sheetCells';
import { plain, textOf } from '../cells/text';
import type { Action } from '../plan/plan';
import { byArea } from './areas';
import { shownReferences } from './shownReference';

/** Finds what a text of a ledger names. */
export interface PlanReferences {
  /**
   * @param heading what the text stands under: a bare number is a reference only under a heading that speaks of actions
   * @returns null for what names none, or could be one of several
   */
  readonly action: (value: CellValue, heading: string) => Action | null;
  /** @returns the area's name as it is shown; null where it names none */
  readonly area: (value: CellValue) => string | null;
}

/** Words that people put before a reference: "Action 1.1", "PA1.1", "Ref 1.1". */
const before =
  /^(?:(?:improvement |sip |send )?(?:priority )?(?:actions?|act|plan|references?|ref|no|number|item|task|milestone|priority|gweithred|pa|ap|sip|p|a)[ .:#-]*)+(?=\d)/;
const speaksOfActions = /\b(?:actions?|plan|sip|milestones?|gweithred)\b/;
const bareNumber = /^\d+$/;

/** Knows each action by its reference, as the plan writes it or with other words and spaces around it. */
export function planReferences(actions: readonly Action[]): PlanReferences {
  const shown = shownReferences(actions);
  const exact = new Map<string, Action | null>();
  const loose = new Map<string, Action | null>();
  for (const action of actions) {
    if (action.reference === '') continue;
    for (const text of new Set([action.reference, shown(action)])) note(exact, spaceless(text), action);
    note(loose, bared(action.reference), action);
  }
  const areas = new Map(byArea(actions).map(({ name }) => [plain(name), name]));
  return {
    action: (value, heading) => {
      const text = plain(textOf(value));
      if (text === '' || text.length > longestReference) return null;
      const isOfActions = speaksOfActions.test(heading) || speaksOfActions.test(text);
      // A number has no noughts at its end: 1.1 may be what the plan calls 1.10.
      if (typeof value === 'number' && text.includes('.') && exact.has(`${text}0`)) return null;
      const [own, bare] = [spaceless(text), bared(text)];
      const known = exact.get(own);
      const isNumber = bareNumber.test(known === undefined ? bare : own);
      if (isNumber && !isOfActions) return null;
      return known === undefined ? (loose.get(bare) ?? null) : known;
    },
    area: (value) => areas.get(plain(textOf(value))) ?? null,
  };
}

/** In characters: what is longer is a sentence. */
const longestReference = 40;

/** Two actions of one reference: nobody can say which is meant. */
function note(known: Map<string, Action | null>, text: string, action: Action): void {
  const other = known.get(text);
  known.set(text, other === undefined || other === action ? action : null);
}

const spaceless = (text: string): string => plain(text).replace(/\s+/g, '');

/** Without the words before it and full stops behind: "Action 1.1." is "1.1". */
const bared = (text: string): string => spaceless(plain(text).replace(before, '')).replace(/\.+$/, '');
