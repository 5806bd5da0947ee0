import { plain } from '../../cells/text';
import type { MappedCode, Mapping } from './mapping';

/** A mapping that says what some codes of a ledger are for; a code that was answered before is for what is said now. */
export function withCodes(mapping: Mapping, answers: readonly MappedCode[]): Mapping {
  const answered = new Set(answers.map(({ code }) => plain(code)));
  const others = (mapping.ledger?.codes ?? []).filter(({ code }) => !answered.has(plain(code)));
  return { ...mapping, ledger: { ...mapping.ledger, codes: [...others, ...answers] } };
}
