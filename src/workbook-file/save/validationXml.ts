import { escapeXml } from '../read/escapeXml';
import { formatAddress } from '../model/address';
import type { Validation } from '../model/sheetParts';
import { element } from './xmlText';

function validationXml(prefix: string, validation: Validation): string {
  const formula = (name: string, text: string) =>
    text === '' ? '' : `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  return element(
    `${prefix}dataValidation`,
    {
      type: validation.type === 'none' ? undefined : validation.type,
      errorStyle: validation.errorStyle === 'stop' ? undefined : validation.errorStyle,
      operator: validation.operator === 'between' ? undefined : validation.operator,
      allowBlank: validation.ignoreBlanks || undefined,
      // The file's flag means the opposite of its name.
      showDropDown: validation.type === 'list' && !validation.inCellDropDown ? true : undefined,
      showInputMessage: validation.showPrompt || undefined,
      showErrorMessage: validation.showError || undefined,
      errorTitle: validation.errorTitle || undefined,
      error: validation.errorMessage || undefined,
      promptTitle: validation.promptTitle || undefined,
      prompt: validation.promptMessage || undefined,
      sqref: validation.areas.map((area) => formatAddress(area)).join(' '),
    },
    formula('formula1', validation.formula1) + formula('formula2', validation.formula2),
  );
}

/** All data validations of a sheet. */
export function validationsXml(prefix: string, validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map((validation) => validationXml(prefix, validation)).join('');
  return element(`${prefix}dataValidations`, { count: validations.length }, items);
}
