/** An amount in a sentence: `£1,200`, `-£0.50`. Pence only where there are any. */
export function pounds(amount: number): string {
  const pence = Math.round(Math.abs(amount) * 100);
  const whole = String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`;
  return `${amount < 0 && pence > 0 ? '-' : ''}£${whole}${rest}`;
}
