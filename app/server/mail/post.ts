import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailServer } from "#app/server/mail/mail-server.ts";
import type { SendOutcome } from "#lib/announcements/delivery.ts";
import type { Mailbox } from "#lib/settings.ts";

export type Letter = { subject: string; text: string; html: string; headers: Record<string, string> };

export type Post = {
  /**
   * Sends a letter to one person, once.
   *
   * @param id names the letter for good: who gets it twice after all sees that it is the same
   */
  send(letter: Letter, to: Mailbox, id: string): Promise<SendOutcome>;
  /** Ends the connection. */
  close(): void;
};

/** Nothing of a letter has left until there is a connection. */
const connectMs = 8_000;
/** Many a server takes no more over one connection. */
const mostPerConnection = 100;

/**
 * The way to a mail server: one connection, opened by the first letter, over which they go one after the other. The
 * reasons it gives hold neither a password nor the address of a person.
 *
 * @param answerMs how long the server may take for each answer; one that looks for spam takes its time
 */
export function openPost(server: MailServer, answerMs: number): Post {
  let connection: SMTPConnection | null = null;
  let sent = 0;

  async function send(letter: Letter, to: Mailbox, id: string): Promise<SendOutcome> {
    if (connection === null) {
      const opened = await connect(server, answerMs);
      if ("kind" in opened) return opened;
      connection = opened;
      sent = 0;
      opened.once("end", () => {
        if (connection === opened) connection = null;
      });
    }
    const outcome = await hand(connection, compose(server, letter, to, id), to.address);
    sent += 1;
    if (outcome.kind !== "sent" || sent >= mostPerConnection) close();
    return outcome;
  }

  function close() {
    connection?.quit();
    connection = null;
  }
  return { send, close };
}

type Away = Extract<SendOutcome, { kind: "away" }>;

function connect({ host, port, secure, auth }: MailServer, answerMs: number): Promise<SMTPConnection | Away> {
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    // A password goes over no wire that others read.
    requireTLS: auth !== null && !["localhost", "127.0.0.1", "::1"].includes(host),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: answerMs,
  });
  return new Promise((resolve) => {
    const fail = (error?: Error | null) => {
      resolve({ kind: "away", reason: reasonOf(error) });
      connection.close();
    };
    connection.on("error", fail).once("end", () => fail());
    connection.connect((error) => {
      if (error) return fail(error);
      if (auth === null || !connection.allowsAuth) return resolve(connection);
      connection.login({ credentials: auth }, (refused) => (refused ? fail(refused) : resolve(connection)));
    });
  });
}

function compose({ from }: MailServer, letter: Letter, to: Mailbox, id: string) {
  const domain = from.address.split("@")[1];
  return new MailComposer({
    ...letter,
    from,
    to,
    messageId: `<${id}@${domain}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

function hand(
  connection: SMTPConnection,
  message: ReturnType<typeof compose>,
  address: string,
): Promise<SendOutcome> {
  const content = message.createReadStream();
  return new Promise((resolve) =>
    connection.send(message.getEnvelope(), content, (error) =>
      resolve(error ? outcomeOf(error, content.readableDidRead, address) : { kind: "sent" }),
    ),
  );
}

type SmtpError = Error & {
  code?: string;
  originalCode?: string;
  command?: string;
  response?: string;
  responseCode?: number;
};

/** @param begun whether any of the letter itself has left */
function outcomeOf(error: SmtpError, begun: boolean, address: string): SendOutcome {
  const { code, command, responseCode = 0 } = error;
  const reason = reasonOf(error, address);
  if (responseCode < 400) {
    if (code === "EENVELOPE") return { kind: "refused", reason: "no address of e-mail" };
    if (code === "EMESSAGE") return { kind: "refused", reason: "too large" };
    return begun ? { kind: "unknown", reason: "no answer" } : { kind: "away", reason };
  }
  // What is said before the recipient is named is no word about them.
  const isOfLetter = command === "RCPT TO" || command === "DATA";
  if (!isOfLetter || responseCode === 421) return { kind: "away", reason };
  return responseCode < 500 || responseCode === 503
    ? { kind: "later", reason, waitMs: null }
    : { kind: "refused", reason };
}

const longestReason = 200;

/** What the server said, or that it said nothing. */
function reasonOf(error?: SmtpError | null, address?: string): string {
  if (error?.response === undefined) {
    const code = error?.originalCode ?? error?.code;
    return code === undefined ? "no connection" : `no connection (${code})`;
  }
  const said = error.response.replace(/\s+/g, " ");
  const blanked =
    address === undefined ? said : said.replaceAll(new RegExp(RegExp.escape(address), "gi"), "…");
  return blanked.slice(0, longestReason);
}
