const nothing = () => undefined;

function element(): Record<string, unknown> {
  return {
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    getElementsByTagName: () => [],
    addEventListener: nothing,
  };
}

function storage(): Record<string, unknown> {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    key: (index: number) => [...values.keys()][index] ?? null,
    length: 0,
  };
}

/** The few browser globals that Office.js touches while it loads. It never reaches the network with them. */
export function createBrowserStubs(): Record<string, unknown> {
  return {
    navigator: { userAgent: 'node', language: 'en-GB' },
    location: {
      hash: '',
      search: '',
      origin: 'https://localhost',
      href: 'https://localhost/',
      protocol: 'https:',
      hostname: 'localhost',
    },
    name: '',
    document: {
      ...element(),
      createElement: element,
      head: element(),
      body: element(),
      URL: 'https://localhost/',
      querySelectorAll: () => [],
      cookie: '',
    },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    history: {},
    external: {},
    XMLHttpRequest: undefined,
    fetch: undefined,
  };
}
