/** The maximum of each size × size window of each channel; windows are stride pixels apart */
export function maxPool(image: number[][][], size: number, stride: number): number[][][] {
  return [];
}
