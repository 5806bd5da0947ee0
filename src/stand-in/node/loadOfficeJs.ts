import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { createBrowserStubs } from './browserStubs';
import { keepBuiltIns } from './keepBuiltIns';

/** The text channel between the genuine library and a host (`HostBridge`). */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** What the genuine library offers to an add-in. */
export interface OfficeJs {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

type Script = (this: object, scope: object) => void;
let compiled: Script | undefined;

/** Compiles the library once a process; it may also be called with another place of the file, by tests. */
function script(): Script {
  if (!compiled) {
    // The entry of the package is its type declarations; the script stands beside them.
    const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    // With `with`, every global that the library reads or makes is one of the scope's, not of the process.
    compiled = compileFunction(`with (scope) {${readFileSync(file, 'utf8')}\n}`, ['scope'], {
      filename: file,
    }) as Script;
  }
  return compiled;
}

/**
 * Loads the genuine, unmodified Office.js over a bridge, with globals of its own: several may be loaded in one
 * process. The built-in objects are shared, so that its errors, arrays and promises are those of the caller.
 */
export function loadOfficeJs(
  bridge: Bridge,
  isSetSupported: (name: string, version?: string) => boolean,
): OfficeJs {
  const globals: Record<string, unknown> = {
    ...createBrowserStubs(),
    // What the library asks for at every cell; in a test's own globals, each look-up takes long.
    ...{ Array, Object, Promise, parseInt },
    Strings: { OfficeOM: {} },
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent']) globals[name] = globals;
  const scope = new Proxy(globals, {
    has: (_, name) => typeof name === 'string',
    get: (target, name) =>
      typeof name === 'symbol'
        ? undefined
        : name in target
          ? target[name]
          : (globalThis as Record<string, unknown>)[name],
  });
  keepBuiltIns(() => script().call(globals, scope));
  const { Excel, Office, OfficeExtension } = globals as unknown as OfficeJs;
  // Over a bridge the library has no Office.context; what it asks of one is the requirement sets.
  const withContext = Object.create(Office, {
    context: { value: { requirements: { isSetSupported } }, enumerable: true },
  }) as typeof globalThis.Office;
  globals['Office'] = withContext;
  return { Excel, Office: withContext, OfficeExtension };
}
