import { joined } from '../../cells/joined';
import { longDate, shortDate } from '../../cells/serialDate';
import { stocktakeSpan } from '../../history/choosePositions';
import { outcomes, promisesBetween, type Outcome, type PromisedAction } from '../../history/delivery';
import type { Movement } from '../../history/movement';
import { movementBetween, movementSince } from '../../history/movementBetween';
import { areaKey, wholePlan } from '../../rollup/areas';
import { isRecorded } from '../../rollup/gaps';
import { judgeOf } from '../../rollup/standing';
import type { Steps } from '../../steps';
import { caption, sumOf, table, type Block, type Column } from '../blocks/block';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { sources } from '../blocks/sources';
import { movementAreas } from '../movement/movementAreas';
import { movementNotes, noHistory, notCountedYet } from '../movement/movementNotes';
import { movementGrid, type MovementInput } from '../movement/movementPaper';
import { positionName } from '../movement/movementWords';
import { PlanNow } from '../movement/planNow';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { capital, numberWord, plural } from '../words/words';
import { promisedList } from './promisedList';
import { impactAndMeasures, impactThenAndNow } from './stocktakeImpact';
import { dueNext } from './stocktakeNext';
import { measuresList, risksList } from './stocktakeRegisters';

/**
 * Lays out Stocktake, in the order of the Department's questions: what was promised between two positions, what was
 * delivered with evidence, what was not and why, with what impact; then the risks, and what comes next.
 */
export function* stocktakeSheet(input: MovementInput): Steps<SheetModel> {
  const { report, plan, history, cycles, past } = input;
  const { asAt } = report;
  const { position: now } = past;
  const span = stocktakeSpan(history.snapshots, cycles, now);
  const grid = movementGrid(input);
  const dates = span === null ? '' : `, ${longDate(span.from.cycleDate)} to ${longDate(span.to.cycleDate)}`;
  const { heading } = addTop(grid, input, 'stocktake', `Built ${input.builtAt} by BRAG Board.`, dates);
  yield;
  const blocks = span === null ? noHistory(history.snapshots) : promiseBlocks(input, span);
  yield;
  const charts = yield* layOutBlocks(grid, [
    ...blocks,
    ...impactAndMeasures(input),
    ...measuresList(plan.measures),
    ...risksList(plan.risks),
    ...dueNext(plan, judgeOf(plan.key, asAt)),
    ...sources(input, movementNotes(history)),
  ]);
  return finishSheet(grid, { key: 'stocktake', heading, charts });
}

type Span = Pick<Movement, 'from' | 'to'>;

/** What stands over the columns of the two positions, and before their dates: `was` and `now`; where neither is now, both dates. */
function headsOf({ from, to }: Span, now: Span['to']) {
  const [was, is] = to === now ? ['was', 'now'] : [from, to].map(({ cycleDate }) => shortDate(cycleDate));
  return (what: string): readonly [string, string] => [`${what} ${was ?? ''}`, `${what} ${is ?? ''}`];
}

