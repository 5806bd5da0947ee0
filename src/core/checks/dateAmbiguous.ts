import { longDate } from '../cells/serialDate';
import { quote } from './quote';
import { actionRule } from './rule';

/** A start or due date may be a day of a month or a month of a year: "May 25". It is read as a month. */
export const dateAmbiguous = actionRule('date.ambiguous', 'warning', (action) =>
  (['start', 'due'] as const).flatMap((field) => {
    const date = action[field];
    if (date.kind !== 'date' || date.ambiguous !== true) return [];
    return [
      {
        field: field === 'due' ? action.dueField : field,
        message: `The ${field} date ${quote(date.text)} may be a day or a year. It is read as ${longDate(date.serial)}.`,
        advice: 'Type the year in full, such as May 2025.',
      },
    ];
  }),
);
