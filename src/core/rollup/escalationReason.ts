import { ratingNames } from '../plan/values/rating';
import { redatedInWords, type Redating } from './redating';

/** A part of the escalation rule that an action meets, with what it is told by. */
export type EscalationReason =
  /** At so many boards in a row, this one included. */
  | { readonly kind: 'progress Red'; readonly boards: number }
  | { readonly kind: 'impact Red' }
  /** By more than so many days. */
  | { readonly kind: 'overdue'; readonly moreThan: number }
  | { readonly kind: 're-dated'; readonly redating: Pick<Redating, 'times' | 'days'> }
  /** In words, what it was: `progress was Green`. */
  | { readonly kind: 'worse'; readonly than: string }
  /** At so many boards in a row, this one included. */
  | { readonly kind: 'no impact'; readonly progress: 'blue' | 'green'; readonly boards: number };

/** What reasons of a kind have in common: `Progress Red`. Those of one rule say the same, whatever the action. */
export function reasonKindInWords(reason: EscalationReason): string {
  switch (reason.kind) {
    case 'progress Red':
      return 'Progress Red';
    case 'impact Red':
      return 'Impact Red';
    case 'overdue':
      return `More than ${reason.moreThan} days overdue`;
    case 're-dated':
      return 'Due date moved';
    case 'worse':
      return 'Worse than at the last board';
    case 'no impact':
      return `Progress ${ratingNames[reason.progress]}, no evidence of impact`;
  }
}

/** A reason in full: `Progress Red for 3 boards`. */
export function reasonInWords(reason: EscalationReason): string {
  const kind = reasonKindInWords(reason);
  switch (reason.kind) {
    case 'progress Red':
      return reason.boards > 1 ? `${kind} for ${reason.boards} boards` : kind;
    case 'no impact':
      return `${kind} for ${reason.boards} boards`;
    case 're-dated':
      return `Due date ${redatedInWords(reason.redating)}`;
    case 'worse':
      return `${kind}: ${reason.than}`;
    case 'impact Red':
    case 'overdue':
      return kind;
  }
}
