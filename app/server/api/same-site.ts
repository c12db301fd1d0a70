/**
 * True when a request that changes something may be carried out on the strength of a cookie.
 * A browser names the page it comes from in `Sec-Fetch-Site` and, for anything but GET, in `Origin`;
 * a request with neither does not come from a page, so no other site can have made it.
 */
export function isSameSite(request: Request, publicUrl: string | undefined): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const hosts = [request.headers.get("host"), publicUrl && new URL(publicUrl).host];
  return hosts.includes(new URL(origin).host);
}
