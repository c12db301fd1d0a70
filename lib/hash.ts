/**
 * 32 bits of a text: FNV-1a (Fowler, Noll, Vo), whose last bytes hardly reach the high bits, and then the
 * finish of MurmurHash3 (Appleby), by which each bit reaches all.
 */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) bits = Math.imul(bits ^ byte, 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
