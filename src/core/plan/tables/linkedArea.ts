import { plain } from '../../cells/text';

/** The plan's own name for an area: the same words, their beginning, or the same number. @returns the text itself where it names none */
export function linkedArea(named: string, areas: readonly string[]): string {
  const words = plain(named);
  if (words === '') return '';
  const begins = (area: string, start: string): boolean =>
    area === start || (area.startsWith(start) && !/^[a-z0-9]/.test(area.slice(start.length)));
  const number = /^(?:priority (?:area )?)?(\d+)$/.exec(words)?.[1];
  const found = areas.find((area) => {
    const own = plain(area);
    return (
      begins(own, words) ||
      begins(words, own) ||
      (number !== undefined && begins(own.replace(/^priority (area )?/, ''), number))
    );
  });
  return found ?? named;
}
