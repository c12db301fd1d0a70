"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { SecretPath } from "#components/secrets/secret-calls.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { showToast } from "#components/ui/toast.tsx";

/** A secret as the page lists it: times are already in words. */
export type ShownSecret = { id: string; name: string; created: string; used: string | null };

/** Loaded when first used: what parses the server's answers is a quarter of the page's script. */
const secretCalls = () => import("#components/secrets/secret-calls.ts");

type Texts = "profile.tokens" | "grades.links";

/**
 * Makes secrets of one kind, shows a new one this once, lists and revokes.
 *
 * @param before what stands before the secret where it is used, such as an address
 */
export function Secrets({
  secrets,
  texts,
  path,
  before = "",
}: {
  secrets: ShownSecret[];
  texts: Texts;
  path: SecretPath;
  before?: string;
}) {
  const t = useTranslations(texts);
  const locale = useLocale();
  const router = useRouter();
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get("name")).trim();
    setBusy(true);
    const { makeSecret } = await secretCalls();
    const result = await makeSecret(path, name, locale);
    setBusy(false);
    if ("failed" in result) {
      setError(result.failed ?? t("offline"));
      return;
    }
    setError(null);
    setMade({ name, token: result.token });
    form.reset();
    router.refresh();
  }

  async function revoke({ id, name }: ShownSecret) {
    const { revokeSecret } = await secretCalls();
    const result = await revokeSecret(path, id, locale);
    if (result === "revoked") showToast("passed", t("revoked", { name }));
    else showToast("failed", t("failed"), result.failed ?? t("offline"));
    setMade(null);
    router.refresh();
  }

  return (
    <>
      <form onSubmit={create} className="mt-4 flex flex-wrap items-end gap-3">
        <Field
          label={t("name")}
          name="name"
          required
          maxLength={100}
          placeholder={t("namePlaceholder")}
          autoComplete="off"
          error={error}
          className="w-full max-w-xs"
        />
        <Button type="submit" disabled={busy}>
          {t("create")}
        </Button>
      </form>
      {made && (
        <Notice meaning="passed" title={t("made", { name: made.name })} className="mt-4">
          <p>{t("once")}</p>
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <code
              role="note"
              aria-label={t("token")}
              className="break-all rounded bg-paper px-2 py-1 font-mono text-sm"
            >
              {before + made.token}
            </code>
            <CopyButton text={before + made.token} />
          </div>
        </Notice>
      )}
      <div className="mt-6">
        {secrets.length === 0 ? (
          <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>
        ) : (
          <SecretTable secrets={secrets} texts={texts} onRevoke={revoke} />
        )}
      </div>
    </>
  );
}

function SecretTable({
  secrets,
  texts,
  onRevoke,
}: {
  secrets: ShownSecret[];
  texts: Texts;
  onRevoke: (secret: ShownSecret) => void;
}) {
  const t = useTranslations(texts);
  const shell = useTranslations("shell");
  const [asked, setAsked] = useState<ShownSecret | null>(null);
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("column.name")}</th>
            <th scope="col" className="max-sm:hidden">
              {t("column.created")}
            </th>
            <th scope="col">{t("column.used")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {secrets.map((secret) => (
            <tr key={secret.id}>
              <th scope="row" className="break-words">
                {secret.name}
              </th>
              <td className="text-sm text-muted max-sm:hidden">{secret.created}</td>
              <td className="text-sm text-muted">{secret.used ?? t("never")}</td>
              <td className="text-right">
                <Button
                  kind="danger"
                  size="small"
                  aria-label={t("revokeNamed", { name: secret.name })}
                  onClick={() => setAsked(secret)}
                >
                  {t("revoke")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={t("confirmTitle", { name: asked?.name ?? "" })}
        description={t("confirmWhat")}
        closeLabel={shell("close")}
      >
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsked(null)}>{t("keep")}</Button>
          <Button
            kind="danger"
            onClick={() => {
              if (asked) onRevoke(asked);
              setAsked(null);
            }}
          >
            {t("revoke")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
