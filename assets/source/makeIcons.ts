/** Draws the icons, each size on its own pixel grid: a board with a Blue, Green, Amber and Red bar. */
import { writeFileSync } from 'node:fs';
import { Canvas } from './icons/canvas';
import { bookmark, pixels, plus, question, tick, type Glyph } from './icons/glyphs';
import { encodePng } from './icons/png';

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

function drawBoard({ size, height, outline, radius, side, top, bar, gap }: Grid): Canvas {
  const canvas = new Canvas(size);
  canvas.box({ x: 0, y: 0, width: size, height, radius }, OUTLINE);
  canvas.box(
    {
      x: outline,
      y: outline,
      width: size - 2 * outline,
      height: height - 2 * outline,
      radius: radius - outline,
    },
    WHITE,
  );
  const room = size - 2 * (outline + side);
  BARS.forEach((colour, index) => {
    const width = Math.round(room * (LENGTHS[index] ?? 1));
    const y = outline + top + index * (bar + gap);
    canvas.box({ x: outline + side, y, width, height: bar, radius: size < 32 ? 0 : bar / 4 }, colour);
  });
  return canvas;
}

/** The board with a sign in its corner; null where the size is not for the ribbon. */
function drawCommand(grid: Grid, sign: (size: number) => Glyph): Canvas | null {
  const badge = BADGES[grid.size];
  if (!badge) return null;
  const canvas = drawBoard(grid);
  const corner = grid.size - badge.disc;
  canvas.box(disc(corner - badge.halo, badge.disc + 2 * badge.halo), null);
  // The board's own corner would show beyond the disc.
  const middle = corner + Math.ceil(badge.disc / 2);
  canvas.box({ x: middle, y: middle, width: grid.size, height: grid.size, radius: 0 }, null);
  canvas.box(disc(corner, badge.disc), OUTLINE);
  drawGlyph(canvas, sign(grid.size), corner + (badge.disc - badge.sign) / 2, badge.sign);
  return canvas;
}

/** A question mark on a disc of its own: help is not about the board alone. */
function drawHelp({ size }: Grid): Canvas | null {
  if (!BADGES[size]) return null;
  const canvas = new Canvas(size);
  // The smallest sign, once or twice as large, so that its pixels stay whole.
  const side = size < 24 ? 8 : size < 32 ? 16 : (size * 3) / 4;
  canvas.box(disc(0, size), OUTLINE);
  drawGlyph(canvas, size < 32 ? SMALL_QUESTION : question, (size - side) / 2, side);
  return canvas;
}

const disc = (from: number, width: number) => ({ x: from, y: from, width, height: width, radius: width / 2 });

function drawGlyph(canvas: Canvas, glyph: Glyph, from: number, side: number): void {
  canvas.shape((x, y) => glyph((x - from) / side, (y - from) / side), WHITE);
}

for (const grid of GRIDS) {
  const write = (name: string, canvas: Canvas | null) => {
    if (canvas === null) return;
    writeFileSync(
      new URL(`../${name}-${grid.size}.png`, import.meta.url),
      encodePng(canvas.size, canvas.pixels),
    );
  };
  write('icon', drawBoard(grid));
  for (const [name, sign] of Object.entries(SIGNS)) write(name, drawCommand(grid, sign));
  write('help', drawHelp(grid));
}
