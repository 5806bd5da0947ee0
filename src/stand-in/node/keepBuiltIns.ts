const builtIns = [Array, Object, String, Number, Boolean, Function, Date, Error, Promise, RegExp];

/**
 * Runs something and takes away what it hung on the built-in objects: the library's Ajax part adds members to
 * `Function`, `Error` and others that nothing needs afterwards.
 */
export function keepBuiltIns(run: () => void): void {
  const objects = builtIns.flatMap((builtIn): object[] => [builtIn, builtIn.prototype as object]);
  const before = objects.map((object) => new Set(Reflect.ownKeys(object)));
  try {
    run();
  } finally {
    for (const [index, object] of objects.entries()) {
      for (const key of Reflect.ownKeys(object)) {
        if (!before[index]?.has(key)) Reflect.deleteProperty(object, key);
      }
    }
  }
}
