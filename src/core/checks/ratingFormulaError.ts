import { quote } from './quote';
import { ratedFields } from './ratingField';
import { actionRule } from './rule';

/** A rating cell shows one of Excel's errors. It counts as invalid. */
export const ratingFormulaError = actionRule({
  code: 'rating.formula-error',
  severity: 'error',
  title: 'A rating cell shows an error such as #N/A.',
  find: (action) =>
    ratedFields(action)
      .filter(({ reading }) => reading.problem === 'formula error')
      .map(({ field, name, reading }) => ({
        field,
        message: `The ${name} rating is a formula that fails with ${quote(reading.text)}.`,
        advice: 'Correct the formula, or type the rating.',
      })),
});
