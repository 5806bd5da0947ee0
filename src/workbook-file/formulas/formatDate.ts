import type { FormatToken } from './formatSections';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400;

/** Calendar parts of a serial number; 60 is Excel's 29 February 1900. */
function partsOf(serial: number, date1904: boolean) {
  const rounded = Math.round(serial * DAY * 1000) / 1000;
  const day = Math.floor(rounded / DAY);
  const seconds = rounded - day * DAY;
  const leapBug = !date1904 && day === 60;
  const base = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(base + (leapBug ? 59 : day) * DAY * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: leapBug ? 29 : date.getUTCDate(),
    weekday: (((day + (date1904 ? 5 : 6)) % 7) + 7) % 7,
    seconds,
    total: rounded,
  };
}

/** Whether an `m` between these tokens means minutes: after hours, or before seconds. */
function isMinutes(codes: readonly string[], index: number): boolean {
  const before = codes
    .slice(0, index)
    .filter((code) => !/^a/i.test(code))
    .at(-1);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(codes[index + 1] ?? '');
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** A serial number by the date tokens of a format section; negative dates show as `#` in Excel. */
export function formatDate(serial: number, tokens: readonly FormatToken[], date1904: boolean): string {
  if (serial < 0) return '########';
  const { year, month, day, weekday, seconds, total } = partsOf(serial, date1904);
  const codes = tokens.flatMap((token) => (token.kind === 'date' ? [token.code] : []));
  const half = codes.some((code) => /^a/i.test(code));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const shownHours = half ? hours % 12 || 12 : hours;
  let index = -1;
  const show = (code: string): string => {
    index++;
    const lower = code.toLowerCase();
    if (lower.startsWith('a')) return lower === 'a/p' ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'AM' : 'PM';
    if (lower.startsWith('[h')) return pad(Math.floor(total / 3600), lower.length - 2);
    if (lower.startsWith('[m')) return pad(Math.floor(total / 60), lower.length - 2);
    if (lower.startsWith('[s')) return pad(Math.floor(total), lower.length - 2);
    if (lower.startsWith('y')) return lower.length > 2 ? pad(year, 4) : pad(year % 100, 2);
    if (lower.startsWith('d')) {
      if (lower.length <= 2) return pad(day, lower.length);
      return (days[weekday] ?? '').slice(0, lower.length === 3 ? 3 : undefined);
    }
    if (lower.startsWith('h')) return pad(shownHours, Math.min(lower.length, 2));
    if (lower.startsWith('s')) {
      const decimals = lower.split('.')[1]?.length ?? 0;
      return (seconds % 60)
        .toFixed(decimals)
        .padStart((lower.startsWith('ss') ? 2 : 1) + (decimals ? decimals + 1 : 0), '0');
    }
    if (isMinutes(codes, index)) return pad(minutes, Math.min(lower.length, 2));
    if (lower.length <= 2) return pad(month + 1, lower.length);
    const name = months[month] ?? '';
    return lower.length === 3 ? name.slice(0, 3) : lower.length === 5 ? name.slice(0, 1) : name;
  };
  return tokens
    .map((token) => (token.kind === 'date' ? show(token.code) : token.kind === 'literal' ? token.text : ''))
    .join('');
}
