import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/** Who the university says has signed in. */
export type Claims = { sub: string; email: string; email_verified: boolean; name: string };

export const clientId = "gradus";
export const clientSecret = "known to both sides";

/**
 * An OpenID Connect provider on this machine (authorization code with PKCE, RS256), where everybody is signed
 * in already as the person of `claims`. It refuses what the standard makes it refuse: another client, another
 * address to return to, a code used twice, a verifier that does not belong to the code.
 */
export async function openUniversity(claims: Claims) {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, { challenge: string; nonce: string; redirect: string }>();
  let issuer = "";

  function authorize(query: URLSearchParams): string {
    const [state = "", redirect = "", challenge = "", nonce = ""] = [
      ...["state", "redirect_uri", "code_challenge", "nonce"].map((name) => query.get(name) ?? ""),
    ];
    if (query.get("client_id") !== clientId || query.get("code_challenge_method") !== "S256")
      throw new Error("The client is unknown, or proves nothing of itself.");
    const code = randomUUID();
    codes.set(code, { challenge, nonce, redirect });
    return `${redirect}?${new URLSearchParams({ code, state, iss: issuer })}`;
  }

  async function token(request: IncomingMessage) {
    const basic = Buffer.from(`${clientId}:${encodeURIComponent(clientSecret).replaceAll("%20", "+")}`);
    if (request.headers.authorization !== `Basic ${basic.toString("base64")}`)
      throw new Error("The client does not know its secret.");
    const form = new URLSearchParams(await text(request));
    const code = form.get("code") ?? "";
    const known = codes.get(code);
    codes.delete(code);
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (verifier !== known?.challenge || form.get("redirect_uri") !== known.redirect)
      throw new Error("The code is not this client's.");
    const iat = Math.floor(Date.now() / 1000);
    const body = { ...claims, iss: issuer, aud: clientId, iat, exp: iat + 60, nonce: known.nonce };
    const signed = [{ alg: "RS256", kid: "1" }, body]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
      .join(".");
    const signature = createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url");
    return { access_token: randomUUID(), token_type: "Bearer", id_token: `${signed}.${signature}` };
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", issuer);
    const answer = (body: unknown) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    };
    switch (url.pathname) {
      case "/.well-known/openid-configuration":
        return answer({
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/keys":
        return answer({
          keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }],
        });
      case "/authorize":
        return response.writeHead(302, { location: authorize(url.searchParams) }).end();
      default:
        return answer(await token(request));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The university listens on a port.");
  issuer = `http://127.0.0.1:${address.port}`;
  return {
    issuer,
    claims,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
