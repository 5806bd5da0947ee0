import { plain, tidy } from '../../cells/text';
import { withoutPeriod } from '../values/period';
import { month as monthName, monthNumber } from '../values/monthNames';
import { readReportingPeriod } from '../values/reportingPeriod';
import type { FoundTable } from './foundTable';
import { actionsBySheet, leastActions, leastShare } from './repeatedPlans';

/** A sheet that is one month's, quarter's or term's, or one version, by its name. */
interface Dated {
  readonly name: string;
  /** The name without its period or version: `RAG` of `RAG June 2025`; '' for nothing else. */
  readonly rest: string;
  /** Where it comes among those of its kind. */
  readonly at: number;
}

/**
 * The sheets that keep the plan as it stood in an earlier month, quarter or term, or version: `Jun 25` beside `Jul 25`, with
 * nearly the same actions. Each comes with the name of the sheet that has them as they are now, which is the latest, or one that
 * is named without a period.
 */
export function earlierPeriods(tables: readonly FoundTable[]): ReadonlyMap<string, string> {
  const names = [...new Set(tables.map(({ sheet }) => sheet.name))];
  const periods = datedSheets(names);
  const dated = [...periods, ...versions(names)];
  if (dated.length === 0 || names.length < 2) return new Map();
  const actions = actionsBySheet(tables);
  const repeats = (name: string, other: string): boolean => {
    const [own, there] = [[...(actions.get(name)?.keys() ?? [])], actions.get(other)];
    const shared = own.filter((action) => there?.has(action) === true).length;
    return own.length >= leastActions && shared >= own.length * leastShare;
  };
  const undated = names.filter((name) => dated.every((one) => one.name !== name));
  const earlier = new Map<string, string>();
  for (const one of dated) {
    const { name, rest, at } = one;
    const [latest] = dated
      .filter((other) => other.rest === rest && other.at > at && repeats(name, other.name))
      .sort((a, b) => b.at - a.at);
    // What has no number may be older or newer than a version.
    const live = periods.includes(one) ? undated.find((other) => repeats(name, other)) : undefined;
    const now = live ?? latest?.name;
    if (now !== undefined) earlier.set(name, now);
  }
  return earlier;
}

const aVersion = /\b(?:v|ver|vers|version|rev|revision)[. ]?(\d+)(?:\.(\d+))?\b/;
/** Minor versions of one are fewer. */
const minorVersions = 1000;
/** What people call a version beside its number, or for it. */
const state = /\b(?:final|draft|approved|signed off|copy|latest|current|live)\b/g;

/** "Plan v1", "Plan v2 FINAL": their numbers put them in order, and those without one are of nobody knows when. */
function versions(names: readonly string[]): Dated[] {
  return names.flatMap((name) => {
    const words = plain(name.replace(/[_()-]/g, ' '));
    const [, major, minor = '0'] = aVersion.exec(words) ?? [];
    const rest = tidy(words.replace(aVersion, ' ').replace(state, ' '));
    return major === undefined ? [] : [{ name, rest, at: Number(major) * minorVersions + Number(minor) }];
  });
}

/** Those that have a year by their days; months alone in the order of their tabs, which may begin with the newest. */
function datedSheets(names: readonly string[]): Dated[] {
  const found = names.flatMap((name) => {
    const words = plain(name.replace(/_/g, ' ')).replace(/\b(20\d\d)-(\d\d)\b/, '$1/$2');
    const rest = withoutPeriod(words);
    if (rest === null) return [];
    const period = words.replace(rest, '').replace(/^[\s:(-]+|[\s:)-]+$/g, '');
    return [{ name, rest, period, reading: readReportingPeriod(period, false) }];
  });
  const told = found.flatMap(({ name, rest, reading }) =>
    reading === null ? [] : [{ name, rest, at: reading.last }],
  );
  if (told.length > 0) return told;
  const parts = found.flatMap(({ name, rest, period }) => {
    const at = partOfYear(period);
    return at === null ? [] : [{ name, rest, at }];
  });
  return parts.length > 0 ? parts : monthsInOrder(found);
}

/** Where a quarter or a school term without a year comes in its year; null for another period. */
function partOfYear(period: string): number | null {
  const [, number] = /^(?:q|(?:quarter|qtr|term) ?)([1-6])$/.exec(period) ?? [];
  if (number !== undefined) return Number(number);
  const at = ['autumn', 'spring', 'summer'].indexOf(period.replace(/ term$/, ''));
  return at < 0 ? null : at;
}

const aMonth = new RegExp(`^${monthName}$`);
const halfYear = 6;

function monthsInOrder(
  found: readonly { readonly name: string; readonly rest: string; readonly period: string }[],
): Dated[] {
  const months = found.flatMap(({ name, rest, period }) => {
    const [, word] = aMonth.exec(period) ?? [];
    return word === undefined ? [] : [{ name, rest, month: monthNumber(word) }];
  });
  const steps = months.slice(1).map(({ month }, index) => (month - (months[index]?.month ?? 0) + 12) % 12);
  const isForward = steps.every((step) => step > 0 && step < halfYear);
  const isBack = steps.every((step) => step > halfYear);
  if (steps.length === 0 || !(isForward || isBack)) return [];
  return months.map(({ name, rest }, index) => ({ name, rest, at: isForward ? index : -index }));
}
