import { fieldNames } from '../plan/columns/fieldNames';
import { proseFields, proseOf } from './proseFields';
import { actionRule, findEach } from './rule';

const hiddenMarks = /[\p{Cc}\p{Bidi_Control}]/u;

/** A text cell holds marks that cannot be seen: control characters, or ones that turn the reading direction. */
export const textControlCharacters = actionRule({
  ofLeft: true,
  code: 'text.control-characters',
  severity: 'warning',
  title: 'A text cell holds control characters, which cannot be seen.',
  find: (action) =>
    findEach(proseFields, (field) => {
      const text = proseOf(action, field);
      if (text === '' || action.place.columns[field] === undefined || !hiddenMarks.test(text)) return null;
      return {
        field,
        message: `The ${fieldNames[field]} holds characters that cannot be seen and may change how it reads.`,
        advice: 'Type the text again, rather than pasting it.',
      };
    }),
});
