import { endOfMonth, isoDate, serialOf } from '../../src/core/cells/serialDate';
import {
  between,
  dayOf,
  earlierMonth,
  financial,
  inYear,
  isIn2025,
  monthEnd,
  nameOf,
  on,
  ordinal,
  quarterOf,
  realDate,
  shortOf,
  termOf,
  two,
  welshMonths,
  yearPair,
  type DueWriting,
  type WriteDay,
} from './dueDay';
import type { Random } from './random';
import * as fresh from './words/fresh/dates';
import { sharedBy, type Shared, type WordSet } from './words/wordSet';

/** Ways of writing a date, by how hard they are. */
const ways = {
  real: ({ serial }) => on(realDate(serial), serial),
  numeric: (day) => on(`${two(day.day)}/${two(day.month)}/${day.year}`, day.serial),
  dotted: (day) => on(`${day.day}.${day.month}.${String(day.year).slice(2)}`, day.serial),
  long: (day) => on(`${day.day} ${nameOf(day)} ${day.year}`, day.serial),
  ordinal: (day) => on(`${ordinal(day.day)} ${nameOf(day)} ${day.year}`, day.serial),
  month: (day) => monthEnd(`${nameOf(day)} ${day.year}`, day),
  shortMonth: (day) => monthEnd(`${shortOf(day)} ${day.year}`, day),
  dashMonth: (day) => monthEnd(`${shortOf(day)}-${String(day.year).slice(2)}`, day),
  endOf: (day) => monthEnd(`End of ${nameOf(day)} ${day.year}`, day),
  byEnd: (day) => monthEnd(`By end ${shortOf(day)} ${day.year}`, day),
  slashMonth: (day) => monthEnd(`${two(day.month)}/${day.year}`, day),
  quarter: (day) => {
    const [quarter, end] = quarterOf(day);
    return on(`Q${quarter} ${yearPair(financial(day))}`, end);
  },
  year: (day) => on(`End of ${day.year}`, serialOf(day.year, 12, 31)!),
  financialYear: (day) =>
    on(`End of financial year ${yearPair(financial(day))}`, serialOf(financial(day) + 1, 3, 31)!),
  week: (day) => between(`w/c ${day.day} ${nameOf(day)} ${day.year}`, day.serial, day.serial + 6),
  mid: (day) => inYear(`Mid ${nameOf(day)} ${day.year}`, day, [day.month, 10], [day.month, 21]),
  late: (day) =>
    between(
      `Late ${nameOf(day)} ${day.year}`,
      serialOf(day.year, day.month, 20)!,
      endOfMonth(day.year, day.month),
    ),
  early: (day) => inYear(`Early ${nameOf(day)} ${day.year}`, day, [day.month, 1], [day.month, 14]),
  christmas: (day) => inYear(`By Christmas ${day.year}`, day, [12, 18], [12, 31]),
  term: (day) => {
    const [name, from, to] = termOf(day);
    return between(`${name} term ${day.year}`, from, to);
  },
  iso: (day) => on(isoDate(day.serial), day.serial),
  // Only where the day cannot be a month: the other could be read both ways.
  american: (day) =>
    day.day > 12
      ? on(`${day.month}/${day.day}/${day.year}`, day.serial)
      : on(isoDate(day.serial), day.serial),
  several: (day) => monthEnd(`Was ${earlierMonth(day)}, now ${nameOf(day)} ${day.year}`, day),
  // The plan's title names the financial year; what lies outside it is written in full.
  yearless: (day) =>
    on(isIn2025(day) ? `${day.day} ${nameOf(day)}` : `${day.day} ${nameOf(day)} ${day.year}`, day.serial),
  welshMonth: (day) => monthEnd(`${welshMonths[day.month - 1]!} ${day.year}`, day),
  welshLong: (day) => on(`${day.day} ${welshMonths[day.month - 1]!} ${day.year}`, day.serial),
} satisfies Record<string, WriteDay>;
type Way = keyof typeof ways;

/** How a plan writes its due dates: the ways that it mixes. */
const dueStyles = {
  real: ['real'],
  numeric: ['numeric', 'real'],
  long: ['long', 'ordinal'],
  months: ['month', 'shortMonth', 'endOf'],
  shortMonths: ['dashMonth', 'shortMonth', 'byEnd'],
  quarters: ['quarter'],
  terms: ['term', 'month'],
  officers: ['mid', 'late', 'early', 'week', 'endOf', 'christmas', 'year', 'financialYear', 'month', 'real'],
  mixed: ['real', 'numeric', 'dotted', 'month', 'slashMonth', 'ordinal', 'byEnd'],
  yearless: ['yearless'],
  orders: ['iso', 'american', 'real'],
  several: ['several', 'month'],
  welsh: ['welshMonth', 'welshLong', 'real'],
} as const satisfies Record<string, readonly Way[]>;
export type DueStyleName = keyof typeof dueStyles;

const undated: Shared = {
  usual: ['Ongoing', 'Continuous', 'Quarterly', 'As required', 'Monthly', 'Business as usual'],
  fresh: fresh.undated,
};
const dateless: Shared = {
  usual: ['TBC', 'Within 6 weeks', 'To be agreed', 'Subject to funding'],
  fresh: fresh.dateless,
};

/**
 * Writes a due date, with now and then one that is none. A way that could lie on either side of the as-at date
 * gives way to a plain date, so that what is overdue is certain.
 */
export function writeDue(
  random: Random,
  words: WordSet,
  style: DueStyleName,
  serial: number,
  asAt: number,
): DueWriting {
  const day = dayOf(serial);
  if (random.chance(0.06)) return { cell: '', due: 'none' };
  if (style !== 'real' && style !== 'welsh' && random.chance(0.08)) {
    return random.chance(0.7)
      ? { cell: random.pick(sharedBy(undated, words)), due: 'undated' }
      : { cell: random.pick(sharedBy(dateless, words)), due: 'none' };
  }
  const usual = dueStyles[style].map((way): WriteDay => ways[way]);
  const written = random.pick(sharedBy({ usual, fresh: fresh.dueStyles[style] }, words))(day);
  const { due } = written;
  if (typeof due === 'object' && due.from < asAt && due.to >= asAt) return ways.real(day);
  return written;
}
