import { isRecord } from '../../cells/isRecord';
import { longDate, parseIsoDate } from '../../cells/serialDate';
import type { Paper } from '../sheet/pageSize';

/** What stands at the head and foot of every paper of a pack. Each '' where it is not known. */
export interface PackDetails {
  /** What the plan is called. */
  readonly title: string;
  readonly board: string;
  /** The date of the meeting, `YYYY-MM-DD`. */
  readonly meeting: string;
  /** The protective marking, such as OFFICIAL. */
  readonly marking: string;
  /** Whom to ask. */
  readonly contact: string;
  /** What the papers are printed on, `A4` or `A3`; A4 where nothing is said. */
  readonly paper: string;
}

export const noDetails: PackDetails = {
  title: '',
  board: '',
  meeting: '',
  marking: '',
  contact: '',
  paper: '',
};

/** In characters. A header or footer of Excel has up to 255, with all of its parts. */
export const longestDetail = 100;

/** Why one of the details cannot be used, in words; '' where it can. */
export function detailProblem(name: keyof PackDetails, text: unknown): string {
  if (typeof text !== 'string') return 'must be text';
  if (text.length > longestDetail) return `has up to ${longestDetail} letters, and this has ${text.length}`;
  if (name === 'paper') return ['', 'A4', 'A3'].includes(text) ? '' : 'must be "A4" or "A3"';
  return name === 'meeting' && text !== '' && parseIsoDate(text) === null
    ? 'is no date such as "2025-09-08"'
    : '';
}

/** Reads details as they are kept; one that cannot be used is not known. */
export function readDetails(kept: unknown): PackDetails {
  if (!isRecord(kept)) return noDetails;
  const detail = (name: keyof PackDetails): string => {
    const text = kept[name];
    return typeof text === 'string' && detailProblem(name, text) === '' ? text.trim() : '';
  };
  return {
    title: detail('title'),
    board: detail('board'),
    meeting: detail('meeting'),
    marking: detail('marking'),
    contact: detail('contact'),
    paper: detail('paper'),
  };
}

/** What the papers are printed on. The Members' summary is one page of A4 whatever is said. */
export const paperOf = ({ paper }: Pick<PackDetails, 'paper'>): Paper => (paper === 'A3' ? 'A3' : 'A4');

/** Whom and what day a paper is for: `SEND Improvement Board, 15 September 2025`; '' where neither is known. */
export function meetingInWords({ board, meeting }: PackDetails): string {
  const day = parseIsoDate(meeting);
  return [board, day === null ? '' : longDate(day)].filter((part) => part !== '').join(', ');
}

/** All of it in one line for the top of a sheet; '' where nothing is known. */
export function detailsInWords(details: PackDetails): string {
  const meeting = meetingInWords(details);
  const parts = [
    meeting === '' ? '' : `For: ${meeting}.`,
    details.marking === '' ? '' : `${details.marking}.`,
    details.contact === '' ? '' : `Contact: ${details.contact}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
