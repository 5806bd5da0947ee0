import type { PlanReport } from '../app/planReport';
import { cellAddress } from '../core/cells/address';
import { changeSinceLast, trendOf } from '../core/measures/change';
import { isMet } from '../core/measures/distanceToTarget';
import { rateInWords } from '../core/measures/atThisRate';
import type { LinkedMeasure } from '../core/measures/linkMeasures';
import type { Point } from '../core/plan/plan';
import type { DateSettings } from '../core/plan/values/dateSettings';
import { periodCode } from '../core/plan/values/reportingPeriod';
import { shownReferences } from '../core/rollup/shownReference';

/** The measures of a workbook's scorecards, as the public JSON gives them: figures as numbers, null where there is none. */
export function measuresJson({
  measures,
  total,
  limits,
  dates,
}: Pick<PlanReport, 'measures' | 'total' | 'limits' | 'dates'>) {
  const shown = shownReferences(total.actions);
  return measures.measures.map((measure) => {
    const { text, reference, area, unit, values, better, points, links, benchmarks } = measure;
    return {
      name: text,
      reference: reference === '' ? null : reference,
      area: area === '' ? null : area,
      unit,
      better,
      baseline: values.baseline,
      target: values.target,
      points: points.map((point) => pointJson(point, dates)),
      targets: measure.targets.map((point) => pointJson(point, dates)),
      latest: values.latest,
      change: changeJson(measure, dates),
      status: {
        rating: measure.rating.state,
        targetMet: isMet(measure),
        trend: trendOf(measure, limits),
        atThisRate: rateInWords(measure, dates),
      },
      links: {
        areas: links.areas,
        actions: links.actions.map(shown),
        risks: links.risks.map((risk) => risk.reference || risk.text),
        by: links.by,
        suggested: measure.suggested === '' ? null : measure.suggested,
      },
      benchmarks: benchmarks.map((one) => ({
        name: one.name,
        latest: one.latest,
        points: one.points.map((point) => pointJson(point, dates)),
      })),
      doubts: measure.doubts,
      unread: measure.unread.map(({ sheet, row, column, text: held }) => ({
        sheet,
        cell: cellAddress(row, column),
        text: held,
      })),
      source: { sheet: measure.sheet, row: measure.row + 1 },
    };
  });
}

const pointJson = ({ period, value, text }: Point, dates: DateSettings) => ({
  period: periodCode(period, dates),
  value,
  text,
});

function changeJson(measure: LinkedMeasure, dates: DateSettings) {
  const change = changeSinceLast(measure);
  if (change === null) return null;
  const { from, to, by, way } = change;
  return { from: periodCode(from.period, dates), to: periodCode(to.period, dates), by, way };
}
