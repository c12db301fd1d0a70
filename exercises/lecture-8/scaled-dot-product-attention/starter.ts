/** softmax(QKᵀ / √d) V over the keys that the mask lets through */
export function attention(Q: number[][], K: number[][], V: number[][], mask: number[][]): number[][] {
  return [];
}
