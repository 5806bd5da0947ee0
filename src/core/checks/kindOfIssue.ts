/** A rule's code in words, as issues are grouped: `progress.overdue-green` is `Progress overdue Green`. */
export function kindOfIssue(code: string): string {
  const words = code
    .split(/[.-]+/)
    .filter((word) => word !== '')
    .map((word) => (/^(blue|green|amber|red)$/.test(word) ? capital(word) : word))
    .join(' ');
  return capital(words);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
