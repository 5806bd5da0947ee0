import { quote } from './quote';
import type { PlanRule } from './rule';

/** A measure's figures do not agree with each other. */
export const figureDoubt: PlanRule = {
  code: 'evidence.figure-doubt',
  severity: 'info',
  title: 'The figures of a measure do not agree: two for one period, or another latest one.',
  find: (_, { measures }) =>
    (measures?.measures ?? []).flatMap(({ sheet, row, column, area, text, doubts }) =>
      doubts.map((doubt) => ({
        spot: { sheet, row, column, reference: '', area },
        message: `${quote(text)}: ${doubt.charAt(0).toLowerCase()}${doubt.slice(1)}`,
        advice: 'Correct the scorecard, so that each period has one figure.',
      })),
    ),
};
