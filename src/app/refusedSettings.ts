import { isRecord } from '../core/cells/isRecord';
import { parseIsoDate } from '../core/cells/serialDate';
import { readCheckSettings } from '../core/checks/readCheckSettings';
import { defaultCheckSettings } from '../core/checks/checkSettings';
import { rules } from '../core/checks/rules';
import { isShare } from '../core/rollup/areaRatingRule';
import { detailProblem, noDetails } from '../core/papers/pack/packDetails';
import { defaultPackSettings } from '../core/papers/pack/packSettings';
import { readGivenRatings } from '../core/papers/blocks/areaRating';
import { packSheetKeys } from '../core/papers/sheet/paperWords';
import { tabNameProblems } from '../core/papers/sheet/tabName';

type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * What cannot be used in settings, a sentence for each with its place: `pack.names.finance`. Settings that are kept
 * already are read more leniently, so that a workbook of a later version can be opened; what somebody gives is told.
 * @param given the parts `checks`, `pack` and `cycles`, any of which may be absent
 */
export function refusedSettings(given: JsonRecord): string[] {
  return [
    ...unknown(given, ['bragBoardSettings', 'checks', 'pack', 'cycles'], ''),
    ...part(given, 'checks', checksRefused),
    ...part(given, 'pack', packRefused),
    ...part(given, 'cycles', cyclesRefused),
  ];
}

function part(given: JsonRecord, name: string, refused: (value: JsonRecord) => string[]): string[] {
  const value = given[name];
  if (value === undefined) return [];
  return isRecord(value) ? refused(value) : [`${name} must be a group of settings in braces.`];
}

function checksRefused(checks: JsonRecord): string[] {
  const given = isRecord(checks['rules']) ? checks['rules'] : {};
  const codes = new Set(rules.map(({ code }) => code));
  return [
    ...unknown(checks, Object.keys(defaultCheckSettings), 'checks.'),
    ...readCheckSettings(checks).refused.map((sentence) => `In checks: ${sentence}`),
    ...Object.keys(given)
      .filter((code) => !codes.has(code))
      .map((code) => `checks.rules: there is no check “${code}”.`),
  ];
}

function packRefused(pack: JsonRecord): string[] {
  const { sheets, names, escalation, areaRating, areaRatings, details } = pack;
  return [
    ...unknown(pack, Object.keys(defaultPackSettings), 'pack.'),
    ...(sheets === undefined ? [] : sheetsRefused(sheets)),
    ...(names === undefined ? [] : namesRefused(names)),
    ...(escalation === undefined ? [] : escalationRefused(escalation)),
    ...(areaRating === undefined ? [] : sharesRefused(areaRating)),
    ...(areaRatings === undefined ? [] : ratingsRefused(areaRatings)),
    ...(details === undefined ? [] : detailsRefused(details)),
  ];
}

function sheetsRefused(sheets: unknown): string[] {
  const known = `Choose from ${packSheetKeys.join(', ')}.`;
  if (!Array.isArray(sheets) || sheets.length === 0)
    return [`pack.sheets must be a list of sheets. ${known}`];
  return (sheets as unknown[])
    .filter((key) => !packSheetKeys.some((one) => one === key))
    .map((key) => `pack.sheets: there is no sheet ${JSON.stringify(key)}. ${known}`);
}

function namesRefused(names: unknown): string[] {
  if (!isRecord(names)) return ['pack.names must be names by their sheets, in braces.'];
  const texts = Object.entries(names).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return [
    ...unknown(names, packSheetKeys, 'pack.names.'),
    ...Object.keys(names)
      .filter((key) => typeof names[key] !== 'string')
      .map((key) => `pack.names.${key} must be text.`),
    ...[...tabNameProblems(Object.fromEntries(texts))].map(
      ([key, problem]) => `pack.names.${key}, “${String(names[key])}”: ${problem}`,
    ),
  ];
}

