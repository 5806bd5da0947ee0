import { toldPoints } from '../measures/change';
import { periodsLate } from '../measures/judgeMeasure';
import { periodInWords } from '../plan/values/reportingPeriod';
import { quote } from './quote';
import type { PlanRule } from './rule';

/** A measure has had no new figure for two of its periods, or as many as are set. */
export const measureLate: PlanRule = {
  code: 'evidence.measure-late',
  severity: 'info',
  title: 'A measure has no new figure for two of its periods.',
  find: ({ dates }, { measures, settings, asAt }) =>
    (measures?.measures ?? []).flatMap((measure) => {
      const { sheet, row, column, text, area } = measure;
      const last = toldPoints(measure).at(-1);
      const late = periodsLate(measure, asAt);
      if (last === undefined || late === 0 || late < settings.latePeriods) return [];
      return [
        {
          spot: { sheet, row, column, reference: '', area },
          message: `The newest figure of ${quote(text)} is of ${periodInWords(last.period, dates)}.`,
          advice: 'Ask whoever keeps the measure for its next figure.',
        },
      ];
    }),
};
