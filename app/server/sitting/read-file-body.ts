import { readBytes } from "#app/server/api/read-bytes.ts";
import type { Refusal } from "#app/server/api/refusal.ts";
import { fileTypes, maxFileBytes } from "#lib/sitting/files.ts";

type FileType = (typeof fileTypes)[number];

/** How a file of each type begins; WebP has its name after four bytes of length. */
const beginnings: Record<FileType, { at: number; bytes: number[] }[]> = {
  "image/png": [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47] }],
  "image/jpeg": [{ at: 0, bytes: [0xff, 0xd8, 0xff] }],
  "image/webp": [
    { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
    { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  ],
  "application/pdf": [{ at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }],
};

/**
 * The body of a request as a file. Its type is told by how it begins, whatever the request says of it.
 *
 * @returns the file, or why it is refused: 413 or 415.
 */
export async function readFileBody(
  request: Request,
): Promise<{ content: Uint8Array<ArrayBuffer>; mediaType: FileType } | Refusal> {
  const content = await readBytes(request, maxFileBytes);
  if (content === null)
    return { refused: "file_too_large", values: { megabytes: maxFileBytes / 1024 / 1024 } };
  const mediaType = fileTypes.find((type) =>
    beginnings[type].every(({ at, bytes }) => bytes.every((byte, i) => content[at + i] === byte)),
  );
  return mediaType ? { content, mediaType } : { refused: "wrong_file_type" };
}
