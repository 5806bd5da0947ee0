import { settingsParts } from '../read/readSettings';
import type { Book } from '../model/book';
import { childElements } from './childElements';
import { replaceChildren } from './editChildren';
import { namespaces } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { element } from './xmlText';

/** Namespace and content types of the parts in which Excel keeps add-ins (MS-OWEXML). */
const MAIN = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PART_TYPE = 'application/vnd.ms-office.webextension+xml';
const PANES = 'xl/webextensions/taskpanes.xml';
const PANES_MAIN = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const PANES_RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const STORE = { id: 'brag-board', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

const order = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** All settings as one text, to see later whether they changed. */
export function settingsText(book: Book): string {
  return JSON.stringify([...book.settings]);
}

/** Writes the settings into the workbook's own part for add-ins, which is made where it has none. */
export function writeSettings(edit: PackageEdit, book: Book): void {
  let [part] = settingsParts(edit.parts.names);
  if (part === undefined) {
    part = 'xl/webextensions/webextension1.xml';
    const reference = element('we:reference', STORE);
    edit.add(
      part,
      `<we:webextension xmlns:we="${MAIN}" id="{8C7E5A1B-2D34-4F60-9A1E-0B5D3C7F2E11}">${reference}</we:webextension>`,
      PART_TYPE,
    );
    // Excel finds the part by way of a task pane, which stays closed.
    edit.add(PANES, '<x/>', PANES_TYPE);
    const id = edit.relate(PANES, RELATIONSHIP, part);
    const link = element('wetp:webextensionref', {
      'xmlns:r': namespaces(edit.strict).relationships,
      'r:id': id,
    });
    const pane = element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: false, width: 350, row: 0 },
      link,
    );
    edit.set(PANES, element('wetp:taskpanes', { 'xmlns:wetp': PANES_MAIN }, pane));
    edit.relate('', PANES_RELATIONSHIP, PANES);
  }
  const text = edit.text(part) ?? '';
  const { prefix } = childElements(text);
  const items = [...book.settings].map(([name, value]) =>
    element(`${prefix}property`, { name, value: JSON.stringify(value) }),
  );
  edit.set(
    part,
    replaceChildren(text, 'properties', element(`${prefix}properties`, {}, items.join('')), order),
  );
}
