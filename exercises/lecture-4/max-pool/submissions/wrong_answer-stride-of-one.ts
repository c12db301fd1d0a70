// Expects: wrong_shape. Moves the window by one pixel.
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  return image.map((channel) => {
    const rows: number[][] = [];
    for (let top = 0; top + size <= channel.length; top += 1) {
      const row: number[] = [];
      for (let left = 0; left + size <= channel[0].length; left += 1) {
        let best = -Infinity;
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) best = Math.max(best, channel[top + i][left + j]);
        row.push(best);
      }
      rows.push(row);
    }
    return rows;
  });
}
