import { joined } from '../../cells/joined';
import { longDate } from '../../cells/serialDate';
import { moneyFields } from '../../plan/values/moneyFields';
import { ratingNames, ratings, ratingStates, type RatingState } from '../../plan/values/rating';
import { agenciesOf } from '../../rollup/agenciesOf';
import { areaKey } from '../../rollup/areas';
import { dueSoonDays, isDueWithin } from '../../rollup/due';
import { figureNotes } from '../../rollup/figureNotes';
import { untold, type Gaps } from '../../rollup/gaps';
import { redatedInWords, redatingOf } from '../../rollup/redating';
import type { AreaRollup } from '../../rollup/rollup';
import { rollUpBy } from '../../rollup/rollUpBy';
import type { Basis } from '../../rollup/rollUpPlan';
import { standingOf } from '../../rollup/standing';
import { varianceOf } from '../../rollup/variance';
import {
  arrowsInWords,
  ratingWithArrow,
  showsImpact,
  type AreaRating,
  type AreaRatings,
} from '../blocks/areaRating';
import { caption, table, type Block, type Content, type Here, type TableBlock } from '../blocks/block';
import { valueNoteOf } from '../blocks/valueNote';
import type { PlanFormulas } from '../figures/planFormulas';
import type { PackInput } from '../pack/packInput';
import type { CellContent } from '../sheet/sheetModel';
import { plural, ratingWord } from '../words/words';
import { referenceWords } from '../blocks/actionLink';
import type { ShownReference } from '../../rollup/shownReference';

interface Section {
  readonly input: PackInput;
  readonly area: AreaRollup;
  readonly rating: AreaRatings | undefined;
  readonly formulas: PlanFormulas;
  readonly basis: Basis;
  readonly shown: ShownReference;
}

/** Where the parts beside each other stand: counts, then words, then figures with their names. */
export const at = { words: 3, wordsSpan: 3, facts: 6 };

/** What stands above the actions of an area: how it is rated and why, its counts, and what changed and is to come. */
export function areaBlocks(section: Section): Block[] {
  const { area, rating, formulas, basis } = section;
  const { gaps } = basis;
  const counts = countsTable(area, formulas, gaps);
  const facts = factsTable(area, formulas, gaps);
  const notes = [...notesOn(area, gaps), ...valueNoteOf([counts, facts])];
  return [
    { kind: 'section', title: area.name, isLarge: true },
    ...ratingBlocks(rating, gaps),
    {
      kind: 'beside',
      tables: [
        { from: 0, table: counts },
        { from: at.facts, table: facts },
      ],
      words: { from: at.words, span: at.wordsSpan, lines: storyOf(section) },
    },
    ...(notes.length === 0 ? [] : [caption(notes.join(' '))]),
  ];
}

function ratingBlocks(rating: AreaRatings | undefined, gaps: Gaps): Block[] {
  if (rating === undefined) return [];
  // Where no impact is recorded there is none to rate; the sentence under the counts says so.
  const hasImpact = showsImpact(gaps, [rating]);
  const isCompared = rating.moved !== null || (hasImpact && rating.impact.moved !== null);
  const one = (name: string, own: AreaRating, more = ''): Block => ({
    kind: 'rated',
    rating: ratingWithArrow(own),
    text: `${name}. ${ratingReason(own)}${more}`,
  });
  return [
    one('Progress', rating, isCompared ? ` ${arrowsInWords}.` : ''),
    ...(hasImpact ? [one('Impact', rating.impact)] : []),
  ];
}

function ratingReason(rating: AreaRating): string {
  const suggested = `Suggested: ${ratingWord(rating.suggested)}. ${rating.why}`;
  if (rating.override === null) return suggested;
  const reason = rating.reason === '' ? 'no reason was given' : rating.reason.replace(/\.$/, '');
  return `Rated by officers: ${reason}. ${suggested}`;
}

/** So many due dates that moved are named of an area; past this, the rest are counted. */
const mostMoved = 8;

/** The open actions whose due date moved, the furthest first; '' where none did. */
function movedInWords({ input, area, basis, shown }: Section): string {
  const moved = area.actions
    .flatMap((action) => {
      const redating = redatingOf(action, input.historyOf?.(action));
      return redating === null || standingOf(action, basis) !== 'open' ? [] : [{ action, redating }];
    })
    .sort((a, b) => b.redating.days - a.redating.days);
  if (moved.length === 0) return '';
  const named = moved
    .slice(0, mostMoved)
    .map(({ action, redating }) => `${referenceWords(action, shown)} ${redatedInWords(redating)}`);
  const more = moved.length - named.length;
  return `Due dates: ${[...named, ...(more === 0 ? [] : [`and ${plural(more, 'more action')}`])].join('; ')}.`;
}

