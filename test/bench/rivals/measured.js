/**
 * Required before a program, it says on file descriptor 3 what the whole process took when it ends: milliseconds of
 * the processor from its start on, and the most memory in MB.
 */
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, memory: maxRSS / 1024 }));
});
