import { version } from '../../package.json';
import { developmentOrigin, readBuilt, readManifest } from './readManifest';

interface NamedConfig {
  readonly name: string;
  readonly plugins: readonly {
    readonly patterns?: readonly { readonly to?: string; readonly transform?: (xml: Buffer) => string }[];
  }[];
}
type Config = (env: unknown, options: { mode: string }) => readonly NamedConfig[];

const configure = jest.requireActual<Config>('../../webpack.config.js');
const before = process.env['ORIGIN'];

afterEach(() => {
  if (before === undefined) delete process.env['ORIGIN'];
  else process.env['ORIGIN'] = before;
});

function configureFor(origin: string): readonly NamedConfig[] {
  process.env['ORIGIN'] = origin;
  return configure({}, { mode: 'production' });
}

test.each([
  'https://plans.example.gov.uk',
  'https://plans.example.gov.uk:8443',
  'https://plans.example.gov.uk/',
  'https://addins.example.gov.uk/brag-board',
])('%s can be built for', (origin) => {
  expect(configureFor(origin).map(({ name }) => name)).toEqual(['addin', 'preview', 'cli']);
});

// A manifest made for any of these would be refused by Excel, with less of a reason.
test.each([
  'http://plans.example.gov.uk',
  'https://plans.example.gov.uk/?v=1',
  'https://plans.example.gov.uk/#top',
  'https://someone@plans.example.gov.uk',
  'plans.example.gov.uk',
  '',
])('"%s" is refused with what is wanted', (origin) => {
  expect(() => configureFor(origin)).toThrow(/^ORIGIN must be an https address such as/);
});

describe('the manifest of a build for an address', () => {
  /** As the build writes it. */
  const manifestFor = (origin: string): string => {
    const [addin] = configureFor(origin);
    const patterns = addin!.plugins.flatMap((plugin) => plugin.patterns ?? []);
    return patterns.find(({ to }) => to === 'manifest.xml')!.transform!(Buffer.from(readManifest()));
  };
  const versionIn = (manifest: string) =>
    /<Version>(.*)<\/Version>/.exec(manifest)![1]!.split('.').map(Number);

  test('has every address in that place, a folder of a host too', () => {
    const manifest = manifestFor('https://addins.example.gov.uk/brag-board/');
    expect(manifest).not.toContain(developmentOrigin);
    const addresses = [...manifest.matchAll(/"(https:\/\/[^"]*)"/g)].map(([, address]) => address!);
    expect(addresses).toContain('https://addins.example.gov.uk/brag-board/taskpane.html');
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/addins\.example\.gov\.uk\/brag-board\/[a-z]/);
  });

  test('is of the same release, with a higher version than the build before', () => {
    const made = versionIn(manifestFor('https://addins.example.gov.uk'));
    expect(made.slice(0, 3).join('.')).toBe(version);
    expect(made[3]).toBeGreaterThan(versionIn(readManifest())[3]!);
    expect(made[3]).toBeGreaterThan(versionIn(readBuilt('manifest.xml').toString('utf8'))[3]!);
    // https://learn.microsoft.com/javascript/api/manifest/version
    expect(made[3]).toBeLessThanOrEqual(99_999);
  });
});
