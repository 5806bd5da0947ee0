import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationClass = declareClass<Book>('Application', {
  members: {
    CalculationMode: property(
      (book) => book.calculationMode,
      (book, value) => {
        if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual')
          throw new HostError('InvalidArgument');
        book.calculationMode = value;
      },
    ),
    CalculationState: property(() => 'Done', undefined, '1.9'),
    Calculate: method((book, args) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(args.text(0)))
        throw new HostError('InvalidArgument');
      book.touch();
      book.calculate();
    }),
    // The stand-in shows no screen and computes only when asked for values.
    SuspendScreenUpdatingUntilNextSync: method(() => undefined, '1.9'),
    SuspendApiCalculationUntilNextSync: method(() => undefined, '1.6'),
  },
});
