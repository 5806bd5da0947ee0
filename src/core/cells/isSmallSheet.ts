import type { Rect } from './address';

/** Whether a hidden sheet may hold a list or a key: those are small, and no larger one is looked at. */
export const isSmallSheet = ({ rows, columns }: Pick<Rect, 'rows' | 'columns'>): boolean =>
  rows <= 200 && columns <= 20;
