/** What changes the plan or what is kept of it: fetched on its own, since a first look at the plan needs none of it. */
export { acceptIssue, reopenIssue } from '../../app/acceptIssue';
export { fixAndCheck, undoAndCheck } from '../../app/fixAndCheck';
export { insertFigure } from '../../app/insertFigure';
export { keepPosition } from '../../app/keepPosition';
export { addRatingValidation, removeRatingValidation } from '../../app/ratingValidation';
export { setMapping } from '../../app/setMapping';
export { setSettings } from '../../app/setSettings';
export { readSettingsFile } from '../../app/settingsFile';
