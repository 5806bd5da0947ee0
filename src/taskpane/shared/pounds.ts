const grouped = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

/** An amount to the pound: `£1,204`, `-£300`. */
export const pounds = (amount: number): string => grouped.format(amount);
