import { buildBoardSheets } from '../../src/commands/buildBoardSheets';

const done = () => Promise.resolve();
const fails = (why: string) => () => Promise.reject(new Error(why));

test('the pane is shown at once, and Excel is told of the end after the build', async () => {
  const order: string[] = [];
  let end = (): void => undefined;
  const build = () =>
    new Promise<void>((resolve) => {
      end = () => resolve(void order.push('built'));
    });
  const showPane = () => Promise.resolve(void order.push('pane shown'));
  const command = buildBoardSheets({ build, showPane }, { completed: () => order.push('completed') });
  expect(order).toEqual(['pane shown']);
  end();
  await command;
  expect(order).toEqual(['pane shown', 'built', 'completed']);
});

test.each([
  ['the build fails', { build: fails('no build'), showPane: done }, 'no build'],
  ['the pane cannot be shown', { build: done, showPane: fails('no pane') }, 'no pane'],
])('where %s, Excel is told of the end and the fault is not hidden', async (_name, command, fault) => {
  const completed = jest.fn();
  await expect(buildBoardSheets(command, { completed })).rejects.toThrow(fault);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a pane that cannot be shown does not cut the build short', async () => {
  let built = false;
  const build = async () => {
    await Promise.resolve();
    built = true;
  };
  const completed = jest.fn(() => expect(built).toBe(true));
  await expect(buildBoardSheets({ build, showPane: fails('no pane') }, { completed })).rejects.toThrow();
  expect(completed).toHaveBeenCalledTimes(1);
});