function promiseBlocks({ plan, report, past }: MovementInput, span: Span): Block[] {
  const now = past.position;
  const movement = span.to === now ? movementSince(span.from, past) : movementBetween(span.from, span.to);
  const promises = promisesBetween(movement);
  const planNow = new PlanNow(plan, span.to, past);
  const heads = headsOf(span, now);
  const list = (outcome: Outcome, title: string, none: string): Block[] =>
    promisedList({
      title,
      none,
      heads,
      planNow,
      outcome,
      hasImpact: report.gaps.impact === undefined,
      promises: promises.filter((one) => one.outcome === outcome),
    });
  const hasDates = isRecorded(plan.actions, 'overdue');
  const hasEvidence = span.to.actions.some(({ evidence }) => evidence !== null);
  const { cycleDate } = span.to;
  return [
    { kind: 'text', look: 'message', text: headline(promises, span) },
    caption(`From ${positionName(span.from)} to ${positionName(span.to)}.`),
    ...notCountedYet(report.gaps),
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: `What was promised: ${plural(promises.length, 'action')}` },
        promisesByArea(promises, movement),
        caption(
          `Promised: still to be done on ${longDate(span.from.cycleDate)}, or new since, and due by ${longDate(cycleDate)} ` +
            '(by its date then or now); and what was delivered sooner.' +
            (hasDates ? '' : ' The plan has no due date column, so only what was delivered is known.') +
            (hasEvidence ? '' : ' The plan has no column of evidence.'),
        ),
      ],
    },
    ...(hasEvidence
      ? list(
          'with evidence',
          'Delivered, with evidence',
          'No action was delivered with evidence between these two positions.',
        )
      : []),
    ...list(
      'without evidence',
      hasEvidence ? 'Delivered, and no evidence recorded' : 'Delivered',
      promises.some(({ outcome }) => outcome === 'with evidence')
        ? 'Every action that was delivered has its evidence recorded.'
        : 'No action was delivered between these two positions.',
    ),
    ...list(
      'not delivered',
      'Not delivered, and why',
      'Every action that was due by the later position has been delivered or has left the plan.',
    ),
    ...(promises.some(({ outcome }) => outcome === 'left')
      ? list('left', 'Promised, and no longer in the plan', '')
      : []),
    ...impactThenAndNow(movement, heads, report.gaps),
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Movement by priority area (number of actions)' },
        movementAreas(movement),
      ],
    },
  ];
}

/** What was promised and delivered, and what was not, in a sentence. */
function headline(promises: readonly PromisedAction[], { from, to }: Span): string {
  const between = `between ${longDate(from.cycleDate)} and ${longDate(to.cycleDate)}`;
  if (promises.length === 0) return `No action was due or delivered ${between}.`;
  const count = (outcome: Outcome): number => promises.filter((one) => one.outcome === outcome).length;
  const [withEvidence, without, late, left] = [
    count('with evidence'),
    count('without evidence'),
    count('not delivered'),
    count('left'),
  ];
  const delivered = withEvidence + without;
  const evidence =
    delivered === 0
      ? ''
      : without === 0
        ? ' with evidence'
        : ` (${withEvidence === 0 ? 'none' : numberWord(withEvidence)} of them with evidence)`;
  const parts = [
    `${delivered === 0 ? 'none was' : wereSo(delivered)} delivered${evidence}`,
    ...(late === 0 ? [] : [`${wereSo(late)} not`]),
    ...(left === 0 ? [] : [`${numberWord(left)} ${left === 1 ? 'is' : 'are'} no longer in the plan`]),
  ];
  const actions = promises.length === 1 ? 'one action' : `${numberWord(promises.length)} actions`;
  return `${capital(`of ${actions} promised ${between}`)}, ${joined(parts)}.`;
}

/** `one was`, `ten were`. */
const wereSo = (count: number): string => `${numberWord(count)} ${count === 1 ? 'was' : 'were'}`;

const outcomeHeads: Readonly<Record<Outcome, string>> = {
  'with evidence': 'Delivered, with evidence',
  'without evidence': 'Delivered, no evidence',
  'not delivered': 'Not delivered',
  left: 'No longer in plan',
};

/** How many actions of each area were promised, and what became of them: the four add up to the first. */
function promisesByArea(promises: readonly PromisedAction[], { areas }: Movement) {
  const of = (name: string, outcome?: Outcome): number =>
    promises.filter(
      (one) => areaKey(one.action.area) === areaKey(name) && (outcome ?? one.outcome) === one.outcome,
    ).length;
  const count = (head: string, outcome?: Outcome): Column<Movement['areas'][number]> => ({
    head,
    kind: 'figure',
    of: ({ name }) => of(name, outcome),
    total: sumOf(head, promises.filter((one) => (outcome ?? one.outcome) === one.outcome).length),
  });
  return table<Movement['areas'][number]>({
    as: 'figures',
    rows: areas,
    hasTotal: true,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => wholePlan },
      count('Promised'),
      ...outcomes.map((outcome) => count(outcomeHeads[outcome], outcome)),
    ],
  });
}
