/** [w − ηv′, v′], where v′ = βv + g */
export function momentumStep(w: number[], v: number[], g: number[], eta: number, beta: number): number[][] {
  return [];
}
