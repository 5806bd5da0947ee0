/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { version } from '../../package.json';
import shortcuts from '../../src/commands/shortcuts.json';
import { excelApiFloor } from '../../src/excel/requirements';
import { developmentOrigin, readBuilt, readManifest } from './readManifest';

const manifest = new DOMParser().parseFromString(readManifest(), 'application/xml');
const all = (tag: string) => [...manifest.getElementsByTagName(tag)];
const only = (tag: string) => {
  const found = all(tag);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const everyElement = all('*');
const resources = [...only('Resources').querySelectorAll('[id]')];
const resids = everyElement.map((element) => attribute(element, 'resid')).filter((resid) => resid !== '');
const addresses = everyElement
  .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Url')])
  .filter((text) => text.includes('://'));
const addressOf = (resid: string) =>
  attribute(resources.find((resource) => resource.id === resid) ?? only('Resources'), 'DefaultValue');

test('the version is that of package.json', () => {
  expect(only('Version').textContent).toBe(`${version}.0`);
});

test('the oldest Excel is the one that the code is written for', () => {
  const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([
    ['ExcelApi', excelApiFloor],
    ['SharedRuntime', '1.1'],
  ]);
});

test('what the add-in requires is said once, where an Excel that is too old keeps its ribbon', () => {
  expect(only('Requirements').parentElement?.tagName).toBe('OfficeApp');
});

describe('resources', () => {
  test('everything that is referred to is there', () => {
    const ids = new Set(resources.map(({ id }) => id));
    expect(resids.filter((resid) => !ids.has(resid))).toEqual([]);
  });

  test('everything that is there is referred to', () => {
    expect(resources.map(({ id }) => id).filter((id) => !resids.includes(id))).toEqual([]);
  });

  test('no name is used twice', () => {
    const names = everyElement.map(({ id }) => id).filter((id) => id !== '');
    expect(names).toEqual([...new Set(names)]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview
  test('names and texts are within their limits', () => {
    const tooLong = [
      ...resids.filter((resid) => resid.length > 32),
      ...texts('bt:ShortStrings', 125),
      ...texts('bt:LongStrings', 250),
      ...[attribute(only('DisplayName'), 'DefaultValue')].filter((text) => text.length > 125),
      ...[attribute(manifest.querySelector('OfficeApp > Description')!, 'DefaultValue')].filter(
        (text) => text.length > 250,
      ),
    ];
    expect(tooLong).toEqual([]);
  });

  function texts(tag: string, limit: number): string[] {
    const values = [...only(tag).children].map((child) => attribute(child, 'DefaultValue'));
    expect(values.length).toBeGreaterThan(0);
    return values.filter((text) => text.length > limit);
  }
});

describe('the shared runtime', () => {
  test('comes first under its host and lives as long as the workbook is open', () => {
    const [runtime] = all('Runtime');
    expect(runtime?.parentElement?.parentElement?.firstElementChild?.tagName).toBe('Runtimes');
    expect(attribute(runtime!, 'lifetime')).toBe('long');
  });

  test('is one page for the pane and the commands', () => {
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap(all);
    const used = pages.map((page) => attribute(page, 'resid')).filter((resid) => resid !== '');
    expect(new Set(used)).toEqual(new Set(['Taskpane.Url']));
    expect(addressOf('Taskpane.Url')).toBe(
      attribute(manifest.querySelector('DefaultSettings > *')!, 'DefaultValue'),
    );
  });
});

describe('the ribbon', () => {
  const controls = [...only('Group').getElementsByTagName('Control')];
  const buttons = controls.map((control) => {
    const label = control.getElementsByTagName('Label')[0]!;
    return [addressOf(attribute(label, 'resid')), control.querySelector('Action')?.getAttribute('xsi:type')];
  });

  test('has its five buttons, in the order of the work', () => {
    expect(buttons).toEqual([
      ['BRAG Board', 'ShowTaskpane'],
      ['Check', 'ExecuteFunction'],
      ['Build board sheets', 'ExecuteFunction'],
      ['Keep position', 'ExecuteFunction'],
      ['Help', 'ExecuteFunction'],
    ]);
  });

  test('the pane that opens with a workbook is the one of the Open button', () => {
    expect(only('TaskpaneId').textContent).toBe('Office.AutoShowTaskpaneWithDocument');
  });

  test('no two buttons look alike', () => {
    const icons = controls.map((control) => attribute(control.querySelector('[size="32"]')!, 'resid'));
    expect(new Set(icons).size).toBe(buttons.length);
  });
});

test('the menu of a cell asks why', () => {
  const menu = only('OfficeMenu');
  expect([attribute(menu, 'id'), attribute(menu.parentElement!, 'xsi:type')]).toEqual([
    'ContextMenuCell',
    'ContextMenu',
  ]);
  expect(addressOf(attribute(menu.getElementsByTagName('Label')[0]!, 'resid'))).toBe('Why? (BRAG Board)');
  expect(menu.getElementsByTagName('FunctionName')[0]!.textContent).toBe('whyHere');
});

// https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
describe('keyboard shortcuts', () => {
  test('come after everything else, in a file of the build', () => {
    expect(manifest.documentElement.lastElementChild).toBe(only('ExtendedOverrides'));
    expect(attribute(only('ExtendedOverrides'), 'Url')).toBe(`${developmentOrigin}/shortcuts.json`);
    expect(JSON.parse(readBuilt('shortcuts.json').toString('utf8'))).toEqual(shortcuts);
  });

  test('each action has one, and each is for an action', () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    expect(new Set(shortcuts.actions.map(({ type }) => type))).toEqual(new Set(['ExecuteFunction']));
  });

  test('are of the pattern that Office recommends, and type no letter on a British keyboard', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => key.default);
    // Ctrl and Alt are AltGr: with a vowel it types Á É Í Ó Ú, and Ç with a C where the keyboard is extended.
    for (const key of keys) expect(key).toMatch(/^Ctrl\+Alt\+Shift\+[BDFGHJ-NP-TV-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
    // Control and Option are VoiceOver's own on a Mac.
    for (const { key } of shortcuts.shortcuts) expect(key.mac).toBe(key.default.replace('Ctrl', 'Command'));
  });
});

describe('addresses', () => {
  test('all are HTTPS and on one origin', () => {
    expect(addresses.filter((address) => new URL(address).origin !== developmentOrigin)).toEqual([]);
  });

  test.each([...new Set(addresses)])('%s is in the build', (address) => {
    expect(readBuilt(new URL(address).pathname.slice(1)).length).toBeGreaterThan(0);
  });

  test('the manifest in the build is this one, for whichever address it was built', () => {
    const built = readBuilt('manifest.xml').toString('utf8');
    const address = /<SourceLocation DefaultValue="([^"]*)\/taskpane.html"/.exec(built)?.[1] ?? '';
    const version = /<Version>.*<\/Version>/;
    const same = built
      .replaceAll(address, developmentOrigin)
      .replace(/\.[0-9a-f]{8}(?=\.png")/g, '')
      .replace(version, version.exec(readManifest())![0]);
    expect(same).toBe(readManifest());
  });
});

describe('icons', () => {
  test('have an address of their own content in the build, since they are kept for a day', () => {
    const built = readBuilt('manifest.xml').toString('utf8');
    const found = [...built.matchAll(/assets\/([\w-]+)\.([0-9a-f]{8})\.png"/g)];
    expect(found).toHaveLength(readManifest().match(/\.png"/g)!.length);
    for (const [, name, hash] of found) {
      const picture = readBuilt(`assets/${name}.${hash}.png`);
      expect(picture.equals(readBuilt(`assets/${name}.png`))).toBe(true);
      expect(createHash('sha256').update(picture).digest('hex').slice(0, 8)).toBe(hash);
    }
  });

  const inRibbon = all('bt:Image').filter((image) => image.hasAttribute('size'));
  const icons = [
    ...inRibbon.map((image) => [attribute(image, 'size'), addressOf(attribute(image, 'resid'))] as const),
    ['32', attribute(only('IconUrl'), 'DefaultValue')] as const,
    ['64', attribute(only('HighResolutionIconUrl'), 'DefaultValue')] as const,
  ];

  test('each place in the ribbon has every size that Excel may show', () => {
    const sizes = all('Icon').map((icon) => [...icon.children].map((image) => attribute(image, 'size')));
    expect(sizes).toEqual(sizes.map(() => ['16', '20', '24', '32', '40', '48', '64', '80', '96']));
  });

  test.each(icons)('the one of %s pixels, %s, is a PNG of that size', (size, address) => {
    const png = readBuilt(new URL(address).pathname.slice(1));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
  });
});
