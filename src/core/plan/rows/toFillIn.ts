import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';

/** "[Insert action]", "<Lead>": in brackets that a person is to write over. */
const inBrackets = /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|«[^»]*»)$/;
const saysToFill =
  /^(?:please )?(?:enter|insert|type|add|write|put|paste|fill|state|list|describe)\b.{0,40}\bhere\b|^(?:please )?(?:enter|insert) (?:an? |the |your )?(?:action|task|name|lead|owner|date|text|title|description|status|update|comments?|details)\b[^,;]{0,20}$|^(?:please )?fill (?:me |this |it )?in\b.{0,20}$|^(?:click|tap)\b.*\b(?:enter|add|type|here|choose|select)\b|^lorem ipsum\b|^(?:x{3,}|\.{3,}|…+|_{3,})$|^(?:copy|duplicate|insert) (?:this |a )?(?:new )?row\b/;
const saysToChoose =
  /^-* ?(?:please )?(?:select|choose|pick)(?: (?:an? |one |the |from )?(?:item|option|one|status|rating|rag|brag|list|value|lead|owner|name|date|drop-?down|from (?:the )?(?:list|drop-?down)))?[ .:…-]*$/;
const formOfDay = /^\(?(?:d{1,2}|m{1,2})[/.-](?:m{1,3}|d{1,2})[/.-](?:y{2,4})\)?$/;

/** True for what a template has where a person is to write: "[Insert action]", "Enter name here", "dd/mm/yyyy". */
export function isToFillIn(value: CellValue): boolean {
  if (typeof value !== 'string' || isBlank(value)) return false;
  const text = plain(textOf(value));
  return inBrackets.test(text) || saysToFill.test(text) || saysToChoose.test(text) || formOfDay.test(text);
}
