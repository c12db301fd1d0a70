import { NotFoundPage } from "#app/[locale]/not-found-page.tsx";

/** For a page that exists but not of this thing: an exercise of another name. */
export default function NotFound() {
  return <NotFoundPage />;
}
