import { isRecord } from '../core/cells/isRecord';

/** The title of the alert of our lists, by which they are known to be ours. */
export const listTitle = 'BRAG rating';
/** Lists and other rules that ours took the place of, among our settings. */
export const replacedName = 'replacedLists';

/** The rule that cells have for what may be typed in them. */
export interface TypingRule {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** A rule that one of ours took the place of, so that it can be put back. */
export interface ReplacedList extends TypingRule {
  readonly sheet: string;
  readonly address: string;
}

/** Rules that ours took the place of; none where the setting is damaged. */
export function replacedLists(settings: ReadonlyMap<string, unknown>): ReplacedList[] {
  const kept = settings.get(replacedName);
  if (!Array.isArray(kept)) return [];
  return kept.filter((item: unknown): item is ReplacedList => isRecord(item) && isRecord(item['rule']));
}

/** What is to be asked of a validation so that its rule can be put back. */
export const ofTypingRule = 'type,rule,errorAlert,prompt,ignoreBlanks';

export const typingRule = ({ rule, errorAlert, prompt, ignoreBlanks }: Excel.DataValidation): TypingRule => ({
  rule,
  errorAlert,
  prompt,
  ignoreBlanks,
});

/** Queues a rule, or none. */
export function setTypingRule(validation: Excel.DataValidation, to: TypingRule | null): void {
  validation.clear();
  if (to === null) return;
  validation.rule = to.rule;
  validation.errorAlert = to.errorAlert;
  validation.prompt = to.prompt;
  validation.ignoreBlanks = to.ignoreBlanks;
}

/** True for a list of ours; also one that was half made, which has our words and no alert yet. */
export const isOurList = ({ type, errorAlert }: Excel.DataValidation): boolean =>
  type === 'List' && errorAlert.title === listTitle;

/** True for cells whose rules differ, or of which only some have one. */
export const isMixed = ({ type }: Excel.DataValidation): boolean =>
  type === 'Inconsistent' || type === 'MixedCriteria';
