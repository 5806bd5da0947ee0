import { evidenceGap, type EvidenceGap } from '../../measures/evidenceGap';
import type { Rating } from '../../plan/values/rating';
import type { AreaRollup } from '../../rollup/rollup';
import { shownReferences } from '../../rollup/shownReference';
import { referenceWords } from './actionLink';
import type { BoardFigures } from './boardFigures';

/** Gives what the measures say of each area's impact rating, as every paper says it. */
export function areaGaps(report: BoardFigures): (area: AreaRollup, rating: Rating | null) => EvidenceGap {
  const shown = shownReferences(report.total.actions);
  return (area, rating) =>
    evidenceGap(
      { area: area.name, actions: area.actions, rating },
      report.measures.measures,
      report.limits,
      (action) => referenceWords(action, shown),
    );
}

/** Stands behind an impact rating that the measures do not bear out. */
export const gapMark = ' *';

/** Whether the claim and the measures say different things. */
export const isGap = ({ kind }: EvidenceGap): boolean => kind === 'above' || kind === 'below';

/** What the mark means, on the page that it stands on. */
export const gapMarkInWords = '* its measures say otherwise, see Evidence';
