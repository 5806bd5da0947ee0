import { quote } from './quote';
import type { PlanRule } from './rule';

/** A cell of a scorecard is neither a figure nor says why there is none. */
export const figureUnread: PlanRule = {
  code: 'evidence.figure-unread',
  severity: 'warning',
  title: 'A figure of a measure cannot be read.',
  find: (_, { measures }) =>
    (measures?.measures ?? []).flatMap(({ unread, area }) =>
      unread.map(({ sheet, row, column, text }) => ({
        spot: { sheet, row, column, reference: '', area },
        message: `${quote(text)} cannot be read as a figure, so it is left out.`,
        advice: 'Type a number, or “n/a” where there is none.',
      })),
    ),
};
