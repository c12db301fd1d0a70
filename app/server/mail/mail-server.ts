import type { Mailbox, Settings } from "#lib/settings.ts";

/** Where mail is handed in, by whom, and the address of the site that a mail leads back to. */
export type MailServer = {
  host: string;
  port: number;
  /** TLS from the first byte on. */
  secure: boolean;
  auth: { user: string; pass: string } | null;
  from: Mailbox;
  siteUrl: string;
};

/** The mail server of the settings. @returns null when there is none. */
export function mailServerOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: Settings): MailServer | null {
  if (SMTP_URL === undefined || MAIL_FROM === undefined || PUBLIC_URL === undefined) return null;
  const url = new URL(SMTP_URL);
  const secure = url.protocol === "smtps:";
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
    secure,
    auth:
      url.username === ""
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    from: MAIL_FROM,
    siteUrl: PUBLIC_URL,
  };
}
