import { plain } from '../../cells/text';
import { leftWords } from './leftWords';

const finished =
  /^(?:(?:all|the|recently|previously|now) )*(?:completed?|closed|finished|achieved|delivered|done|archived?|implemented)(?: (?:and [a-z]+ ))?(?: ?(?:actions?|items?|tasks?|recommendations?|work|milestones?|this (?:year|quarter|month)|since .*|to date))*:?$|^(?:actions?|items?|tasks?) (?:completed?|closed|finished|achieved|delivered)\b.{0,30}$/;

/** True for a heading that says that all below it is done: "Completed actions". */
export const saysFinished = (heading: string): boolean => heading !== '' && finished.test(plain(heading));

/** True for a heading that says how the actions below it stand, and names no area of them. */
export const saysStanding = (heading: string): boolean => saysFinished(heading) || leftWords(heading) !== '';
