/** Operators that the file format calls otherwise than Office.js does, by the words of Office.js. */
export const fileOperators: Readonly<Record<string, string>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** The operator of a rule about a cell's value, as Office.js calls it. */
export const officeOperator = (operator = ''): string =>
  Object.entries(fileOperators).find(([, file]) => file === operator)?.[0] ??
  operator.charAt(0).toUpperCase() + operator.slice(1);

/** Type and operator in the file of rules about a cell's text, by the words of Office.js. */
export const textOperators: Readonly<Record<string, readonly [type: string, operator: string]>> = {
  Contains: ['containsText', 'containsText'],
  NotContains: ['notContainsText', 'notContains'],
  BeginsWith: ['beginsWith', 'beginsWith'],
  EndsWith: ['endsWith', 'endsWith'],
};

/** The operator of a rule about text, as Office.js calls it; undefined for a rule of another type. */
export const officeTextOperator = (type: string): string | undefined =>
  Object.entries(textOperators).find(([, [own]]) => own === type)?.[0];
