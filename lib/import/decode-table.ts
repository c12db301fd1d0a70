/**
 * The text of a table file from its bytes: UTF-8, with or without a byte order mark, or else Windows-1251, in
 * which Excel writes CSV in Russian. Russian text in that encoding is never valid UTF-8 by chance. U+0000, which Postgres
 * cannot keep in a text, becomes U+FFFD.
 */
export function decodeTable(bytes: Uint8Array): string {
  return decode(bytes).replaceAll("\0", "\uFFFD");
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}
