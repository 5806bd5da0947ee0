import type { Standing } from '../rollup/standing';
import type { SnapshotAction } from './snapshot';

/** Where an action stood at a board. In positions of before it was kept, Blue was finished, as it was judged then. */
export const keptStanding = ({ standing, progress }: SnapshotAction): Standing =>
  standing ?? (progress === 'blue' ? 'finished' : 'open');
