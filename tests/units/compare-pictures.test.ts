import {PNG} from 'pngjs';
import {describe, expect, it} from 'vitest';
import {comparePictures} from '../compare-pictures.ts';

/** Black words on white, each a bar of 24 by 6 pixels, in a column; `grey` is the brightness of the rims of a bar. */
function pictureOf(words: readonly {readonly x: number; readonly y: number}[], grey = 128, size = 96): PNG {
  const picture = new PNG({width: size, height: size});
  picture.data.fill(255);
  for (const {x, y} of words) {
    for (let row = y; row < y + 6; row++) {
      for (let column = x; column < x + 24; column++) {
        const isRim = row === y || row === y + 5;
        picture.data.fill(isRim ? grey : 0, (row * size + column) * 4, (row * size + column) * 4 + 3);
      }
    }
  }
  return picture;
}

const words = [8, 24, 40, 56].map((y) => ({x: 8, y}));

describe('comparing pictures', () => {
  it('lets other smoothing of edges pass', () => {
    expect(comparePictures(pictureOf(words, 190), pictureOf(words, 128))).toEqual({count: 0});
    expect(comparePictures(pictureOf(words), pictureOf(words))).toEqual({count: 0});
  });

  it('finds a word that is missing, moved or new, and where', () => {
    const without = pictureOf(words.slice(1));
    expect(comparePictures(without, pictureOf(words))).toEqual({count: 3, area: {left: 8, top: 8, right: 32, bottom: 16}});
    expect(comparePictures(pictureOf(words), without).count).toBe(3);
    expect(comparePictures(pictureOf(words.map(({x, y}) => ({x, y: y + 8}))), pictureOf(words)).count).toBeGreaterThan(20);
  });

  it('takes another size for another picture', () => {
    expect(comparePictures(pictureOf(words, 128, 104), pictureOf(words)).count).toBe(Number.POSITIVE_INFINITY);
  });
});
