import { exitStatus, statusOf } from './exitStatus';
import { readArguments, type Command } from './readArguments';
import { runOptions } from './runOptions';
import type { Surroundings } from './surroundings';
import { targetPath } from './targetPath';
import { usage } from './usage';
import { UsageError } from './usageError';
import { whyUnusable } from './whyUnusable';

/** Runs one command line. @returns the exit status */
export const main = (args: readonly string[], around: Surroundings): Promise<number> =>
  guarded(() => run(readArguments(args), around), around);

/** Does a job; what a person can mend is told in one line, and only a mistake of ours is thrown. */
export async function guarded(job: () => Promise<number>, around: Surroundings): Promise<number> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof UsageError) {
      around.printError(`brag-board: ${error.message} See brag-board --help.`);
      return exitStatus.usage;
    }
    const why = whyUnusable(error, around);
    if (why === null) throw error;
    around.printError(`brag-board: ${why}`);
    return exitStatus.unusable;
  }
}

/** Each command's code is loaded with it: reading and laying out take longer to load than most plans to be read. */
async function run(command: Command, around: Surroundings): Promise<number> {
  switch (command.name) {
    case 'help':
      around.print(usage.trimEnd());
      return exitStatus.done;
    case 'version':
      around.print(around.version);
      return exitStatus.done;
    case 'snapshot': {
      const { snapshot } = await import(/* webpackChunkName: "snapshot" */ './snapshot');
      await snapshot(command, around);
      return exitStatus.done;
    }
    case 'settings': {
      const { settings } = await import(/* webpackChunkName: "settings" */ './settings');
      await settings(command, around);
      return exitStatus.done;
    }
    default:
      return onPlan(command, around);
  }
}

/** A command that goes by a date and a mapping. */
async function onPlan(
  command: Extract<Command, { name: 'check' | 'rollup' | 'build' | 'map' }>,
  around: Surroundings,
): Promise<number> {
  const options = await runOptions(command, around.now());
  const { plan } = command;
  if (command.name === 'map') {
    const path = command.saveTo === undefined ? null : targetPath(plan, command.saveTo);
    const { map } = await import(/* webpackChunkName: "map" */ './map');
    await map(plan, path, options, around);
    return exitStatus.done;
  }
  if (command.name === 'build') {
    const target = targetPath(plan, command.target);
    const sheets = command.sheets === undefined ? {} : { sheets: command.sheets };
    const { build } = await import(/* webpackChunkName: "build" */ './build');
    return statusOf(command, (await build(plan, target, { ...options, ...sheets }, around)).report);
  }
  if (command.name === 'check' && command.fixInto !== undefined) {
    const target = targetPath(plan, command.fixInto);
    const { fix } = await import(/* webpackChunkName: "fix" */ './fix');
    return fix(command, target, options, around);
  }
  const { report } = await import(/* webpackChunkName: "report" */ './report');
  return report(command, options, around);
}
