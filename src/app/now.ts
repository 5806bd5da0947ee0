/** A moment's day by the local clock, as date inputs and use cases write it: `2025-09-08`. */
export function isoDate(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** A moment in words by the local clock: `8 September 2025, 14:05`. */
export const momentInWords = (moment: Date): string => `${day.format(moment)}, ${time.format(moment)}`;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
