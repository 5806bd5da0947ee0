import type { KeptColumns } from '../sheet/kept';

/** What officers type beside an escalated action. */
export const responseForm: KeptColumns = {
  keys: ['Action', 'Ref'],
  columns: ['Response', 'Owner', 'By when', 'Decision needed'],
  dates: ['By when'],
};
