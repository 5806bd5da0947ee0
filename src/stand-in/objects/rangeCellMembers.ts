import { formatValue } from '../../workbook-file/formulas/formatValue';
import { HostError } from '../protocol/hostError';
import { link, method, property, type Member } from '../protocol/declareClass';
import { overlaps } from '../../workbook-file/model/area';
import { wireValue, type Cell } from '../../workbook-file/model/cell';
import { valueType } from '../behaviour/valueType';
import { clearConditionalFormats } from './conditionalFormatCollection';
import { formulaAreas, mergeArea, mergedAreas, unmergeArea } from './merges';
import { grid, type RangeTarget } from './rangeTarget';
import { clearCells, inputAt, writeCells } from './writeCells';
import { rangeFormatClass } from './rangeFormatClass';
import { restyleEach } from './restyle';

/** Cells of one read above which Excel on the web may answer null (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization). */
const MOST_CELLS_READ = 5_000_000;

function read<T>(
  self: RangeTarget,
  of: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  const { book, sheet, area } = self;
  if (area.rows * area.columns > MOST_CELLS_READ) return null;
  book.calculate();
  return grid(area, (row, column) => of(sheet.cell(row, column), row, column));
}

function formulaOf(cell: Cell | undefined) {
  return cell?.formula === undefined ? wireValue(cell?.value ?? null) : `=${cell.formula}`;
}

/** What is in the cells of a range. */
export const rangeCellMembers: Record<string, Member<RangeTarget>> = {
  Values: property((self) => read(self, (cell) => wireValue(cell?.value ?? null)), writeCells),
  Formulas: property((self) => read(self, formulaOf), writeCells),
  Text: property((self) =>
    read(self, (cell) => {
      const { book } = self;
      return cell ? formatValue(cell.value, book.styles.style(cell.style).numberFormat, book.date1904) : '';
    }),
  ),
  ValueTypes: property((self) => read(self, (cell) => valueType(cell?.value ?? null))),
  NumberFormat: property(
    ({ book, sheet, area }) =>
      area.rows * area.columns > MOST_CELLS_READ
        ? null
        : grid(area, (row, column) => book.styles.style(sheet.styleAt(row, column)).numberFormat),
    (self, input) => {
      const at = inputAt(self, input);
      restyleEach(self, (style, row, column) => {
        const format = at(row, column) ?? null;
        if (format !== null && typeof format !== 'string') throw new HostError('InvalidArgument');
        return { numberFormat: format ?? style.numberFormat };
      });
    },
  ),
  Format: link((self) => rangeFormatClass(self)),
  Clear: method((self, args) => {
    const what = args.optionalText(0) ?? 'All';
    if (!['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
      throw new HostError('InvalidArgument');
    if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') clearHyperlinks(self);
    if (what === 'All') clearNotes(self);
    if (what === 'All' || what === 'Formats' || what === 'Contents')
      clearCells(self, what !== 'Formats', what !== 'Contents');
  }),
  Merge: method((self, args) => mergeArea(self, args.boolean(0, false)), '1.2'),
  Unmerge: method((self) => unmergeArea(self), '1.2'),
  GetSpecialCellsOrNullObject: method((self, args) => {
    if (args.text(0) !== 'Formulas' || args.has(1))
      throw new HostError('NotImplemented', 'The stand-in Excel finds only all cells with formulas.');
    return formulaAreas(self);
  }, '1.9'),
  GetMergedAreasOrNullObject: method((self) => mergedAreas(self), '1.13'),
};

/** Comments and conditional formats go with everything else, as with Home > Clear > Clear All. */
function clearNotes(self: RangeTarget): void {
  const { sheet, area } = self;
  sheet.comments = sheet.comments.filter((comment) => !overlaps(comment.area, area));
  clearConditionalFormats(self);
}

function clearHyperlinks({ sheet, area }: RangeTarget): void {
  sheet.hyperlinks = sheet.hyperlinks.filter((hyperlink) => !overlaps(hyperlink.area, area));
}
