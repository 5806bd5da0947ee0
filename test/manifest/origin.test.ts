interface NamedConfig {
  readonly name: string;
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
])('%s can be built for', (origin) => {
  expect(configureFor(origin).map(({ name }) => name)).toEqual(['addin', 'preview', 'cli']);
});

// A manifest made for any of these would be refused by Excel, with less of a reason.
test.each(['http://plans.example.gov.uk', 'https://plans.example.gov.uk/brag', 'plans.example.gov.uk', ''])(
  '"%s" is refused with what is wanted',
  (origin) => {
    expect(() => configureFor(origin)).toThrow(/^ORIGIN must be an https address without a path/);
  },
);
