import { declareClass, method, setter } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';

/** The host's ribbon, as far as an add-in can change its own buttons there. */
export interface Ribbon {
  /** A button of the add-in's was greyed out, or no longer is. */
  onButton: (id: string, enabled: boolean) => void;
}

const buttonClass = declareClass<{ ribbon: Ribbon; id: string }>('RibbonButton', {
  members: {
    Enabled: setter(({ ribbon, id }, value) => {
      if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
      ribbon.onButton(id, value);
    }),
  },
});

/** Only named on the way to its buttons. */
const tabClass = declareClass<string>('RibbonTab', { members: {} });

/** Behind https://learn.microsoft.com/javascript/api/office/office.ribbon */
export const ribbonClass = declareClass<Ribbon>('DynamicRibbon', {
  members: {
    GetTab: method((_ribbon, args) => tabClass(args.text(0))),
    GetButton: method((ribbon, args) => buttonClass({ ribbon, id: args.text(0) })),
  },
});
