// Method: numpy-ts.
import * as np from "numpy-ts";

export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  const velocity = np.add(np.multiply(np.array(v), beta), np.array(g));
  const moved = np.subtract(np.array(w), np.multiply(velocity, eta));
  return [moved.tolist() as number[], velocity.tolist() as number[]];
}
