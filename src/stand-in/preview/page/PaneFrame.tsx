import { useEffect, useRef, useState } from 'react';
import { Container, type PaneExit } from '../../browser/container';
import { closed } from '../../browser/messages';
import { Refused, type WorkerHost } from '../../browser/workerHost';
import type { CellEditing } from './cellEditing';

/** The requirement sets of Office 2021 and its like on the web, as far as the stand-in has them. */
const requirementSets = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  RichApiRuntime: '1.1',
  DocumentEvents: '1.1',
  RibbonApi: '1.1',
};

export interface PaneFrameProps {
  host: WorkerHost;
  /** Number of the client in the worker; another one begins anew. */
  client: number;
  person: string;
  fileName: string;
  title: string;
  editing: CellEditing;
  /** A command to run as soon as the add-in takes it; `run` counts up for each. */
  command: { run: number; id: string; name: string } | undefined;
  onExit: (how: PaneExit) => void;
  /** The stand-in for Excel failed at what the add-in asked, or could not read the workbook any further. */
  onFault: (error: unknown) => void;
  /** The add-in wants to be in sight, or out of it. */
  onVisible: (visible: boolean) => void;
  /** The add-in greys out a ribbon button of its own, or no longer does; null where it begins anew. */
  onButton: (change: { id: string; enabled: boolean } | null) => void;
}

/** The add-in's own page in a frame, with this page as its Excel. */
export function PaneFrame(props: PaneFrameProps) {
  const { host, client, person, fileName, title, editing, command } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  const ran = useRef(command?.run ?? 0);
  const [container, setContainer] = useState<Container>();
  const [ready, setReady] = useState(false);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let left = false;
    let made: Container | undefined;
    const receive = (event: MessageEvent) => {
      // Nobody else on this page is to see Office.js's messages.
      if (made?.receive(event)) event.stopImmediatePropagation();
    };
    const stop = host.listen((happening) => {
      if (happening.happened === 'events' && happening.client === client) made?.sendEvents(happening.events);
      if (happening.happened === 'runtime' && happening.client === client)
        latest.current.onVisible(happening.state === 'Visible');
      if (happening.happened === 'button' && happening.client === client) latest.current.onButton(happening);
    });
    void host.ask('join', { client, person }).then(({ settings }) => {
      if (left) return;
      made = new Container(
        {
          requirementSets,
          fileName,
          settings,
          batch: (body) => host.ask('batch', { client, body }),
          loadSettings: () => host.ask('settings', {}),
          saveSettings: async (changed) => {
            await host.ask('saveSettings', { settings: changed });
          },
          isEditing: () => editing.active,
          editingEnds: () => editing.ends(),
          onExit: (how) => latest.current.onExit(how),
          onFocus: () => undefined,
          onReady: () => setReady(true),
          // The pane can only say that it did not work: why is the page's to say. What a pane that is being closed
          // asked of its workbook is of no concern to anybody.
          onFault: (error) => {
            if (left || (error instanceof Refused && error.code === closed)) return;
            latest.current.onFault(error);
            if (!(error instanceof Refused) || error.code === 'fault') reportError(error);
          },
        },
        () => frame.current?.contentWindow ?? null,
      );
      window.addEventListener('message', receive);
      setContainer(made);
    });
    return () => {
      left = true;
      stop();
      window.removeEventListener('message', receive);
      latest.current.onButton(null);
      void host.ask('leave', { client });
    };
  }, [host, client, person, fileName, editing]);

  useEffect(() => {
    if (!ready || !container || !command || command.run === ran.current) return;
    if (container.runCommand(command.id, command.name)) ran.current = command.run;
  }, [ready, container, command]);

  return container ? (
    <iframe ref={frame} className="pane-frame" title={title} name={container.frameName} src="taskpane.html" />
  ) : null;
}
