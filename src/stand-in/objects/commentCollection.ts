import { declareClass, method, property } from '../protocol/declareClass';
import type { Comment } from '../../workbook-file/model/sheetParts';
import { collectionMembers } from './collectionMembers';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

interface CommentTarget extends WorksheetTarget {
  comment: Comment;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.comment */
const commentClass = declareClass<CommentTarget>('Comment', {
  identity: ({ comment }) => ({ Id: comment.id }),
  members: {
    Id: property(({ comment }) => comment.id, undefined, '1.10'),
    Content: property(({ comment }) => comment.text, undefined, '1.10'),
    GetLocation: method(
      ({ book, sheet, comment }) => rangeClass({ book, sheet, area: comment.area }),
      '1.10',
    ),
  },
});

const items = (self: WorksheetTarget) =>
  self.sheet.comments.map((comment) => commentClass({ ...self, comment }));
const find = (self: WorksheetTarget, id: string) => {
  const comment = self.sheet.comments.find((one) => one.id === id);
  return comment && commentClass({ ...self, comment });
};

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.commentcollection
 * Those that were added since the workbook was opened; comments of the file are only kept.
 */
export const commentCollection = declareClass<WorksheetTarget>('CommentCollection', {
  items,
  members: collectionMembers(items, find, { count: '1.10', orNull: '1.14' }),
});
