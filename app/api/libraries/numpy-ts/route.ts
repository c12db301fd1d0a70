import { numpyTypes } from "#app/server/library-types.ts";

/** What the editor knows of numpy-ts; made once, by the build. */
export async function GET(): Promise<Response> {
  return Response.json(await numpyTypes(), { headers: { "Cache-Control": "public, max-age=86400" } });
}

export const dynamic = "force-static";
