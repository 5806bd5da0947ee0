/** What writes cells, sheets and rules: fetched on its own, since a first look at the plan needs none of it. */
export { addRatingAids } from './addRatingAids';
export { changeCells } from './changeCells';
export { insertFormula } from './insertFormula';
export { removeRatingAids } from './removeRatingAids';
export { writeHistory } from './writeHistory';
export { writeSheets } from './writeSheets';