function escalationRefused(rule: unknown): string[] {
  if (!isRecord(rule)) return ['pack.escalation must be a group of settings in braces.'];
  const usual = defaultPackSettings.escalation;
  const percent = rule['decisionPercent'];
  return [
    ...unknown(rule, Object.keys(usual), 'pack.escalation.'),
    ...(['progressRed', 'impactRed', 'worse'] as const)
      .filter((name) => rule[name] !== undefined && typeof rule[name] !== 'boolean')
      .map((name) => `pack.escalation.${name} must be true or false.`),
    ...(['daysOverdue', 'boardsWithoutImpact', 'timesMoved', 'daysMoved'] as const)
      .filter((name) => rule[name] !== undefined && rule[name] !== null && !isCount(rule[name]))
      .map((name) => `pack.escalation.${name} must be a whole number from 0, or null for never.`),
    ...(rule['decisionDaysOverdue'] === undefined || isCount(rule['decisionDaysOverdue'])
      ? []
      : ['pack.escalation.decisionDaysOverdue must be a whole number from 0.']),
    ...(percent === undefined || (isCount(percent) && percent <= 100)
      ? []
      : ['pack.escalation.decisionPercent must be a whole number from 0 to 100.']),
  ];
}

function sharesRefused(shares: unknown): string[] {
  if (!isRecord(shares)) return ['pack.areaRating must be a group of settings in braces.'];
  const names = Object.keys(defaultPackSettings.areaRating);
  return [
    ...unknown(shares, names, 'pack.areaRating.'),
    ...names
      .filter((name) => shares[name] !== undefined && !isShare(shares[name]))
      .map(
        (name) =>
          `pack.areaRating.${name} must be a share such as { "part": 1, "whole": 3 }, of whole numbers up to 100, with the part less than the whole.`,
      ),
  ];
}

function ratingsRefused(given: unknown): string[] {
  if (!Array.isArray(given)) return ['pack.areaRatings must be a list.'];
  return (given as unknown[]).flatMap((one, index) =>
    readGivenRatings([one]).length === 1
      ? []
      : [
          `pack.areaRatings, number ${index + 1}, must have an area, a rating (blue, green, amber or red) and a reason.`,
        ],
  );
}

function detailsRefused(details: unknown): string[] {
  if (!isRecord(details)) return ['pack.details must be a group of settings in braces.'];
  const names = Object.keys(noDetails) as (keyof typeof noDetails)[];
  const problems = names.map((name) => [name, detailProblem(name, details[name] ?? '')] as const);
  return [
    ...unknown(details, names, 'pack.details.'),
    ...problems
      .filter(([, problem]) => problem !== '')
      .map(([name, problem]) => `pack.details.${name} ${problem}.`),
  ];
}

function cyclesRefused(cycles: JsonRecord): string[] {
  const { boards, stocktakes, compared, historySheet } = cycles;
  const dates = (name: string, value: unknown): string[] =>
    value === undefined
      ? []
      : !Array.isArray(value)
        ? [`cycles.${name} must be a list of dates.`]
        : (value as unknown[])
            .filter((date) => !isDate(date))
            .map((date) => `cycles.${name}: ${JSON.stringify(date)} is no date such as "2025-09-08".`);
  const isPair =
    isRecord(compared) &&
    isDate(compared['from']) &&
    isDate(compared['to']) &&
    compared['from'] < compared['to'];
  return [
    ...unknown(cycles, ['boards', 'stocktakes', 'compared', 'historySheet'], 'cycles.'),
    ...dates('boards', boards),
    ...dates('stocktakes', stocktakes),
    ...(compared === undefined || compared === null || isPair
      ? []
      : ['cycles.compared must have a date “from” and a later date “to”.']),
    ...(historySheet === undefined ||
    historySheet === null ||
    historySheet === 'visible' ||
    historySheet === 'hidden'
      ? []
      : ['cycles.historySheet must be "visible" or "hidden".']),
  ];
}

const isDate = (value: unknown): value is string => typeof value === 'string' && parseIsoDate(value) !== null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const unknown = (given: JsonRecord, known: readonly string[], place: string): string[] =>
  Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${place}${name} is no setting of this version.`);
