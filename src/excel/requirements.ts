/** The oldest Excel that the add-in runs in: Office 2021 and Microsoft 365. The manifest says the same. */
export const excelApiFloor = '1.14';
