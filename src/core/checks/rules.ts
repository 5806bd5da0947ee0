import { blueNoEvidence } from './blueNoEvidence';
import { dateAmbiguous } from './dateAmbiguous';
import { dateSeveral } from './dateSeveral';
import { dateUnreadable } from './dateUnreadable';
import { leadMissing } from './leadMissing';
import { moneyMissing } from './moneyMissing';
import { moneyUnreadable } from './moneyUnreadable';
import { overdueGreen } from './overdueGreen';
import { ratingColourDisagrees } from './ratingColourDisagrees';
import { ratingColourOnly } from './ratingColourOnly';
import { ratingComposite } from './ratingComposite';
import { ratingFormulaError } from './ratingFormulaError';
import { ratingMissing } from './ratingMissing';
import { ratingUnrecognised } from './ratingUnrecognised';
import { ratingUntidy } from './ratingUntidy';
import { referenceDuplicate } from './referenceDuplicate';
import type { Rule } from './rule';

/** Every check, in the order in which issues of the same cell are shown. */
export const rules: readonly Rule[] = [
  ratingUnrecognised,
  ratingComposite,
  ratingFormulaError,
  ratingMissing,
  ratingColourDisagrees,
  ratingColourOnly,
  ratingUntidy,
  overdueGreen,
  blueNoEvidence,
  dateUnreadable,
  dateAmbiguous,
  dateSeveral,
  referenceDuplicate,
  leadMissing,
  moneyUnreadable,
  moneyMissing,
];
