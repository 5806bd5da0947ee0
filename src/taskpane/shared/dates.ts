/** A moment's local date as date inputs and use cases write it: `2025-09-08`. */
export function isoDate(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

/** An ISO date in words: `2025-09-08` is `8 September 2025`. Text that is no date is given back as it is. */
export function dateInWords(date: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  if (match === null) return date;
  const [, year, month, day] = match;
  return longDate.format(new Date(Number(year), Number(month) - 1, Number(day)));
}

/** A moment in words, local time: `8 September 2025, 14:05`. */
export function momentInWords(moment: Date): string {
  return `${longDate.format(moment)}, ${time.format(moment)}`;
}

const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
