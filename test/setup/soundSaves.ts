import type * as opening from '../../src/stand-in/node/openStandInExcel';
import type * as checking from '../support/soundness/soundly';

// Whatever a test opens: what it saves is looked at for what would make Excel repair it.
jest.mock('../../src/stand-in/node/openStandInExcel', () => {
  const { openStandInExcel } = jest.requireActual<typeof opening>('../../src/stand-in/node/openStandInExcel');
  const { soundly } = jest.requireActual<typeof checking>('../support/soundness/soundly');
  const openSoundly: typeof openStandInExcel = async (bytes, options) =>
    soundly(await openStandInExcel(bytes, options), bytes);
  return { openStandInExcel: openSoundly };
});
