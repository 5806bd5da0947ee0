import { HostError } from '../protocol/hostError';
import { cssColors } from './cssColors';

/** `#RRGGBB` in upper case for a colour as Office.js takes it. @throws InvalidArgument for anything else. */
export function parseColor(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? cssColors.get(text.toLowerCase());
  if (!hex) throw new HostError('InvalidArgument');
  return `#${hex.toUpperCase()}`;
}
