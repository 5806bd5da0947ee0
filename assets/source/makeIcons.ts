/** Draws the icons, each size on its own pixel grid: a board with a Blue, Green, Amber and Red bar. */
import { writeFileSync } from 'node:fs';
import { Canvas } from './icons/canvas';
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
  { size: 32, height: 32, outline: 1, radius: 4, side: 4, top: 4, bar: 4, gap: 2 },
  { size: 64, height: 64, outline: 2, radius: 9, side: 8, top: 8, bar: 8, gap: 4 },
  { size: 80, height: 80, outline: 3, radius: 11, side: 8, top: 8, bar: 10, gap: 6 },
  { size: 128, height: 128, outline: 4, radius: 18, side: 16, top: 16, bar: 16, gap: 8 },
];

/** The plus sign's disc for the ribbon: its diameter, the length and thickness of its arms, and its halo. */
const BADGES: Record<number, { disc: number; arm: number; thick: number; halo: number }> = {
  16: { disc: 9, arm: 5, thick: 1, halo: 1 },
  32: { disc: 18, arm: 10, thick: 2, halo: 2 },
  80: { disc: 42, arm: 24, thick: 6, halo: 4 },
};

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

function drawBuild(grid: Grid): Canvas | null {
  const badge = BADGES[grid.size];
  if (!badge) return null;
  const canvas = drawBoard(grid);
  const { disc, arm, thick, halo } = badge;
  const corner = grid.size - disc;
  const round = (from: number, width: number) => ({
    x: from,
    y: from,
    width,
    height: width,
    radius: width / 2,
  });
  canvas.box(round(corner - halo, disc + 2 * halo), null);
  // The board's own corner would show beyond the disc.
  const middle = corner + Math.ceil(disc / 2);
  canvas.box({ x: middle, y: middle, width: grid.size, height: grid.size, radius: 0 }, null);
  canvas.box(round(corner, disc), OUTLINE);
  const long = corner + (disc - arm) / 2;
  const short = corner + (disc - thick) / 2;
  canvas.box({ x: long, y: short, width: arm, height: thick, radius: 0 }, WHITE);
  canvas.box({ x: short, y: long, width: thick, height: arm, radius: 0 }, WHITE);
  return canvas;
}

for (const grid of GRIDS) {
  const write = (name: string, { size, pixels }: Canvas) => {
    writeFileSync(new URL(`../${name}-${size}.png`, import.meta.url), encodePng(size, pixels));
  };
  write('icon', drawBoard(grid));
  const build = drawBuild(grid);
  if (build) write('build', build);
}
