export type SignInFailure = "wrong" | "tooMany" | "notEnrolled" | "unverified" | "offline" | "away" | "other";

/**
 * Sends a form to next-auth with the token that proves it comes from our page.
 *
 * @param path under `/api/auth/`: `callback/password`, `callback/demo` or `signin/oidc`
 * @returns where to go next, or why the person is not in
 */
export async function postToAuth(
  path: string,
  fields: Record<string, string>,
): Promise<{ url: string } | { failure: SignInFailure }> {
  try {
    const { csrfToken } = await (await fetch("/api/auth/csrf")).json();
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    const response = await fetch(`/api/auth/${path}`, { method: "POST", body });
    const { url } = await response.json();
    const error = new URL(url, window.location.origin).searchParams.get("error");
    return error === null ? { url } : { failure: failureOf(error) };
  } catch {
    return { failure: "offline" };
  }
}

/** What next-auth calls an error, in our words. */
export function failureOf(error: string): SignInFailure {
  switch (error) {
    case "CredentialsSignin":
      return "wrong";
    case "TooManyAttempts":
      return "tooMany";
    case "NotEnrolled":
      return "notEnrolled";
    case "Unverified":
      return "unverified";
    case "DatabaseAway":
      return "away";
    default:
      return "other";
  }
}
