import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import { ribbonClass, type Ribbon } from './ribbonClasses';

/** What the host is told by an add-in about its own runtime. */
export interface Runtime {
  /** `Visible` while the pane is in sight, else `Background`. */
  state: string;
  /** The add-in wants its pane shown (`Visible`) or hidden (`Background`). */
  onState: (state: string) => void;
}

const states = ['Inactive', 'Background', 'Visible'];

const internalService = declareClass<Runtime>('AddinInternalService', {
  // The library says at start that it can take commands; commands come by another way here.
  members: { NotifyActionHandlerReady: method(() => undefined) },
});

/** Behind https://learn.microsoft.com/javascript/api/office/office.addin */
const runtimeService = declareClass<Runtime>('AppRuntimeService', {
  members: {
    GetAppRuntimeState: method((runtime) => runtime.state),
    SetAppRuntimeState: method((runtime, args) => {
      const state = args.text(0);
      if (!states.includes(state)) throw new HostError('InvalidArgument');
      runtime.state = state;
      runtime.onState(state);
    }),
  },
});

/** The objects that Office.js creates by name, and not from the workbook. */
export function services(runtime: Runtime, ribbon: Ribbon): ReadonlyMap<string, HostObject> {
  return new Map([
    ['Microsoft.InternalService.AddinInternalService', internalService(runtime)],
    ['Microsoft.AppRuntime.AppRuntimeService', runtimeService(runtime)],
    ['Microsoft.DynamicRibbon.DynamicRibbon', ribbonClass(ribbon)],
  ]);
}
