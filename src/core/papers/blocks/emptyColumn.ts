import type { Column } from './block';

/** A column without a heading and with nothing in its cells, so that those to its right keep their place. */
export const emptyColumn = <Row>({ head, key = head, span }: Column<Row>): Column<Row> => ({
  head: '',
  key,
  kind: 'text',
  ...(span === undefined ? {} : { span }),
  of: () => '',
});
