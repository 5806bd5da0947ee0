import { runInPane } from '../../src/commands/runInPane';

const done = () => Promise.resolve();
const fails = (why: string) => () => Promise.reject(new Error(why));

test('the pane is shown at once, and Excel is told of the end after the work', async () => {
  const order: string[] = [];
  let end = (): void => undefined;
  const work = () =>
    new Promise<void>((resolve) => {
      end = () => resolve(void order.push('built'));
    });
  const showPane = () => Promise.resolve(void order.push('pane shown'));
  const command = runInPane({ work, showPane }, { completed: () => order.push('completed') });
  expect(order).toEqual(['pane shown']);
  end();
  await command;
  expect(order).toEqual(['pane shown', 'built', 'completed']);
});

test.each([
  ['the work fails', { work: fails('no work'), showPane: done }, 'no work'],
  ['the pane cannot be shown', { work: done, showPane: fails('no pane') }, 'no pane'],
])('where %s, Excel is told of the end and the fault is not hidden', async (_name, command, fault) => {
  const completed = jest.fn();
  await expect(runInPane(command, { completed })).rejects.toThrow(fault);
  expect(completed).toHaveBeenCalledTimes(1);
});

test('a pane that cannot be shown does not cut the work short', async () => {
  let built = false;
  const work = async () => {
    await Promise.resolve();
    built = true;
  };
  const completed = jest.fn(() => expect(built).toBe(true));
  await expect(runInPane({ work, showPane: fails('no pane') }, { completed })).rejects.toThrow();
  expect(completed).toHaveBeenCalledTimes(1);
});
