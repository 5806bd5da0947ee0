/** @jest-environment jsdom */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import shortcuts from '../../src/commands/shortcuts.json';
import { defaultEscalationRule, escalationRuleInWords } from '../../src/core/rollup/escalationRule';
import { areaRatingRuleInWords, defaultAreaRatingRule } from '../../src/core/rollup/areaRatingRule';
import { checkout, readBuilt, readManifest } from './readManifest';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const policy =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self'; font-src 'self'; " +
  "connect-src 'self' https://appsforoffice.microsoft.com; base-uri 'none'; form-action 'none'";

function page(name: string): Document {
  return new DOMParser().parseFromString(readBuilt(name).toString('utf8'), 'text/html');
}

function bundles(): string[] {
  readBuilt('taskpane.js');
  return readdirSync(path.join(checkout, 'dist')).filter((name) => name.endsWith('.js'));
}

describe.each(['taskpane.html', 'help.html', 'it.html'])('%s', (name) => {
  test('has its policy before anything that the policy is for', () => {
    const [first] = page(name).querySelectorAll('meta[http-equiv], script, link, style');
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
  });

  test('has no script or style of its own inside it', () => {
    const inside = [...page(name).querySelectorAll('script:not([src]), style, [style]')];
    const handlers = [...page(name).querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((attribute) => attribute.startsWith('on')),
    );
    expect([...inside, ...handlers]).toEqual([]);
  });

  test('loads only files of the build, and Office.js', () => {
    const loaded = [...page(name).querySelectorAll('[src], link[href]')]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => address !== officeJs);
    for (const file of loaded) expect(readBuilt(file).length).toBeGreaterThan(0);
  });

  test('is in British English and has a title', () => {
    expect(page(name).documentElement.lang).toBe('en-GB');
    expect(page(name).title).toMatch(/^BRAG Board/);
  });
});

test('the task pane has the strict policy', () => {
  expect(page('taskpane.html').querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(policy);
});

test.each(['help.html', 'it.html'])('%s may run nothing', (name) => {
  const content = page(name).querySelector('meta[http-equiv]')?.getAttribute('content');
  expect(content).toBe("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
});

describe('the help', () => {
  const text = (name: string) => page(name).body.textContent.replace(/\s+/g, ' ');

  test('has the rules in the words of the summary sheets', () => {
    expect(text('help.html')).toContain(areaRatingRuleInWords(defaultAreaRatingRule));
    expect(text('help.html')).toContain(escalationRuleInWords(defaultEscalationRule, true));
  });

  test('has every keyboard shortcut beside its button', () => {
    const rows = [...page('help.html').querySelectorAll('dt')].filter((row) => row.querySelector('kbd'));
    expect(rows.map((row) => row.querySelector('kbd')?.textContent)).toEqual(
      shortcuts.shortcuts.map(({ key }) => key.default),
    );
    const labels = [
      ...readManifest().matchAll(/<bt:String id="(?!Group)\w+\.Label" DefaultValue="([^"]*)"/g),
    ];
    expect(rows.map((row) => row.firstChild?.textContent?.trim())).toEqual(labels.map(([, label]) => label));
  });

  test.each(['help.html', 'it.html'])('every link of %s leads somewhere', (name) => {
    for (const link of page(name).querySelectorAll('a')) {
      const [file, place] = link.getAttribute('href')!.split('#');
      const target = page(file === '' ? name : file!);
      if (place !== undefined) expect(target.getElementById(place)?.textContent).not.toBe('');
      else expect(target.title).toMatch(/^BRAG Board/);
    }
  });

  test('IT is told of every address that the pane may load from', () => {
    const content = page('taskpane.html').querySelector('meta[http-equiv]')!.getAttribute('content')!;
    for (const [address] of content.matchAll(/https:[^ ;]+/g)) expect(text('it.html')).toContain(address);
  });
});

test("Office.js comes from Microsoft's address, before our own script, and is in no bundle", () => {
  const scripts = [...page('taskpane.html').querySelectorAll('script')].map((script) =>
    script.getAttribute('src'),
  );
  expect(scripts).toEqual([officeJs, 'taskpane.js']);
  for (const name of bundles()) expect(readBuilt(name).includes('_richApiNativeBridge')).toBe(false);
});

test('the bundles name no address but these', () => {
  // Each with the reason why nothing is ever fetched from it. The policy would stop it besides.
  const known = new Map([
    ['http://www.w3.org', 'names of XML vocabularies, in React'],
    ['https://react.dev', "links in React's error messages"],
    ['https://github.com', "a link in a warning of Fluent UI's styles"],
    ['https://aka.ms', "a link in another warning of Fluent UI's styles"],
    ['https://appsforoffice.microsoft.com', 'in the advice on an Office.js that is blocked'],
    ...['https://accounts.google.com', 'https://www.googleapis.com', 'https://www.dropbox.com']
      .concat(['https://www.facebook.com', 'https://graph.facebook.com', 'https://graph.microsoft.com'])
      .concat(['https://login.microsoftonline.com', 'https://login.windows.net'])
      .map(
        (origin) => [origin, 'sign-in of @microsoft/office-js-helpers, of which nothing is used'] as const,
      ),
  ]);
  const named = bundles().flatMap(
    (name) =>
      readBuilt(name)
        .toString('utf8')
        .match(/https?:\/\/[\w.-]*\w/g) ?? [],
  );
  expect([...new Set(named)].filter((origin) => !known.has(origin))).toEqual([]);
});

test('nothing that is built tells where it was built', () => {
  for (const name of ['taskpane.html', ...bundles()]) expect(readBuilt(name).includes(checkout)).toBe(false);
});

/** In kB, gzipped, as it is sent: what comes before the first look at the plan. */
const largestFirstScript = 150;

test('the script to the first look is small: what is used later is fetched later', () => {
  const size = gzipSync(readBuilt('taskpane.js')).length / 1000;
  if (size <= largestFirstScript) return;
  throw new Error(
    `dist/taskpane.js is ${size.toFixed(1)} kB gzipped, and may be ${largestFirstScript}. ` +
      'Look at what the pane’s first page imports: what it does not need at once is fetched when it is used (src/taskpane/pageCode.ts).',
  );
});
