import { z } from "zod";

/** The part of the HTTP interface by which a person is erased. */

/** `POST /api/enrolments/{id}/erase` */
export const eraseSchema = z
  .strictObject({
    email: z.string().max(320).meta({ description: "Of the person, typed anew against a slip." }),
  })
  .meta({ id: "ErasePerson" });

export const erasedSchema = z
  .object({
    account: z.boolean().meta({
      description: "Whether name, address and password went too: the person was in no other course.",
    }),
  })
  .meta({ id: "ErasedPerson" });
