import { heads } from '../plans/describe';
import { besidePlan, sheet } from './describeLedger';

export const plan = besidePlan('A payroll', [
  sheet('Payroll', [
    heads('Employee no', 'Surname', 'Cost centre', 'Period', 'Gross pay', 'Employer NI', 'Total cost'),
    ['10441', 'Lewis', 'E1001', 'P01', 2500, 300, 2800],
    ['10442', 'Osei', 'E1001', 'P01', 2600, 310, 2910],
    ['10441', 'Lewis', 'E1001', 'P02', 2500, 300, 2800],
  ]),
]);

export const leftAlone = { Payroll: 'payroll' };
