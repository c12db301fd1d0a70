// Expects: wrong_shape. Returns rows, columns and then channels.
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  const maps = image.map((channel) => {
    const rows: number[][] = [];
    for (let top = 0; top + size <= channel.length; top += stride) {
      const row: number[] = [];
      for (let left = 0; left + size <= channel[0].length; left += stride) {
        let best = -Infinity;
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) best = Math.max(best, channel[top + i][left + j]);
        row.push(best);
      }
      rows.push(row);
    }
    return rows;
  });
  return maps[0].map((row, r) => row.map((_, c) => maps.map((map) => map[r][c])));
}
