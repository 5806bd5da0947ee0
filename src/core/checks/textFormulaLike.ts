import { fieldNames } from '../plan/columns/fieldNames';
import { proseFields, proseOf } from './proseFields';
import { quote } from './quote';
import { actionRule, findEach } from './rule';

/** Text that a spreadsheet would run if it were typed afresh: a bullet ("- Board met") is not. */
const likeFormula = /^=|^[+@-]\S*(\(|[|!]\S)/;

/** A text cell holds text that begins like a formula, and would run as one where it is pasted or exported. */
export const textFormulaLike = actionRule({
  ofLeft: true,
  code: 'text.formula-like',
  severity: 'warning',
  title: 'A text cell holds text that begins like a formula.',
  find: (action) =>
    findEach(proseFields, (field) => {
      const text = proseOf(action, field);
      if (text === '' || action.place.columns[field] === undefined || !likeFormula.test(text)) return null;
      return {
        field,
        message: `The ${fieldNames[field]} begins like a formula: ${quote(text)}.`,
        advice: 'Find out who typed it, and take the sign at its start away.',
      };
    }),
});
