import type { Column } from './block';

/** A column without a heading and with nothing in its cells, so that those to its right keep their place. */
export const emptyColumn = <Row>({ head, key = head, span }: Column<Row>): Column<Row> => ({
  head: '',
  key,
  kind: 'text',
  ...(span === undefined ? {} : { span }),
  of: () => '',
});

/** A column, or an empty one in its place where the plan does not record what stands in it. */
export const whereRecorded = <Row>(isRecorded: boolean, column: Column<Row>): Column<Row> =>
  isRecorded ? column : emptyColumn(column);
