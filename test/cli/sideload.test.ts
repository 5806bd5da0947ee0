import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { sideload, type Desk } from '../../src/cli/sideload';
import { builtFiles } from '../../src/stand-in/preview/server/site';

const root = join(__dirname, '..', '..');
const local = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>';
const remote = '<SourceLocation DefaultValue="https://addins.example.gov.uk/brag-board/taskpane.html"/>';

function desk(facts: Partial<Desk> = {}, fails?: string) {
  const done: string[] = [];
  const printed: string[] = [];
  const made: Desk = {
    platform: 'win32',
    manifest: local,
    manifestPath: 'dist/manifest.xml',
    runTool: (tool, args) => {
      done.push([tool, ...args].join(' '));
      return Promise.resolve(fails !== undefined && tool.startsWith(fails) ? 1 : 0);
    },
    serve: () => {
      done.push('serve');
      return Promise.resolve('https://localhost:3000');
    },
    print: (text) => void printed.push(text),
    ...facts,
  };
  return { desk: made, done, printed };
}

test.each(['win32', 'darwin'])(
  'on %s a build for this computer is trusted, served, and opened in Excel',
  async (platform) => {
    const { desk: mine, done, printed } = desk({ platform });
    await sideload(mine);
    expect(done).toEqual([
      'office-addin-dev-certs@3.0.0 install',
      'serve',
      'office-addin-dev-settings@4.0.0 sideload dist/manifest.xml desktop --app excel',
    ]);
    expect(printed.at(-1)).toContain('npx office-addin-dev-settings@4.0.0 unregister dist/manifest.xml');
  },
);

test('a build for another address is loaded from there, and needs no certificate', async () => {
  const { desk: mine, done } = desk({ manifest: remote });
  await sideload(mine);
  expect(done).toEqual(['office-addin-dev-settings@4.0.0 sideload dist/manifest.xml desktop --app excel']);
});

test.each([
  ['without a certificate', desk({}, 'office-addin-dev-certs'), /^No certificate was made/],
  ['where Excel does not open', desk({}, 'office-addin-dev-settings'), /^Excel could not be opened/],
  [
    'with another server on the port',
    desk({ serve: () => Promise.resolve('https://localhost:41234') }),
    /^Port 3000/,
  ],
])('%s, it says what to do', async (_name, { desk: mine }, words) => {
  await expect(sideload(mine)).rejects.toThrow(words);
});

test('where there is no desktop Excel it says so, names the way through the web, and fetches nothing', async () => {
  const { desk: mine, done } = desk({ platform: 'linux' });
  await expect(sideload(mine)).rejects.toThrow(
    /on Windows and on a Mac only\. Excel on the web .* Upload My Add-in/,
  );
  expect(done).toEqual([]);
});

const onDesktop = ['win32', 'darwin'].includes(process.platform);
(onDesktop ? test.skip : test)('the command itself ends with that one line', async () => {
  const ended = await new Promise<{ status: unknown; error: string }>((resolve) => {
    execFile(process.execPath, [join(root, 'build', 'sideload.js')], (failed, _out, error) => {
      resolve({ status: failed?.code, error });
    });
  });
  expect(ended.status).toBe(3);
  expect(ended.error).toMatch(
    /^brag-board: Excel can be opened from here on Windows and on a Mac only\.[^\n]*\n$/,
  );
});

test('what Excel is given is the build, file by file', () => {
  const files = builtFiles(root);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['taskpane.html', 'shortcuts.json', 'assets/icon-32.png']),
  );
  expect(files.get('taskpane.html')?.read().toString()).toContain('https://appsforoffice.microsoft.com');
  expect(files.get('assets/icon-32.png')?.type).toBe('image/png');
});
