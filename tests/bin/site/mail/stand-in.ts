import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer, type SMTPServerSession } from "smtp-server";
import type { MailServer } from "#app/server/mail/mail-server.ts";

/** What becomes of a mail that a person is sent: taken, refused with a code before or after its text, or cut off. */
export type Fate =
  | "taken"
  | { refused: number; says: string; after: "recipient" | "text" }
  | "cut"
  | "silent";

export type Arrived = { to: string; raw: string };

type Options = {
  /** The next mails come to this, one after the other; all further ones are taken. */
  fates?: Fate[];
  /** Whoever signs in has to know it. */
  password?: string;
};

/** A mail server in this process. */
export async function openMailServer({ fates = [], password }: Options) {
  const arrived: Arrived[] = [];
  const tried: string[] = [];
  let connections = 0;
  const fateOf = new WeakMap<SMTPServerSession, Fate>();
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    authOptional: password === undefined,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_, done) {
      connections += 1;
      done();
    },
    onAuth({ username, password: given }, _, done) {
      if (username === "gradus" && given === password) return done(null, { user: username });
      done(Object.assign(new Error("wrong password"), { responseCode: 535 }));
    },
    onRcptTo({ address }, session, done) {
      const fate = fates.shift() ?? "taken";
      tried.push(address);
      fateOf.set(session, fate);
      done(typeof fate === "object" && fate.after === "recipient" ? refusal(fate, address) : null);
    },
    async onData(stream, session, done) {
      const fate = fateOf.get(session) ?? "taken";
      const raw = await text(stream).catch(() => null);
      if (raw === null || fate === "silent") return; // whoever sent it is gone, or waits
      if (fate === "cut") {
        for (const socket of sockets) socket.destroy();
        return;
      }
      const [recipient] = session.envelope.rcptTo;
      if (fate !== "taken") return done(refusal(fate, recipient?.address ?? ""));
      arrived.push({ to: recipient?.address ?? "", raw });
      done();
    },
  });
  server.on("error", () => {}); // of connections that are cut
  const sockets = new Set<Socket>();
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { close, arrived, tried, connections: () => connections, port, server: mailServer(port, password) };
}

/** A mail server on this machine, as the settings give it. */
export function mailServer(port: number, password?: string): MailServer {
  return {
    host: "127.0.0.1",
    port,
    secure: false,
    auth: password === undefined ? null : { user: "gradus", pass: password },
    from: { name: "Градус", address: "gradus@example.org" },
    siteUrl: "https://gradus.example.org",
  };
}

function refusal({ refused, says }: Exclude<Fate, string>, address: string): Error {
  return Object.assign(new Error(`<${address}> ${says}`), { responseCode: refused });
}

/** What a mail says, decoded: its headers, and the texts of its parts. */
export function readMail(raw: string) {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const headers = new Map(
    head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => {
        const [name = "", ...value] = line.split(": ");
        return [name.toLowerCase(), decodeWords(value.join(": "))] as const;
      }),
  );
  const [, boundary = ""] = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "") ?? [];
  const parts = rest.join("\r\n\r\n").split(`--${boundary}`).map(decodePart);
  const part = (type: string) => parts.find((each) => each.type === type)?.text ?? "";
  return { headers, names: [...headers.keys()], text: part("text/plain"), html: part("text/html") };
}

function decodePart(part: string): { type: string; text: string } {
  const [head = "", ...rest] = part.split("\r\n\r\n");
  const body = rest.join("\r\n\r\n");
  const [, type = ""] = /content-type: ([\w/]+)/i.exec(head) ?? [];
  const [, encoding = ""] = /content-transfer-encoding: (\S+)/i.exec(head) ?? [];
  if (encoding === "base64") return { type, text: Buffer.from(body, "base64").toString() };
  return { type, text: encoding === "quoted-printable" ? decodeQuoted(body) : body };
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, way, word) =>
      way.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString()
        : decodeQuoted(word.replaceAll("_", " ")),
    );
}

function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
