import type { StandInExcel } from '../../../src/stand-in/node/openStandInExcel';
import { newFaults } from './soundness';

/**
 * The same workbook, in this pane and in others, whose every save is looked at for what would make Excel repair it.
 * @param bytes what it was opened from
 */
export const soundly = (standIn: StandInExcel, bytes: Uint8Array): StandInExcel => ({
  ...standIn,
  join: (person) => soundly(standIn.join(person), bytes),
  save: async () => {
    const saved = await standIn.save();
    const faults = saved === bytes ? [] : newFaults(bytes, saved);
    if (faults.length > 0) throw new Error(`Excel would repair what was saved:\n${faults.join('\n')}`);
    return saved;
  },
});
