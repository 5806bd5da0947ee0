/**
 * The one place that uses `@microsoft/office-js-helpers`: the facts about the host, and storage
 * under a namespace of our own. The rest of that library is left alone: it asks for inline styles,
 * writes to the console, or does what Office.js now does for itself.
 */
import { standInVersion } from '../../app/standInVersion';
import { Storage, Utilities } from '@microsoft/office-js-helpers';

const hosts = new Map([['EXCEL', 'Excel']]);
const platforms = new Map([
  ['PC', ' on Windows'],
  ['MAC', ' on a Mac'],
  ['OFFICE_ONLINE', ' on the web'],
  ['IOS', ' on an iPad'],
]);

/**
 * Where the pane runs, in words: `Excel on the web`; `a web page` outside Office.
 * @param version what Excel gives as its own; absent where there is no Office.js
 */
export function hostInWords(version?: string): string {
  if (version === standInVersion) return 'the preview, not in Excel';
  const host = hosts.get(Utilities.host);
  return host === undefined ? 'a web page' : `${host}${platforms.get(Utilities.platform) ?? ''}`;
}

/** A yes or no that is remembered for this person on this computer. */
export interface RememberedChoice {
  /** undefined where nothing has been chosen yet. */
  readonly get: () => boolean | undefined;
  readonly set: (choice: boolean) => void;
}

/**
 * A choice kept under `brag-board` in the browser's storage. Where a browser policy blocks storage,
 * or it is full, the choice lasts until the pane is closed.
 */
export function rememberedChoice(name: string): RememberedChoice {
  let choice: boolean | undefined;
  const storage = ifStorageAllows(() => new Storage<unknown>('brag-board'));
  const stored = ifStorageAllows(() => storage?.get(name));
  if (typeof stored === 'boolean') choice = stored;
  return {
    get: () => choice,
    set(next) {
      choice = next;
      ifStorageAllows(() => storage?.set(name, next));
    },
  };
}

/** Whether anything can be remembered for this person; tried with a word that is taken away again. */
export function canRemember(): boolean {
  const kept = ifStorageAllows(() => {
    const storage = new Storage<unknown>('brag-board');
    storage.set('try', true);
    const found = storage.get('try') === true;
    storage.delete('try');
    return found;
  });
  return kept === true;
}

/** Does something with storage. @returns undefined where storage is blocked or full. */
function ifStorageAllows<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof DOMException || isLibraryException(error)) return undefined;
    throw error;
  }
}

/**
 * The library throws its `Exception` where there is no storage at all, and for a write that failed.
 * It is known by its name only: the types export the class, the library itself does not.
 */
function isLibraryException(error: unknown): boolean {
  return error instanceof Error && error.name === 'Exception';
}
