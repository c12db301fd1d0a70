import { openApiDocument } from "#app/server/api/openapi.ts";

/** The description of the HTTP interface; anybody may read it. */
export function GET(): Response {
  return Response.json(openApiDocument());
}
