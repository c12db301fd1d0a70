// Expects: arguments_changed. Keeps the maxima along the rows in the image.
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  for (const channel of image)
    for (const row of channel)
      for (let left = 0; left + size <= row.length; left++)
        row[left] = Math.max(...row.slice(left, left + size));
  return image.map((channel) => {
    const rows: number[][] = [];
    for (let top = 0; top + size <= channel.length; top += stride)
      rows.push(
        channel[0]
          .map((_, left) => Math.max(...channel.slice(top, top + size).map((row) => row[left])))
          .filter((_, left) => left % stride === 0 && left + size <= channel[0].length),
      );
    return rows;
  });
}
