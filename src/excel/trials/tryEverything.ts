import { compareTrials, type TrialRecord, type TrialReport } from '../../app/trials';
import { diagnose, type Place } from '../diagnose';
import { runTrials } from './runTrials';
import standIn from './standIn.json';

/** What the stand-in Excel gave for the same calls: made by `npm run make:trials`. */
export const standInTrials = standIn.trials as readonly TrialRecord[];

/**
 * Tries everything that the add-in does in Excel, and compares it with the stand-in Excel that it was tested on.
 * @throws PlanProblem where no sheet can be added for it
 */
export async function tryEverything(place: Place): Promise<TrialReport> {
  const { addin, platform, version, excelApi } = await diagnose(place);
  const found = await runTrials(place.run, (set) =>
    place.context.requirements.isSetSupported('ExcelApi', set),
  );
  return {
    recording: { addin, platform, version, excelApi, trials: found },
    outcomes: compareTrials(found, standInTrials),
  };
}