/** What an area lead is asked about, in lines: what changed, what is due, what goes to the board, aims and bodies. */
function storyOf(section: Section): string[] {
  const { input, area, basis, shown } = section;
  const { historyOf, cycles, tiers, plan, report } = input;
  const named = (actions: AreaRollup['actions']): string =>
    joined(actions.map((action) => referenceWords(action, shown)));
  const lines: string[] = [];
  if (historyOf !== undefined) {
    const those = (which: 'worse' | 'better') =>
      area.actions.filter((action) => (historyOf(action)?.[which] ?? '') !== '');
    const fresh = area.actions.filter((action) => historyOf(action) === undefined);
    const parts = (
      [
        ['worse', those('worse')],
        ['better', those('better')],
        ['new', fresh],
      ] as const
    ).flatMap(([word, actions]) => (actions.length === 0 ? [] : [`${word}: ${named(actions)}`]));
    lines.push(`Since the last board: ${parts.length === 0 ? 'no rating has changed' : parts.join('; ')}.`);
  }
  if (basis.gaps.overdue === undefined) {
    const next = cycles.boards.find((board) => board > report.asAt);
    const days = next === undefined ? dueSoonDays : next - report.asAt;
    const due = area.actions.filter((action) => isDueWithin(action, basis, days));
    const until =
      next === undefined ? `in the next ${dueSoonDays} days` : `by the board of ${longDate(next)}`;
    lines.push(`Due ${until}: ${due.length === 0 ? 'nothing' : named(due)}.`);
  }
  const moved = movedInWords(section);
  if (moved !== '') lines.push(moved);
  const asked = area.actions.filter((action) => tiers.forDecision.some((one) => one.action === action));
  if (asked.length > 0) lines.push(`For the board to decide: ${named(asked)}.`);
  const risks = plan.risks.filter((risk) => risk.area !== '' && areaKey(risk.area) === areaKey(area.name));
  if (risks.length > 0) {
    lines.push(
      `Risks: ${joined(risks.map(({ reference, text, rating }) => `${reference || text} (${ratingNames[rating.state]})`))}.`,
    );
  }
  const aims = [...new Set(area.actions.map(({ improvement }) => improvement).filter((text) => text !== ''))];
  if (aims.length > 0) lines.push(`Areas for improvement: ${aims.join('; ')}.`);
  if (basis.gaps.agencies === undefined) {
    const bodies = rollUpBy(area.actions, basis, agenciesOf).map(
      ({ name, actions }) => `${name} (${actions.length})`,
    );
    lines.push(`Responsible bodies, with their number of actions: ${joined(bodies)}.`);
  }
  return lines;
}

/** What must be said beside the counts. */
function notesOn(area: AreaRollup, gaps: Gaps): string[] {
  const isElsewhere = area.overdue === null && gaps.overdue === undefined;
  return [
    ...(isElsewhere ? ['No due date column was found for these actions.'] : []),
    // That impact is not counted yet stands above, where it is not rated.
    ...figureNotes(
      area,
      gaps,
      gaps.impact?.kind === 'not counted yet' ? ['progress', 'overdue'] : ['progress', 'impact', 'overdue'],
    ),
  ];
}

/** How many actions have each rating: a row a rating, and all in the last. */
function countsTable(area: AreaRollup, formulas: PlanFormulas, gaps: Gaps): TableBlock {
  const last = ratingStates.length;
  const count = (field: 'progress' | 'impact', head: string) => ({
    head,
    key: field,
    kind: 'count' as const,
    of: (state: RatingState, here: Here): Content => {
      if (gaps[field] !== undefined) return untold;
      if (state !== 'invalid') return formulas.rated(area.actions, field, state, area[field][state]);
      const others = `${here.cell(field, 0)}:${here.cell(field, ratings.length)}`;
      return { formula: `=${here.cell(field, last)}-SUM(${others})`, expected: area[field].invalid };
    },
    total: () => formulas.actions(area.actions),
  });
  return table<RatingState>({
    as: 'figures',
    rows: ratingStates,
    hasTotal: true,
    columns: [
      { head: 'Rating', kind: 'state', of: (state) => ratingNames[state], total: () => 'All' },
      count('progress', 'Progress'),
      // What is not counted yet would be a column of dashes; the words above say so.
      ...(gaps.impact === undefined ? [count('impact', 'Impact')] : []),
    ],
  });
}

/** Dates and money, a row a figure. */
function factsTable(area: AreaRollup, formulas: PlanFormulas, gaps: Gaps): TableBlock {
  const { actions, overdue, dueSoon } = area;
  const names = { budget: 'Budget (£)', actual: 'Actual (£)', forecast: 'Forecast (£)' };
  const isTold = (figure: keyof Gaps): boolean => gaps[figure]?.kind !== 'not recorded';
  const all: {
    isTold: boolean;
    name: string;
    kind: 'count' | 'pounds' | 'change';
    figure: (here: Here) => CellContent;
  }[] = [
    {
      isTold: isTold('overdue'),
      name: 'Overdue',
      kind: 'count',
      figure: () => (overdue === null ? untold : formulas.overdue(actions, overdue)),
    },
    {
      isTold: isTold('overdue'),
      name: `Due in the next ${dueSoonDays} days`,
      kind: 'count',
      figure: () => (dueSoon === null ? untold : formulas.dueSoon(actions, dueSoon)),
    },
    ...moneyFields.map((field) => ({
      isTold: isTold(field),
      name: names[field],
      kind: 'pounds' as const,
      figure: () => (gaps[field] === undefined ? formulas.money(actions, field, area[field]) : untold),
    })),
    {
      isTold: isTold('budget') && isTold('forecast'),
      name: 'Variance (£)',
      kind: 'change',
      figure: (here) => {
        const expected = varianceOf(area, gaps);
        const [forecast, budget] = [rowOf('forecast'), rowOf('budget')].map((row) =>
          here.cell('figure', row),
        );
        return expected === null ? untold : { formula: `=${forecast}-${budget}`, expected };
      },
    },
  ];
  const facts = all.filter((fact) => fact.isTold);
  const rowOf = (field: keyof typeof names): number => facts.findIndex(({ name }) => name === names[field]);
  return table<(typeof facts)[number]>({
    as: 'figures',
    rows: facts,
    columns: [
      {
        head: facts.some(({ kind }) => kind !== 'count') ? 'Dates and money' : 'Dates',
        kind: 'text',
        of: ({ name }) => name,
      },
      {
        head: 'Figure',
        key: 'figure',
        kind: 'fact',
        of: ({ kind, figure }, here) => ({ as: kind, figure: figure(here) }),
      },
    ],
  });
}
