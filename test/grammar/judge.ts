import { parseIsoDate } from '../../src/core/cells/serialDate';
import type { ReadAction, Reading } from './readCase';
import type { DueTruth, GrammarCase, Truth, TruthAction } from './truth';

/**
 * How a case was read:
 * - exact: every fact is right, and nothing was asked;
 * - asked: a question, or a sentence about what is not counted, covers every fact that is not right;
 * - flagged: as asked, but some are only covered by an issue of their own cell ("this is not a rating");
 * - refused: no plan was found in a workbook that has one;
 * - wrong: a fact is not right, and nobody was told.
 */
export const verdicts = ['exact', 'asked', 'flagged', 'refused', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** A fact that was read otherwise than it stands. */
interface Difference {
  /** 'area', 'due', 'progress' … */
  readonly kind: string;
  /** The case in a few words, alike for alike faults: "due: blank for a date". */
  readonly fault: string;
  readonly expected: string;
  readonly read: string;
  /** True where an issue of the cell itself says that it was not understood. */
  readonly isFlagged: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The gravest first; none where all is right. */
  readonly differences: readonly Difference[];
}

/** Kinds of facts that a question about another kind covers. */
const coveredBy: Readonly<Record<string, readonly string[]>> = {
  overdue: ['due', 'progress', 'finished', 'left'],
  finished: ['progress'],
  left: ['progress'],
  lead: ['leads'],
  areas: ['area'],
  area: ['areas'],
  key: ['progress', 'impact'],
  actions: ['action', 'text'],
  text: ['action', 'actions'],
};

/** Compares what was read with what stands in the workbook. */
export function judge({ truth }: GrammarCase, reading: Reading): Judgement {
  if (truth.refuse) {
    return reading.kind === 'refused'
      ? { verdict: 'exact', differences: [] }
      : {
          verdict: 'wrong',
          differences: [
            difference(
              'actions',
              'something that is no plan was read',
              'nothing',
              `${reading.actions.length} actions`,
            ),
          ],
        };
  }
  if (reading.kind === 'refused') {
    return {
      verdict: 'refused',
      differences: [difference('actions', 'refused', `${truth.actions.length} actions`, 'no plan')],
    };
  }
  const differences = compare(truth, reading);
  const asked = new Set(reading.said.flatMap(({ affects }) => affects));
  const isAsked = (kind: string) =>
    asked.has(kind) || (coveredBy[kind] ?? []).some((other) => asked.has(other));
  const open = differences.filter(({ kind }) => !isAsked(kind));
  const unasked = (truth.mustAsk ?? []).filter((kind) => !isAsked(kind));
  if (unasked.length > 0) {
    const [kind = ''] = unasked;
    return {
      verdict: 'wrong',
      differences: [difference(kind, `${kind}: not asked`, 'a question', 'none'), ...differences],
    };
  }
  if (open.some(({ isFlagged }) => !isFlagged))
    return { verdict: 'wrong', differences: [...open.filter(({ isFlagged }) => !isFlagged), ...differences] };
  if (open.length > 0) return { verdict: 'flagged', differences: open };
  const asks = reading.said.some((said) => said.asks);
  return { verdict: differences.length > 0 || asks ? 'asked' : 'exact', differences };
}

function difference(
  kind: string,
  fault: string,
  expected: string,
  read: string,
  isFlagged = false,
): Difference {
  return { kind, fault, expected, read, isFlagged };
}

type Read = Reading & { readonly kind: 'read' };

function compare(truth: Truth, reading: Read): Difference[] {
  const read = new Map<string, ReadAction[]>();
  for (const action of reading.actions) {
    const key = plain(action.text);
    read.set(key, [...(read.get(key) ?? []), action]);
  }
  const found: Difference[] = [];
  const byArea = new Map<number, string>();
  for (const action of truth.actions) {
    const match = read.get(plain(action.text))?.shift();
    if (match === undefined) {
      found.push(
        difference(
          'actions',
          'actions: one is missing',
          action.text,
          `${reading.actions.length} for ${truth.actions.length}`,
        ),
      );
      continue;
    }
    byArea.set(action.area, match.area);
    found.push(...compareAction(truth, action, match));
  }
  const extra = [...read.values()].flat();
  for (const { text } of extra) {
    found.unshift(
      difference('actions', 'actions: something else was read as one', `${truth.actions.length}`, text),
    );
  }
  if (found.every(({ kind }) => kind !== 'area' && kind !== 'actions')) {
    const expected = truth.areas.map((_, area) => byArea.get(area) ?? '');
    if (expected.join('\n') !== reading.areas.join('\n')) {
      found.push(
        difference('areas', 'areas: in another order', expected.join(', '), reading.areas.join(', ')),
      );
    }
  }
  found.push(...compareKey(truth.key, reading.key), ...compareOverdue(truth, reading));
  return found;
}

function compareAction(truth: Truth, action: TruthAction, read: ReadAction): Difference[] {
  const found: Difference[] = [];
  const texts = (kind: 'reference' | 'lead' | 'agencies') => {
    const expected = action[kind];
    if (expected === null || plain(expected) === plain(read[kind])) return;
    const fault = read[kind] === '' ? 'blank' : expected === '' ? 'something for nothing' : 'something else';
    found.push(difference(kind, `${kind}: ${fault}`, expected, read[kind]));
  };
  const areas = truth.areas[action.area] ?? [];
  if (!areas.some((name) => plain(name) === plain(read.area))) {
    found.push(
      difference(
        'area',
        `area: ${read.area === '' ? 'none' : 'something else'}`,
        areas.join(' or '),
        read.area,
      ),
    );
  }
  const due = dueFault(action.due, read.due);
  if (due !== null) {
    const flagged = read.due.kind === 'unreadable';
    found.push(
      difference(
        'due',
        `due: ${due}`,
        dueText(action.due),
        `${read.due.kind} ${'text' in read.due ? read.due.text : ''}`,
        flagged,
      ),
    );
  }
  for (const kind of ['progress', 'impact'] as const) {
    const { state, text } = read[kind];
    const accepted = action[kind];
    // What has left the plan is unrated or what stands in its cell, but never told to be no rating.
    if (accepted.includes(state) || (action.left !== false && ['unrated', 'left'].includes(state))) continue;
    // A rating merged over several rows is told by an issue of its own.
    const flagged =
      (state === 'invalid' && action.left === false) || read.mergedRatings?.[kind] !== undefined;
    found.push(
      difference(
        kind,
        `${kind}: ${state} for ${accepted.join('/')}`,
        accepted.join(' or '),
        `${state} “${text}”`,
        flagged,
      ),
    );
  }
  for (const kind of ['budget', 'actual', 'forecast'] as const) {
    const pounds = read[kind].kind === 'amount' ? read[kind].pounds : null;
    const expected = action[kind];
    if (pounds === expected || (expected !== null && pounds !== null && Math.abs(pounds - expected) < 0.005))
      continue;
    const fault =
      pounds === null ? 'none for an amount' : expected === null ? 'an amount for none' : 'another amount';
    found.push(
      difference(
        kind,
        `${kind}: ${fault}`,
        String(expected),
        String(pounds),
        read[kind].kind === 'unreadable',
      ),
    );
  }
  texts('reference');
  texts('lead');
  texts('agencies');
  return found;
}

function dueFault(due: DueTruth, read: ReadAction['due']): string | null {
  if (typeof due === 'object') {
    if (read.kind !== 'date') return `${read.kind} for a date`;
    return read.serial >= due.from && read.serial <= due.to ? null : 'another date';
  }
  if (read.kind === 'date') return 'a date for none';
  return due === 'undated' && read.kind !== 'undated' ? `${read.kind} for undated` : null;
}

const dueText = (due: DueTruth) => (typeof due === 'object' ? `${due.from}–${due.to}` : due);

function compareKey(truth: Truth['key'], read: Read['key']): Difference[] {
  if (truth === null) return [];
  if (truth === 'default')
    return read === 'default'
      ? []
      : [difference('key', 'key: one where there is none', 'default', JSON.stringify(read))];
  if (read === 'default') return [difference('key', 'key: not found', JSON.stringify(truth), 'default')];
  const wrong = Object.entries(truth).find(
    ([colour, meaning]) => plain(read[colour as keyof typeof read] ?? '') !== plain(meaning),
  );
  return wrong === undefined
    ? []
    : [
        difference(
          'key',
          'key: another meaning',
          wrong.join(': '),
          read[wrong[0] as keyof typeof read] ?? '',
        ),
      ];
}

/** Overdue is only judged where it is certain. */
function compareOverdue(truth: Truth, reading: Read): Difference[] {
  const day = parseIsoDate(truth.asAt)!;
  let least = 0;
  let most = 0;
  for (const { due, finished, left } of truth.actions) {
    if (typeof due !== 'object' || due.to >= day || finished === true || left === true) continue;
    most++;
    if (finished === false && left === false) least++;
  }
  const { overdue, unjudged } = reading;
  if (truth.noDue)
    return overdue === null
      ? []
      : [difference('overdue', 'overdue: a figure without due dates', 'cannot be told', String(overdue))];
  const expected = least === most ? `${least}` : `${least} to ${most}`;
  const found: Difference[] = [];
  // "Cannot be told" is no wrong figure, where it is said; the dates themselves are judged above.
  if (overdue !== null && (overdue < least || overdue > most)) {
    // What is too few by no more than is said to be unjudged is told where the figure stands.
    const isTold = overdue < least && overdue + unjudged >= least;
    found.push(
      difference(
        'overdue',
        `overdue: too ${overdue < least ? 'few' : 'many'}`,
        expected,
        String(overdue),
        isTold,
      ),
    );
  }
  const counted = (kind: 'finished' | 'left') => {
    const count = reading[kind];
    if (count === undefined) return;
    const sure = truth.actions.filter((action) => action[kind] === true).length;
    const perhaps = truth.actions.filter((action) => action[kind] === null).length;
    if (count < sure || count > sure + perhaps)
      found.push(
        difference(kind, `${kind}: too ${count < sure ? 'few' : 'many'}`, String(sure), String(count)),
      );
  };
  counted('finished');
  counted('left');
  return found;
}

/** As it is compared: what a person would call the same text. */
const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s\-–:]+|[\s:]+$/g, '')
    .toLowerCase();
