import { joined } from '../../cells/joined';
import { absoluteAddress } from '../../cells/address';
import { moneyFields } from '../../plan/values/moneyFields';
import { ratingNames, ratings, ratingStates } from '../../plan/values/rating';
import { agenciesOf } from '../../rollup/agenciesOf';
import { dueSoonDays } from '../../rollup/due';
import { figureNotes } from '../../rollup/figureNotes';
import { untold, type Gaps } from '../../rollup/gaps';
import type { AreaRollup } from '../../rollup/rollup';
import { rollUpBy } from '../../rollup/rollUpBy';
import type { Basis } from '../../rollup/rollUpPlan';
import { varianceOf } from '../../rollup/variance';
import { worstFirst } from '../../rollup/worstFirst';
import { actionCells, type actionColumns } from './areaActions';
import { arrowsInWords, ratingWithArrow, type AreaRating, type AreaRatings } from '../blocks/areaRating';
import type { PackInput } from '../pack/packInput';
import { ink, ratingColours, rule } from '../sheet/palette';
import type { PlanFormulas } from '../figures/planFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent, ChartModel } from '../sheet/sheetModel';
import { ratingStyle, styles } from '../sheet/styles';
import { addBody } from '../blocks/table';
import { cellStyle, headStyle } from '../blocks/columnKind';
import { countsInWords, percent, plural, ratingWord } from '../words/words';

interface Section {
  readonly input: PackInput;
  readonly area: AreaRollup;
  readonly rating: AreaRatings | undefined;
  readonly index: number;
  readonly headerRow: number;
  readonly columns: ReturnType<typeof actionColumns>;
  readonly formulas: PlanFormulas;
  readonly basis: Basis;
}

/** Where the parts beside each other stand: counts, then a chart, then figures with their names. */
const at = { state: 0, progress: 1, impact: 2, chart: 3, chartColumns: 3, name: 6, figure: 7 };
const rowHeight = 18;
/** The count of facts beside the counts: one for each row of them. */
const factRows = ratingStates.length + 1;

/** Adds the section of an area: what it is, its counts and chart, and its actions, worst first. */
export function addAreaSection(grid: SheetGrid, section: Section): ChartModel {
  const { input, area, rating, headerRow, columns, formulas, basis } = section;
  const { gaps } = basis;
  addIntroduction(grid, area, rating, basis);
  const top = grid.addRow(rowHeight);
  for (let row = 1; row <= factRows; row++) grid.addRow(rowHeight);
  addCounts(grid, top, area, formulas, gaps);
  addFacts(grid, top, area, formulas, gaps);
  grid.addParagraph(caption(area, gaps), styles.caption);
  addBody(
    grid,
    {
      columns,
      rows: worstFirst(area.actions).map((action) => actionCells(action, input.historyOf)),
      isList: true,
    },
    headerRow,
  );
  return chartOf(section, top);
}

function addIntroduction(
  grid: SheetGrid,
  area: AreaRollup,
  rating: AreaRatings | undefined,
  basis: Basis,
): void {
  const row = grid.addRow(24);
  grid.fill({ row, column: 0, rows: 1, columns: grid.widths.length }, styles.section);
  grid.set(row, 0, area.name, { ...styles.section, size: 14 });
  grid.sections.push(row);
  if (rating !== undefined) {
    // Where no impact is recorded there is none to rate; the sentence under the counts says so.
    const hasImpact = basis.gaps.impact?.kind !== 'not recorded' || rating.impact.override !== null;
    const isCompared = rating.moved !== null || (hasImpact && rating.impact.moved !== null);
    addRating(grid, `Progress. ${ratingReason(rating)}${isCompared ? ` ${arrowsInWords}.` : ''}`, rating);
    if (hasImpact) addRating(grid, `Impact. ${ratingReason(rating.impact)}`, rating.impact);
  }
  const aims = [...new Set(area.actions.map(({ improvement }) => improvement).filter((text) => text !== ''))];
  if (aims.length > 0) grid.addParagraph(`Areas for improvement: ${aims.join('; ')}.`, styles.caption);
  if (basis.gaps.agencies === undefined) {
    const bodies = rollUpBy(area.actions, basis, agenciesOf);
    const named = bodies.map(({ name, actions }) => `${name} (${actions.length})`);
    const several = bodies.reduce((sum, { actions }) => sum + actions.length, 0) > area.actions.length;
    grid.addParagraph(
      `Responsible bodies, with their number of actions of ${area.actions.length}: ${joined(named)}.${several ? ' An action with several bodies counts for each.' : ''}`,
      styles.caption,
    );
  }
}

function addRating(grid: SheetGrid, reason: string, rating: AreaRating): void {
  const columns = grid.widths.length - 1;
  const row = grid.addRow(Math.max(19, grid.heightFor([{ text: reason, column: 1, columns }])));
  grid.set(row, 0, ratingWithArrow(rating), ratingStyle(rating.inForce ?? 'unrated', { size: 10 }));
  grid.setAcross(row, 1, columns, reason, { ...styles.note, vertical: 'Center' });
}

function ratingReason(rating: AreaRating): string {
  const suggested = `Suggested: ${ratingWord(rating.suggested)}. ${rating.why}`;
  if (rating.override === null) return suggested;
  const reason = rating.reason === '' ? 'no reason was given' : rating.reason.replace(/\.$/, '');
  return `Rated by officers: ${reason}. ${suggested}`;
}

