import { joined } from '../../cells/joined';
import { longDate, type Serial } from '../../cells/serialDate';
import { lastRisks, matchRisks, type RiskPosition, type RiskPositions } from '../../history/riskPositions';
import type { Risk } from '../../plan/plan';
import { ratingNames, ratingStates } from '../../plan/values/rating';
import { plural, quoted } from '../words/words';

/** How the risks have moved since last time, in words. */
export interface RiskMoves {
  /** Of a risk: `Up from 12`. */
  readonly of: (risk: Risk) => string;
  /** Of them all. */
  readonly all: string;
}

/** What is said of a risk of which no earlier position is known. */
export const unknownMove = '–';

/** Risks that are named when they are gone; past this, the rest are counted. */
const mostNamed = 5;

/**
 * What has changed since last time: by the register's own words or earlier score where it has them, else
 * against the register as it was kept for the last board.
 */
export function riskMoves(risks: readonly Risk[], kept: RiskPositions | undefined, asAt: Serial): RiskMoves {
  const last = lastRisks(kept ?? new Map<Serial, RiskPosition[]>(), asAt);
  const { was, gone } = matchRisks(last?.risks ?? [], risks);
  const of = (risk: Risk): string => {
    if (risk.direction !== '') return risk.direction;
    if (risk.previous !== '') return `Was ${risk.previous}`;
    if (last === null) return unknownMove;
    const before = was.get(risk);
    return before === undefined ? 'New' : moveOf(before, risk);
  };
  if (last === null) {
    const own = risks.some(({ direction, previous }) => direction !== '' || previous !== '');
    const words = own
      ? 'as the register says, in the last column.'
      : 'not known yet. It is shown once a board’s position is kept.';
    return { of, all: `Changed since last time: ${words}` };
  }
  const moves = risks.map((risk) => {
    const before = was.get(risk);
    return before === undefined ? 'new' : wayOf(before, risk);
  });
  const counts = (['worse', 'better', 'new'] as const).map(
    (way) => `${moves.filter((own) => own === way).length} ${way}`,
  );
  const named = gone.slice(0, mostNamed).map(({ reference, text }) => `${reference} ${quoted(text)}`.trim());
  const more = gone.length > mostNamed ? [`${gone.length - mostNamed} more`] : [];
  const then = `${longDate(last.cycleDate)}, when there were ${plural(last.risks.length, 'risk')}`;
  if (gone.length === 0 && moves.every((way) => way === 'same')) {
    return { of, all: `None has changed since ${then}.` };
  }
  const closed = gone.length === 0 ? '' : ` No longer in the register: ${joined([...named, ...more])}.`;
  return {
    of,
    all: `Changed since ${then}: ${joined([...counts, `${gone.length} gone`])}.${closed}`,
  };
}

/** By the score where both have one, else by the rating. */
function wayOf(before: RiskPosition, { score, rating }: Risk): 'worse' | 'better' | 'same' {
  const step =
    before.score !== null && score !== null
      ? score - before.score
      : ratingStates.indexOf(rating.state) - ratingStates.indexOf(before.rating);
  return step > 0 ? 'worse' : step < 0 ? 'better' : 'same';
}

function moveOf(before: RiskPosition, risk: Risk): string {
  const way = wayOf(before, risk);
  if (way === 'same') return 'No change';
  const scored = before.score !== null && risk.score !== null;
  const from = scored ? String(before.score) : ratingNames[before.rating];
  return `${way === 'worse' ? 'Up' : 'Down'} from ${from}`;
}
