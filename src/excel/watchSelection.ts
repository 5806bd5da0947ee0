/**
 * Tells whenever a person selects something else, or turns to another sheet.
 * @param run `Excel.run`
 */
export async function watchSelection(run: typeof Excel.run, heard: () => void): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => {
      heard();
      return Promise.resolve();
    };
    worksheets.onSelectionChanged.add(tell);
    worksheets.onActivated.add(tell);
    await context.sync();
  });
}
