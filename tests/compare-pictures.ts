import type {PNG} from 'pngjs';

/** Side of a block in pixels, and by how much of 255 its mean brightness may differ. Edges that are drawn a little differently stay below that. */
const side = 8;
const tolerance = 20;

export interface Difference {
  /** Blocks that differ. */
  readonly count: number;
  /** The rows and columns of pixels that they take up; absent when none differs. */
  readonly area?: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};
}

/** Where two pictures differ to the eye. Pictures of different sizes differ as a whole. */
export function comparePictures(actual: PNG, expected: PNG): Difference {
  const {width, height} = expected;
  if (actual.width !== width || actual.height !== height) {
    return {count: Number.POSITIVE_INFINITY, area: {left: 0, top: 0, right: Math.max(actual.width, width), bottom: Math.max(actual.height, height)}};
  }
  const found: {x: number; y: number}[] = [];
  for (let y = 0; y + side <= height; y += side) {
    for (let x = 0; x + side <= width; x += side) {
      if (Math.abs(brightnessOf(actual, x, y) - brightnessOf(expected, x, y)) > tolerance) found.push({x, y});
    }
  }
  if (found.length === 0) return {count: 0};
  const [columns, rows] = [found.map(({x}) => x), found.map(({y}) => y)];
  return {
    count: found.length,
    area: {left: Math.min(...columns), top: Math.min(...rows), right: Math.max(...columns) + side, bottom: Math.max(...rows) + side},
  };
}

/** The mean of a block. */
function brightnessOf({data, width}: PNG, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const at = (y * width + x) * 4;
      sum += ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000;
    }
  }
  return sum / (side * side);
}
