/** Each is made once: to make one takes longer than all else in a row of a paper. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is read: `12,000`. @param least places that are shown, also noughts; `most` are where there are so many */
export function grouped(value: number, least = 0, most = 3): string {
  const key = `${least} ${most}`;
  const known = formats.get(key);
  if (known !== undefined) return known.format(value);
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  formats.set(key, format);
  return format.format(value);
}
