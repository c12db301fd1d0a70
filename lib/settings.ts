import { z } from "zod";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");
const whole = (low: number, high: number) => z.coerce.number().int().min(low).max(high);
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** Every setting there is. Each is explained in `.env.example`. */
const settingsSchema = z
  .object({
    NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
    HOST: z.string().default("127.0.0.1"),
    PORT: whole(0, 65_535).default(3000),
    PUBLIC_URL: optional(z.url()),
    DATA_DIR: z.string().min(1).default(".data"),
    DATABASE_URL: optional(
      z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgres:// or postgresql://"),
    ),
    DEMO: flag.default(true),
    AUTH_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
    OIDC_ISSUER: optional(z.url()),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    OIDC_NAME: z.string().default("OpenID Connect"),
    METRICS_TOKEN: optional(z.string().min(16, "must have at least 16 characters")),
    TELEGRAM_BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]+$/, "must look like 123456:ABC-DEF")),
    TELEGRAM_API_URL: z.url({ protocol: /^https?$/ }).default("https://api.telegram.org"),
    SMTP_URL: optional(
      z
        .url({
          protocol: /^smtps?$/,
          hostname: /./,
          error:
            "must look like smtp://user:password@mail.example.org:587, or smtps://… for a server that speaks TLS only",
        })
        .refine(isDecodable, {
          error: "has a % that begins no code; in a user or a password write it as %25",
        }),
    ),
    MAIL_FROM: optional(
      z
        .string()
        .regex(/^(?:[^<>@"\p{Cc}]+<[^<>@"\s]+@[^<>@"\s]+>|[^<>@"\s]+@[^<>@"\s]+)$/u, {
          error: "must be an address, or a name with one: Gradus <gradus@example.org>",
        })
        .transform(readMailbox),
    ),
    TRUST_PROXY: flag.default(false),
    GRADER_PROCESSES: whole(1, 64).default(1),
    GRADER_BOXES: whole(1, 64).default(2),
    SUBMISSIONS_PER_MINUTE: whole(1, 100_000).default(60),
    SIGN_INS_PER_MINUTE: whole(1, 100_000).default(10),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  })
  .superRefine((value, context) => {
    const oidc = [value.OIDC_ISSUER, value.OIDC_CLIENT_ID, value.OIDC_CLIENT_SECRET];
    if (oidc.some(Boolean) && !oidc.every(Boolean))
      context.addIssue({
        code: "custom",
        path: ["OIDC_ISSUER"],
        message: "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together",
      });
    if ((value.SMTP_URL === undefined) !== (value.MAIL_FROM === undefined))
      context.addIssue({ code: "custom", path: ["SMTP_URL"], message: "SMTP_URL and MAIL_FROM go together" });
    if (value.SMTP_URL !== undefined && value.PUBLIC_URL === undefined)
      context.addIssue({
        code: "custom",
        path: ["PUBLIC_URL"],
        message: "has to be set with SMTP_URL, for each mail names the address at which it is turned off",
      });
  });

/**
 * Reads the settings from an environment.
 *
 * @returns the settings, or one sentence for each setting that is wrong.
 */
export function parseSettings(environment: Record<string, string | undefined>) {
  const parsed = settingsSchema.safeParse(environment);
  if (parsed.success) return { settings: parsed.data, errors: [] } as const;
  const errors = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return { settings: null, errors } as const;
}

export type Settings = z.infer<typeof settingsSchema>;

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/** A name and an address of e-mail. */
export type Mailbox = { name: string; address: string };

function readMailbox(text: string): Mailbox {
  const [, name = "", address = text] = /^(.*)<(.*)>$/.exec(text) ?? [];
  return { name: name.trim(), address };
}
