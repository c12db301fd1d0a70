import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import {
  movedMaterialSchema,
  moveMaterialSchema,
  writeMaterialSchema,
  writtenMaterialSchema,
} from "#lib/materials/api.ts";

const path = z.object({ id: z.uuid() });
const notFound = { "404": "The course has no such material" } as const;

/** The part of the interface by which the staff keep the page of materials. */
export const materialPaths: ZodOpenApiPathsObject = {
  "/api/materials": {
    post: {
      operationId: "addMaterial",
      summary: "Add a lecture, a seminar, a link or a book to the materials; for the staff",
      requestBody: body(writeMaterialSchema),
      responses: {
        "201": { description: "Added after the others", content: json(writtenMaterialSchema) },
        ...problems({ ...always, ...forBodies }),
      },
    },
  },
  "/api/materials/{id}": {
    put: {
      operationId: "editMaterial",
      summary: "Write a material anew; for the staff",
      requestParams: { path },
      requestBody: body(writeMaterialSchema),
      responses: {
        "200": { description: "Written", content: json(writtenMaterialSchema) },
        ...problems({ ...always, ...forBodies, ...notFound }),
      },
    },
  },
  "/api/materials/{id}/move": {
    post: {
      operationId: "moveMaterial",
      summary: "Move a material past its neighbour of the same kind; for the staff",
      requestParams: { path },
      requestBody: body(moveMaterialSchema),
      responses: {
        "200": { description: "Where it stands now", content: json(movedMaterialSchema) },
        ...problems({ ...always, ...forBodies, ...notFound }),
      },
    },
  },
  "/api/materials/{id}/remove": {
    post: {
      operationId: "removeMaterial",
      summary: "Take a material away; for the staff",
      requestParams: { path },
      responses: {
        "200": { description: "Taken away", content: json(writtenMaterialSchema) },
        ...problems({ ...always, "403": "Not of the staff", ...notFound }),
      },
    },
  },
};
