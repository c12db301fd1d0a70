// Expects: different. Takes the mean of the window.
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  return image.map((channel) => {
    const rows: number[][] = [];
    for (let top = 0; top + size <= channel.length; top += stride) {
      const row: number[] = [];
      for (let left = 0; left + size <= channel[0].length; left += stride) {
        let best = 0;
        for (let i = 0; i < size; i++)
          for (let j = 0; j < size; j++) best += channel[top + i][left + j] / (size * size);
        row.push(best);
      }
      rows.push(row);
    }
    return rows;
  });
}
