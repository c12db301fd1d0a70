import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { numpyTypes } from "#app/server/library-types.ts";

/**
 * What the editor knows of numpy-ts, made and packed once, by the build. The editor unpacks it, since Next lets
 * no route say that its answer is packed.
 */
export async function GET(): Promise<Response> {
  const packed = await promisify(gzip)(JSON.stringify(await numpyTypes()));
  return new Response(packed, {
    headers: { "Content-Type": "application/gzip", "Cache-Control": "public, max-age=86400" },
  });
}

export const dynamic = "force-static";
