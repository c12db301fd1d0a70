import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { always, body, forBodies, json, problems } from "#app/server/api/openapi-parts.ts";
import { erasedSchema, eraseSchema } from "#lib/person/api.ts";

const enrolment = z.object({ id: z.uuid().meta({ description: "Of the person's enrolment." }) });
const file = json(z.looseObject({}).meta({ description: "Explains itself at its head." }));
const forbidden = { "403": "Not the lecturer" };
const notFound = { "404": "The course has no such person, or they were erased" };

/** The addresses by which a person's data is taken out and erased. */
export const personPaths: ZodOpenApiPathsObject = {
  "/api/profile/data": {
    get: {
      summary: "All that there is of you, as far as you may see it now",
      responses: {
        "200": { description: "A file to keep", content: file },
        ...problems({ ...always, "429": "Too many within a minute; `Retry-After` says when to try again" }),
      },
    },
  },
  "/api/enrolments/{id}/data": {
    get: {
      summary: "All that the course holds of one of its people, as far as that person may see it now",
      requestParams: { path: enrolment },
      responses: {
        "200": { description: "A file to keep", content: file },
        ...problems({ ...always, ...forbidden, ...notFound }),
      },
    },
  },
  "/api/enrolments/{id}/erase": {
    post: {
      summary: "Erase what the course holds of one of its people, but for what grades come from",
      requestParams: { path: enrolment },
      requestBody: body(eraseSchema),
      responses: {
        "200": { description: "Erased for good", content: json(erasedSchema) },
        ...problems({
          ...always,
          ...forBodies,
          ...notFound,
          "409": "The e-mail is not that of the person, or they are the last lecturer of the course",
        }),
      },
    },
  },
};
