import { mergeChanges } from '../core/cells/mergeChanges';
import { kindOfIssue } from '../core/checks/kindOfIssue';
import { paperWords } from '../core/papers/sheet/paperWords';
import { readWorkbookSettings, settingsToKeep, type WorkbookSettings } from './workbookSettings';

interface MergedSettings {
  readonly settings: WorkbookSettings;
  /** A sentence for each thing that two officers had set differently. */
  readonly notes: readonly string[];
}

/**
 * Brings together what this pane sets and what another has set since this one read the settings: what either changed
 * is kept. Where both changed the same, this one's counts, and it is said.
 * @param base the settings that this pane showed
 * @param wanted what is to be set; a part that is absent stays as it is
 * @param now the settings that are kept by now
 */
export function mergeSettings(
  base: WorkbookSettings,
  wanted: Partial<WorkbookSettings>,
  now: WorkbookSettings,
): MergedSettings {
  const { value, conflicts } = mergeChanges(json(base), { ...json(base), ...json(wanted) }, json(now));
  const merged = new Map(Object.entries(value as Readonly<Record<string, unknown>>));
  const notes = conflicts.map(
    (path) =>
      `Another officer had changed ${thing(path)} since this pane read it. What you set now counts; what they set is no longer kept.`,
  );
  return { settings: readWorkbookSettings(merged), notes };
}

const json = (settings: Partial<WorkbookSettings>): Readonly<Record<string, unknown>> =>
  JSON.parse(JSON.stringify(Object.fromEntries(settingsToKeep(settings)))) as Readonly<
    Record<string, unknown>
  >;

const things: Readonly<Record<string, string>> = {
  'checks.overdueDays': 'the days overdue',
  'checks.staleUpdateDays': 'the days until an update is old',
  'checks.overBudgetPercent': 'the percent over budget',
  'checks.spendWithoutImpact': 'the pounds without impact',
  'checks.ledgerDifference': 'the pounds that plan and ledger may differ by',
  'checks.offProfilePercent': 'the points ahead of or behind the year',
  'checks.trendFigures': 'the figures that a trend is told by',
  'checks.latePeriods': 'the periods without a figure',
  'checks.yearsBack': 'the years back',
  'checks.yearsAhead': 'the years ahead',
  'checks.expectedAreas': 'the number of priority areas expected',
  'pack.sheets': 'the choice of sheets',
  'pack.escalation': 'the rule of escalation',
  'pack.areaRating': 'the shares by which areas are rated',
  'pack.details': 'the pack details',
  'cycles.compared': 'the dates that the stocktake compares',
  'cycles.historySheet': 'whether the history sheet is shown',
};

/** What a setting is, in words. */
function thing(path: string): string {
  const [part = '', group = '', ...rest] = path.split('.');
  if (part === 'checks' && group === 'rules') return `the check “${kindOfIssue(rest.join('.'))}”`;
  if (part === 'pack' && group === 'names') {
    const sheet = paperWords.find(({ key }) => key === rest[0]);
    return `the name of ${sheet?.title ?? 'a sheet'}`;
  }
  return things[`${part}.${group}`] ?? 'a setting';
}
