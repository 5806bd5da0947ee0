import { HostError } from '../protocol/hostError';

/** The colour names of HTML 4, which Office.js takes like hexadecimal colours. */
const named: Record<string, string> = {
  black: '000000',
  silver: 'C0C0C0',
  gray: '808080',
  white: 'FFFFFF',
  maroon: '800000',
  red: 'FF0000',
  purple: '800080',
  fuchsia: 'FF00FF',
  green: '008000',
  lime: '00FF00',
  olive: '808000',
  yellow: 'FFFF00',
  navy: '000080',
  blue: '0000FF',
  teal: '008080',
  aqua: '00FFFF',
  orange: 'FFA500',
};

/** `#RRGGBB` in upper case for a colour as Office.js takes it. @throws InvalidArgument for anything else. */
export function parseColor(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? named[text.toLowerCase()];
  if (!hex) throw new HostError('InvalidArgument');
  return `#${hex.toUpperCase()}`;
}
