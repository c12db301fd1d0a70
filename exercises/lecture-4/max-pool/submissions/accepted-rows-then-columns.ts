// Method: maxima along the rows first, then along the columns; typed arrays.
export function maxPool(image: number[][][], size: number, stride: number): Float64Array[][] {
  const along = (line: ArrayLike<number>) => {
    const count = Math.floor((line.length - size) / stride) + 1;
    const best = new Float64Array(count).fill(-Infinity);
    for (let place = 0; place < count; place++)
      for (let i = 0; i < size; i++) best[place] = Math.max(best[place], line[place * stride + i]);
    return best;
  };
  return image.map((channel) => {
    const narrow = channel.map(along);
    const columns = Array.from(narrow[0], (_, c) => along(narrow.map((row) => row[c])));
    return Array.from(columns[0], (_, r) => Float64Array.from(columns, (column) => column[r]));
  });
}
