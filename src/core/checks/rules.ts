import { actionMissing } from './actionMissing';
import { agencyMissing } from './agencyMissing';
import { areaCount } from './areaCount';
import { areaMissing } from './areaMissing';
import { blueNoCompletionDate } from './blueNoCompletionDate';
import { blueNoEvidence } from './blueNoEvidence';
import { dateAmbiguous } from './dateAmbiguous';
import { dateSeveral } from './dateSeveral';
import { blueNotStarted } from './blueNotStarted';
import { completedInFuture } from './completedInFuture';
import { completedUnreadable } from './completedUnreadable';
import { dateUnreadable } from './dateUnreadable';
import { dateMoved } from './dateMoved';
import { evidenceBeforeStart } from './evidenceBeforeStart';
import { evidenceNowhere } from './evidenceNowhere';
import { evidenceSameWords } from './evidenceSameWords';
import { impactBehind } from './impactBehind';
import { impactUnmoved } from './impactUnmoved';
import { updateSame } from './updateSame';
import { dueMissing } from './dueMissing';
import { dueUndated } from './dueUndated';
import { figureDoubt } from './figureDoubt';
import { figureUnread } from './figureUnread';
import { impactAboveMeasures } from './impactAboveMeasures';
import { impactBelowMeasures } from './impactBelowMeasures';
import { impactBlueBare } from './impactBlueBare';
import { impactBlueFirst } from './impactBlueFirst';
import { impactNotStarted } from './impactNotStarted';
import { leadMissing } from './leadMissing';
import { ledgerDiffers } from './ledgerDiffers';
import { ledgerNoLine } from './ledgerNoLine';
import { ledgerOffProfile } from './ledgerOffProfile';
import { ledgerTotal } from './ledgerTotal';
import { ledgerUnclaimed } from './ledgerUnclaimed';
import { ledgerUnreadable } from './ledgerUnreadable';
import { measureLate } from './measureLate';
import { moneyMissing } from './moneyMissing';
import { moneyNegative } from './moneyNegative';
import { moneyOverBudget } from './moneyOverBudget';
import { moneyUnreadable } from './moneyUnreadable';
import { overdueGreen } from './overdueGreen';
import { ratingColourDisagrees } from './ratingColourDisagrees';
import { ratingColourOnly } from './ratingColourOnly';
import { ratingComposite } from './ratingComposite';
import { ratingFormulaError } from './ratingFormulaError';
import { ratingMerged } from './ratingMerged';
import { ratingMissing } from './ratingMissing';
import { ratingNotInKey } from './ratingNotInKey';
import { ratingUnrecognised } from './ratingUnrecognised';
import { ratingUntidy } from './ratingUntidy';
import { recoveryMissing } from './recoveryMissing';
import { redNoSpend } from './redNoSpend';
import { referenceDuplicate } from './referenceDuplicate';
import { referenceMissing } from './referenceMissing';
import { referenceSequence } from './referenceSequence';
import { rowHidden } from './rowHidden';
import { spendWithoutImpact } from './spendWithoutImpact';
import { startAfterDue } from './startAfterDue';
import { textControlCharacters } from './textControlCharacters';
import { textFormulaLike } from './textFormulaLike';
import { totalDisagrees } from './totalDisagrees';
import { updateMissing } from './updateMissing';
import { updateStale } from './updateStale';
import { yearUnlikely } from './yearUnlikely';
import type { Rule } from './rule';

/** Every check, in the order in which issues of the same cell are shown. */
export const rules: readonly Rule[] = [
  ratingUnrecognised,
  ratingComposite,
  ratingFormulaError,
  ratingMissing,
  ratingMerged,
  ratingColourDisagrees,
  ratingNotInKey,
  ratingColourOnly,
  ratingUntidy,
  overdueGreen,
  blueNoCompletionDate,
  blueNotStarted,
  blueNoEvidence,
  updateMissing,
  updateStale,
  updateSame,
  recoveryMissing,
  impactBlueFirst,
  impactNotStarted,
  impactBehind,
  impactUnmoved,
  evidenceNowhere,
  evidenceBeforeStart,
  evidenceSameWords,
  dateUnreadable,
  dateAmbiguous,
  dateSeveral,
  startAfterDue,
  completedUnreadable,
  completedInFuture,
  yearUnlikely,
  dueUndated,
  dateMoved,
  referenceDuplicate,
  referenceMissing,
  referenceSequence,
  actionMissing,
  areaMissing,
  leadMissing,
  agencyMissing,
  dueMissing,
  moneyUnreadable,
  moneyMissing,
  moneyOverBudget,
  moneyNegative,
  spendWithoutImpact,
  redNoSpend,
  ledgerUnreadable,
  ledgerTotal,
  ledgerUnclaimed,
  ledgerDiffers,
  ledgerNoLine,
  ledgerOffProfile,
  impactAboveMeasures,
  impactBelowMeasures,
  impactBlueBare,
  measureLate,
  figureUnread,
  figureDoubt,
  totalDisagrees,
  areaCount,
  rowHidden,
  textFormulaLike,
  textControlCharacters,
];
