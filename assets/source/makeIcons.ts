/** Draws the icons as SVG, each size on its own pixel grid, and photographs them: a board with a Blue, Green, Amber and Red bar. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/setup/findBrowser';
import { bookmark, pixels, plus, question, tick, type Glyph } from './icons/glyphs';

const OUTLINE = '#1F3A4D';
const WHITE = '#FFFFFF';
const BARS = ['#1D70B8', '#00703C', '#FFBF47', '#B3261E'];
/** Length of each bar as a share of the room for it. */
const LENGTHS = [1, 0.75, 0.58, 0.33];

/** Whole pixels, so that no straight edge is blurred. `top` and `side` are measured inside the outline. */
interface Grid {
  size: number;
  height: number;
  outline: number;
  radius: number;
  side: number;
  top: number;
  bar: number;
  gap: number;
}

const GRIDS: Grid[] = [
  // Fifteen pixels high: sixteen leave no even room for four bars of two.
  { size: 16, height: 15, outline: 1, radius: 2, side: 1, top: 1, bar: 2, gap: 1 },
  // Nineteen, for the same reason.
  { size: 20, height: 19, outline: 1, radius: 2, side: 2, top: 1, bar: 3, gap: 1 },
  { size: 24, height: 24, outline: 1, radius: 3, side: 3, top: 2, bar: 3, gap: 2 },
  { size: 32, height: 32, outline: 1, radius: 4, side: 4, top: 4, bar: 4, gap: 2 },
  { size: 40, height: 40, outline: 1, radius: 5, side: 5, top: 4, bar: 6, gap: 2 },
  { size: 48, height: 48, outline: 2, radius: 6, side: 6, top: 6, bar: 5, gap: 4 },
  { size: 64, height: 64, outline: 2, radius: 9, side: 8, top: 8, bar: 8, gap: 4 },
  { size: 80, height: 80, outline: 3, radius: 11, side: 8, top: 8, bar: 10, gap: 6 },
  { size: 96, height: 96, outline: 3, radius: 13, side: 10, top: 10, bar: 13, gap: 6 },
  { size: 128, height: 128, outline: 4, radius: 18, side: 16, top: 16, bar: 16, gap: 8 },
];

/** The badge's disc for the ribbon: its diameter, the side of the sign in it, and the halo around it. */
const BADGES: Record<number, { disc: number; sign: number; halo: number }> = {
  16: { disc: 9, sign: 5, halo: 1 },
  20: { disc: 11, sign: 5, halo: 1 },
  24: { disc: 13, sign: 5, halo: 1 },
  32: { disc: 18, sign: 10, halo: 2 },
  40: { disc: 22, sign: 12, halo: 2 },
  48: { disc: 26, sign: 14, halo: 3 },
  64: { disc: 34, sign: 20, halo: 3 },
  80: { disc: 42, sign: 24, halo: 4 },
  96: { disc: 50, sign: 28, halo: 5 },
};

/** The commands' signs. The smallest are set pixel by pixel: smoothed, they would be a blur. */
const SIGNS: Record<string, (size: number) => Glyph> = {
  build: (size) => plus(size < 80 ? 0.2 : 0.25),
  check: (size) => (size < 32 ? pixels(['....#', '...##', '#.##.', '###..', '.#...']) : tick),
  keep: (size) => (size < 32 ? pixels(['.###.', '.###.', '.###.', '.###.', '.#.#.']) : bookmark),
};

/** The question mark of the smallest help icon. */
const SMALL_QUESTION = pixels([
  '..####..',
  '.##..##.',
  '.....##.',
  '....##..',
  '...##...',
  '...##...',
  '........',
  '...##...',
]);

const box = (x: number, y: number, width: number, height: number, radius: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colour}"/>`;

const disc = (from: number, width: number, colour: string): string =>
  box(from, from, width, width, width / 2, colour);

const white = (glyph: Glyph, from: number, side: number): string =>
  `<path d="${glyph}" fill="${WHITE}" transform="translate(${from} ${from}) scale(${side})"/>`;

function board({ size, height, outline, radius, side, top, bar, gap }: Grid): string {
  const room = size - 2 * (outline + side);
  return [
    box(0, 0, size, height, radius, OUTLINE),
    box(outline, outline, size - 2 * outline, height - 2 * outline, radius - outline, WHITE),
    ...BARS.map((colour, index) => {
      const width = Math.round(room * (LENGTHS[index] ?? 1));
      const y = outline + top + index * (bar + gap);
      return box(outline + side, y, width, bar, size < 32 ? 0 : bar / 4, colour);
    }),
  ].join('');
}

/** The board with a sign in its corner; null where the size is not for the ribbon. */
function command(grid: Grid, sign: (size: number) => Glyph): string | null {
  const badge = BADGES[grid.size];
  if (badge === undefined) return null;
  const { size } = grid;
  const corner = size - badge.disc;
  const middle = corner + Math.ceil(badge.disc / 2);
  // Nothing of the board shows around the disc, nor beyond it in the corner.
  const around = [
    box(0, 0, size, size, 0, '#fff'),
    disc(corner - badge.halo, badge.disc + 2 * badge.halo, '#000'),
    box(middle, middle, size, size, 0, '#000'),
  ].join('');
  return [
    `<mask id="around">${around}</mask><g mask="url(#around)">${board(grid)}</g>`,
    disc(corner, badge.disc, OUTLINE),
    white(sign(size), corner + (badge.disc - badge.sign) / 2, badge.sign),
  ].join('');
}

/** A question mark on a disc of its own: help is not about the board alone. */
function help({ size }: Grid): string | null {
  if (BADGES[size] === undefined) return null;
  // The smallest sign, once or twice as large, so that its pixels stay whole.
  const side = size < 24 ? 8 : size < 32 ? 16 : (size * 3) / 4;
  return disc(0, size, OUTLINE) + white(size < 32 ? SMALL_QUESTION : question, (size - side) / 2, side);
}

async function photograph(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser is installed: run npm run check:tools');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const take = async (name: string, size: number, drawing: string | null): Promise<void> => {
    if (drawing === null) return;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg width="${size}" height="${size}" style="display:block">${drawing}</svg>`,
    );
    const path = fileURLToPath(new URL(`../${name}-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
  };
  for (const grid of GRIDS) {
    await take('icon', grid.size, board(grid));
    for (const [name, sign] of Object.entries(SIGNS)) await take(name, grid.size, command(grid, sign));
    await take('help', grid.size, help(grid));
  }
  await browser.close();
}

void photograph();
