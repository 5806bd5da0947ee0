import type { HostEvent } from '../events';

/** Numbers of the protocol between Office.js in a frame and the page around it (see office.debug.js 1.1.110). */
const REQUEST = 0;
const REPLY = 1;
const EVENT = 1;
const REGISTER = 1;
const UNREGISTER = 2;
const EXCEL = 16;
const dispatch = { completeCommand: 94, batch: 93, saveSettings: 76, loadSettings: 75 } as const;
const errors = { general: 5001, cellEditMode: 5004 } as const;
/** A request with this flag waits until the person stops editing a cell. */
const DELAY_FOR_CELL_EDIT = 64;
const EVENT_CATEGORY = 65_536;

/** Ways out of the pane by keyboard, by the number that Office.js sends. */
const exits: Readonly<Record<number, PaneExit>> = {
  5: 'forward',
  6: 'back',
  13: 'forward',
  14: 'back',
  15: 'escape',
  17: 'forward',
  18: 'back',
};
const SELECTED = 0;

export type PaneExit = 'forward' | 'back' | 'escape';

/** What the container needs of the host that it stands for. */
export interface ContainerHost {
  /** Requirement sets that are offered, by name. */
  requirementSets: Readonly<Record<string, string>>;
  fileName: string;
  /** Settings of the workbook when it was opened, as Office.js has them: names and JSON texts. */
  settings: [name: string, json: string][];
  /** Answers the body of a batch. */
  batch(body: string): Promise<string>;
  /** The settings as they are now: other add-ins' runs, and Excel's own calls, change them too. */
  loadSettings(): Promise<[string, string][]>;
  saveSettings(settings: [string, string][]): Promise<void>;
  /** A person is editing a cell: batches wait or are refused, as in Excel. */
  isEditing(): boolean;
  /** Resolves when the person has stopped editing. */
  editingEnds(): Promise<void>;
  onExit(how: PaneExit): void;
  /** The pane got the focus. */
  onFocus(): void;
  /** The add-in can take commands. */
  onReady(): void;
  /** The host itself failed at a batch: a fault of the stand-in's, or a workbook that was closed meanwhile. */
  onFault(error: unknown): void;
}

interface Envelope {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface Executed {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
}

/** The page's side of one task pane in a frame, as Excel on the web plays it. Make a new one each time that the frame loads. */
export class Container {
  /** Office.js keeps settings in the session's storage under this, so it is new each time. */
  private readonly conversation = `c${crypto.randomUUID()}`;
  private readonly registered = new Map<string, number>();

  constructor(
    private readonly host: ContainerHost,
    /** The frame's window, once it has loaded. */
    private readonly frame: () => Window | null,
  ) {}

  /** What the frame's `name` has to be when it loads. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: 'Excel|Web|16.01|en-GB|preview||disableLogging|0',
      xdmInfo: `${this.conversation}|preview|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
  }

  /** Takes a message that the page got. @returns false where it is not for this container */
  receive(event: MessageEvent): boolean {
    if (event.source !== this.frame() || event.origin !== location.origin || typeof event.data !== 'string')
      return false;
    const message = JSON.parse(event.data) as Envelope;
    if (message._messageType !== REQUEST || message._conversationId !== this.conversation) return false;
    void this.answer(message);
    return true;
  }

  /** Tells the add-in what happened. */
  sendEvents(events: readonly HostEvent[]): void {
    const rows = events.map(({ type, target, args }) => [
      EVENT_CATEGORY,
      type,
      target,
      JSON.stringify(args),
      0,
    ]);
    if (rows.length > 0) this.sendEvent('richApiMessage', { ArrayData: rows });
  }

  /** Tells the add-in that another cell is selected (`Office.context.document`). */
  sendSelectionChanged(): void {
    this.sendEvent('documentSelectionChanged', {});
  }

  /** Runs a ribbon command by the name of its function. @returns false where the add-in takes none (yet) */
  runCommand(id: string, functionName: string): boolean {
    const event = JSON.stringify({ source: { id } });
    return this.sendEvent('appCommandInvoked', { 0: id, 1: functionName, 2: event });
  }

  private sendEvent(name: string, data: unknown): boolean {
    const correlation = this.registered.get(name);
    if (correlation === undefined) return false;
    this.post(name, correlation, data, EVENT);
    return true;
  }

  private post(name: string, correlation: number, data: unknown, kind: number): void {
    const message = {
      _messageType: REPLY,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _origin: location.origin,
      _serializerVersion: 1,
    };
    this.frame()?.postMessage(JSON.stringify(message), location.origin);
  }

  private async answer({ _actionName: name, _actionType: type, _correlationId: id, _data: data }: Envelope) {
    const reply = (answer: unknown) => this.post(name, id, answer, 0);
    if (type === REGISTER) {
      this.registered.set(name, id);
      reply({ Error: 0, Version: 1 });
      if (name === 'appCommandInvoked') this.host.onReady();
    } else if (type === UNREGISTER) {
      this.registered.delete(name);
      reply({ Error: 0, Version: 1 });
    } else if (name === 'ContextActivationManager_getAppContextAsync') {
      reply(this.appContext());
    } else if (name === 'ContextActivationManager_notifyHost') {
      this.notified((data as unknown[])[1]);
    } else if (name === 'executeMethod') {
      reply(await this.execute(data as Executed));
    }
  }

  private notified(action: unknown): void {
    if (action === SELECTED) this.host.onFocus();
    const how = typeof action === 'number' ? exits[action] : undefined;
    if (how) this.host.onExit(how);
  }

  private appContext() {
    const { settings, fileName, requirementSets } = this.host;
    return {
      _id: 'preview',
      _appName: EXCEL,
      _appVersion: '16.0',
      _appUILocale: 'en-GB',
      _dataLocale: 'en-GB',
      _docUrl: `${location.origin}/${encodeURIComponent(fileName)}`,
      _clientMode: 1,
      _settings: settings,
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'preview',
      _appInstanceId: this.conversation,
      _requirementMatrix: JSON.stringify(requirementSets),
      // By which an add-in can tell that this is not Excel.
      _hostFullVersion: 'stand-in',
      _appMinorVersion: 1,
      _addinName: 'preview',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  private async execute({ DdaMethod, ArrayData, DdaSettingsMethod }: Executed): Promise<unknown> {
    switch (DdaMethod.DispatchId) {
      case dispatch.batch: {
        const [, , , , body, , flags] = ArrayData ?? [];
        if (this.host.isEditing()) {
          if (!(Number(flags) & DELAY_FOR_CELL_EDIT)) return { Error: errors.cellEditMode, Version: 1 };
          await this.host.editingEnds();
        }
        try {
          const response = await this.host.batch(String(body));
          return { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], response] };
        } catch (error) {
          // The host itself failed, which the add-in can only be told as that; the page is told what it was.
          this.host.onFault(error);
          return { Error: errors.general, Version: 1 };
        }
      }
      case dispatch.saveSettings:
        await this.host.saveSettings(DdaSettingsMethod?.Properties ?? []);
        return { Error: 0, Version: 1 };
      case dispatch.loadSettings:
        return {
          Error: 0,
          Version: 1,
          Properties: {
            Settings: (await this.host.loadSettings()).map(([Name, Value]) => ({ Name, Value })),
          },
        };
      case dispatch.completeCommand:
        return { Error: 0, Version: 1 };
      default:
        return { Error: errors.general, Version: 1 };
    }
  }
}
