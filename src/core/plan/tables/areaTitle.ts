const areaWords = '(?:priority|area|theme|workstream|work stream|objective|outcome|aim)';
const beginsWithArea = new RegExp(
  `^${areaWords}(?: (?:action|area|theme))*s?\\s*(?:(?:no\\.?\\s*)?\\d|[a-z]\\b\\s*[:.-]|[:-]\\s*\\S)`,
);
const beginsWithPriority = /^(priority|area|theme|workstream|work stream)\b/;
const label = /^(?:priority|priority area|theme|workstream|work stream)\s*:?$/;

/**
 * True for a title that names a priority area: "Priority 2 – Service Provision", "Theme: Health".
 * @param text as {@link plain} gives it
 */
export const isAreaTitle = (text: string): boolean => beginsWithArea.test(text);

/** True for an area's title of the first level; aims, objectives and outcomes may stand under one. */
export const isTopAreaTitle = (text: string): boolean => isAreaTitle(text) && beginsWithPriority.test(text);

/** True for words that only announce an area, which stands in the next cell. */
export const isAreaLabel = (text: string): boolean => label.test(text);
