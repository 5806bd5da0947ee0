import type { PlanReport } from '../../app/planReport';
import type { Explanation } from '../../app/why/explainCell';
import { textOf } from '../../core/cells/text';
import { ratingWord } from '../../core/papers/words/words';
import { wholePlan } from '../../core/rollup/areas';
import { shownReferences } from '../../core/rollup/shownReference';
import { pounds } from '../shared/pounds';

/** What is explained, in one line; of a figure whose rule stands below it, its value alone. */
export function whyTitle(explanation: Explanation, report: PlanReport, isOpen: boolean): string {
  switch (explanation.kind) {
    case 'figure': {
      const { value, rule, result } = explanation;
      const isMoney =
        typeof value === 'number' && rule.some((sentence) => /^(Less |And )?the /i.test(sentence));
      const shown = result === null ? explanation.shown : isMoney ? pounds(value) : textOf(value);
      return isOpen ? shown : `${shown}: ${rule.join(' ')}`;
    }
    case 'line':
      return `${explanation.of === 'risk' ? 'Risk' : 'Measure'}: ${explanation.text}`;
    case 'area': {
      const at = explanation.area ?? report.areas.length;
      const rating = report.areaRatings[at];
      const name = report.areas[at]?.name ?? wholePlan;
      return `${name}: progress ${ratingWord(rating?.inForce ?? null)}, impact ${ratingWord(rating?.impact.inForce ?? null)}`;
    }
    case 'action': {
      const { action } = explanation;
      return `${shownReferences(report.total.actions)(action)} ${action.text}`.trim();
    }
  }
}
