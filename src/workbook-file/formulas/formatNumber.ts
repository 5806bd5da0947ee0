/** A number as General shows it: up to 11 characters, exponent where it does not fit. */
export function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${digits.replace(/\.?0+$/, '')}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
  }
  const whole = String(Math.trunc(size)).length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** Rounds half away from zero in decimal, as Excel shows numbers; `toFixed` works on the binary value. */
function rounded(value: number, decimals: number): string {
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  return Number.isSafeInteger(shifted)
    ? (shifted / 10 ** decimals).toFixed(decimals)
    : value.toFixed(decimals);
}

/**
 * A positive number by the digit placeholders of a format (`#,##0.00`, `0.0E+00`).
 * Fractions (`# ?/?`) are shown as decimals.
 */
export function formatDigits(value: number, code: string): string {
  const exponential = /^(.*?)E([+-])([#0?]+)$/i.exec(code);
  if (exponential) {
    const decimals = (exponential[1]?.split('.')[1] ?? '').length;
    const [digits = '', exponent = '0'] = value.toExponential(decimals).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : exponential[2] === '+' ? '+' : '';
    return `${digits}E${sign}${String(Math.abs(power)).padStart(exponential[3]?.length ?? 1, '0')}`;
  }
  const scale = /,+(?=\.|$)/.exec(code)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = code.replace(/,+(?=\.|$)/, '').split('.');
  const places = fraction.replaceAll(',', '');
  const [digits = '', decimals = ''] = rounded(value / 1000 ** scale, places.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  let shown = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  if (whole.includes(',')) shown = shown.replace(/\B(?=(\d{3})+$)/g, ',');
  let kept = decimals;
  for (let i = places.length - 1; i >= 0 && places[i] !== '0' && kept.endsWith('0'); i--)
    kept = kept.slice(0, -1);
  return code.includes('.') ? `${shown}.${kept}` : shown;
}
