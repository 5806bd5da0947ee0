/** Ends the run with one plain line, `N passed, N failed`, that any reader of the log can find. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    // A suite that could not be loaded has no test to fail, and must still count.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // At exit, since jest's own summary comes after every reporter.
    process.once('exit', () =>
      process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`),
    );
  }
};
