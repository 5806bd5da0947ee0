import { quote } from './quote';
import { ratingRule } from './ratingField';

/** A rating cell shows one of Excel's errors. It counts as invalid. */
export const ratingFormulaError = ratingRule({
  code: 'rating.formula-error',
  severity: 'error',
  title: 'A rating cell shows an error such as #N/A.',
  find: (reading, field) => {
    if (reading.problem !== 'formula error') return null;
    return {
      message: `The ${field} rating is a formula that fails with ${quote(reading.text)}.`,
      advice: 'Correct the formula, or type the rating.',
    };
  },
});
