/** Request header in which the proxy tells a page its own path. */
export const pathHeader = "x-gradus-path";

const anywhere = "http://origin.invalid";

/**
 * The path a person is led back to after signing in.
 *
 * @param wish what the address bar says, which anybody may have written
 * @returns a path of this site with its query, or null when the wish leads to another site or to no page
 */
export function returnPath(wish: string | undefined): string | null {
  if (!wish?.startsWith("/") || !URL.canParse(wish, anywhere)) return null;
  const url = new URL(wish, anywhere);
  if (url.origin !== anywhere || url.pathname.startsWith("/api/")) return null;
  return `${url.pathname}${url.search}`;
}
