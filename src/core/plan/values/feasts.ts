import { serialOf, type Serial } from '../../cells/serialDate';

/** Easter Sunday of a year, by the Gregorian computus. https://en.wikipedia.org/wiki/Date_of_Easter */
export function easter(year: number): Serial | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = Math.floor(century / 4);
  const moonCorrection = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - leapCorrection - Math.floor((century - moonCorrection + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return serialOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** Christmas Day of a year. */
export const christmas = (year: number): Serial | null => serialOf(year, 12, 25);