/** The counts in words, and what must be said beside them. */
function caption(area: AreaRollup, gaps: Gaps): string {
  const all = area.actions.length;
  const rated = (['progress', 'impact'] as const).flatMap((field) =>
    gaps[field] === undefined ? [`${field} is ${countsInWords(area[field])}`] : [],
  );
  const isElsewhere = area.overdue === null && gaps.overdue === undefined;
  const sentences = [
    rated.length === 0 ? '' : `Of ${plural(all, 'action')}, ${rated.join('; ')}.`,
    area.overdue === null ? '' : `${area.overdue} overdue (${percent(area.overdue, all)}).`,
    isElsewhere ? 'No due date column was found for these actions.' : '',
    ...figureNotes(area, gaps, ['progress', 'impact', 'overdue']),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function addCounts(grid: SheetGrid, top: number, area: AreaRollup, formulas: PlanFormulas, gaps: Gaps): void {
  grid.set(top, at.state, 'Rating', headStyle('rating'));
  grid.set(top, at.progress, 'Progress', headStyle('count'));
  grid.set(top, at.impact, 'Impact', headStyle('count'));
  const all = top + 1 + ratingStates.length;
  ratingStates.forEach((state, index) => {
    grid.set(top + 1 + index, at.state, ratingNames[state], ratingStyle(state, { size: 10, rowRules: rule }));
  });
  grid.set(all, at.state, 'All', styles.total);
  for (const field of ['progress', 'impact'] as const) {
    const column = at[field];
    const put = (row: number, content: CellContent, bold = false): void => {
      grid.set(row, column, content, { ...cellStyle('count', content), vertical: 'Center', ...(bold ? { ...styles.total, size: 10, align: 'Center' } : {}) }); // prettier-ignore
    };
    if (gaps[field] !== undefined) {
      for (let row = top + 1; row < all; row++) put(row, untold);
      put(all, formulas.actions(area.actions), true);
      continue;
    }
    [...ratings, 'unrated' as const].forEach((state, index) => {
      put(top + 1 + index, formulas.rated(area.actions, field, state, area[field][state]));
    });
    const others = absoluteAddress({ row: top + 1, column, rows: ratingStates.length - 1, columns: 1 });
    const total = absoluteAddress({ row: all, column, rows: 1, columns: 1 });
    put(all - 1, { formula: `=${total}-SUM(${others})`, expected: area[field].invalid });
    put(all, formulas.actions(area.actions), true);
  }
  grid.tables.push({ headerRow: top, rows: { row: top + 1, column: 0, rows: factRows, columns: 3 } });
}

function addFacts(grid: SheetGrid, top: number, area: AreaRollup, formulas: PlanFormulas, gaps: Gaps): void {
  const { actions } = area;
  const facts: [name: string, content: CellContent, kind: 'count' | 'pounds' | 'change'][] = [
    ['Overdue', area.overdue === null ? untold : formulas.overdue(actions, area.overdue), 'count'],
    [`Due in the next ${dueSoonDays} days`, area.dueSoon === null ? untold : formulas.dueSoon(actions, area.dueSoon), 'count'], // prettier-ignore
  ];
  const names = { budget: 'Budget (£)', actual: 'Actual (£)', forecast: 'Forecast (£)' };
  for (const field of moneyFields) {
    const content = gaps[field] === undefined ? formulas.money(actions, field, area[field]) : untold;
    facts.push([names[field], content, 'pounds']);
  }
  const place = (name: string) =>
    absoluteAddress({ row: top + 1 + facts.findIndex(([own]) => own === name), column: at.figure, rows: 1, columns: 1 }); // prettier-ignore
  const expected = varianceOf(area, gaps);
  const variance: CellContent =
    expected === null ? untold : { formula: `=${place(names.forecast)}-${place(names.budget)}`, expected };
  facts.push(['Variance (£)', variance, 'change']);
  grid.set(top, at.name, 'Dates and money', headStyle('text', at.name));
  grid.set(top, at.figure, 'Figure', headStyle('text', at.figure));
  facts.forEach(([name, content, kind], index) => {
    grid.set(top + 1 + index, at.name, name, { ...cellStyle('text', name), vertical: 'Center', indent: 1 });
    grid.set(top + 1 + index, at.figure, content, { ...cellStyle(kind, content), align: 'Left', vertical: 'Center', indent: 1 }); // prettier-ignore
  });
  grid.tables.push({
    headerRow: top,
    rows: { row: top + 1, column: at.name, rows: facts.length, columns: 2 },
  });
}

function chartOf({ area, index }: Section, top: number): ChartModel {
  const categories = { row: top, column: at.progress, rows: 1, columns: 2 };
  return {
    name: `BRAG Board area ${index + 1}`,
    title: `${area.name}: actions by rating`,
    categories,
    series: ratingStates.map((state, offset) => ({
      name: ratingNames[state],
      values: { ...categories, row: top + 1 + offset },
      fill: ratingColours[state].fill,
      labelColour: ratingColours[state].text,
      ...(state === 'invalid' ? { outline: ink } : {}),
    })),
    position: { row: top, column: at.chart, rows: factRows + 1, columns: at.chartColumns },
  };
}
