import { notFound } from "next/navigation";

/** Any path that is no page, so that the answer comes in the person's language. */
export default function Missing() {
  notFound();
}
