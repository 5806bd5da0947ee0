/** What writes cells, sheets and rules: fetched on its own, since a first look at the plan needs none of it. */
export { addRatingValidation } from './addRatingValidation';
export { changeCells } from './changeCells';
export { insertFormula } from './insertFormula';
export { removeRatingValidation } from './removeRatingValidation';
export { writeHistory } from './writeHistory';
export { writeSheets } from './writeSheets';
