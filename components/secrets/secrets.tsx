"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmAction } from "#components/call/confirm-action.tsx";
import { Form } from "#components/call/form.tsx";
import { useCall } from "#components/call/use-call.ts";
import type { SecretPath } from "#components/secrets/calls.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** A secret as the page lists it: times are already in words. */
export type ShownSecret = { id: string; name: string; created: string; used: string | null };

const loadCalls = () => import("#components/secrets/calls.ts");

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
  const { busy, trouble, call } = useCall(loadCalls);
  const router = useRouter();
  const [name, setName] = useState("");
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);

  async function create() {
    const created = await call((calls, locale) => calls.makeSecret(path, name.trim(), locale));
    if (created === null) return;
    setMade({ name: name.trim(), token: created.token });
    setName("");
    router.refresh();
  }

  return (
    <>
      <Form onSubmit={create} className="mt-4 flex flex-wrap items-end gap-3">
        <Field
          label={t("name")}
          required
          maxLength={100}
          placeholder={t("namePlaceholder")}
          autoComplete="off"
          error={trouble}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="w-full max-w-xs"
        />
        <Button type="submit" busy={busy}>
          {t("create")}
        </Button>
      </Form>
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
          <SecretTable secrets={secrets} texts={texts} path={path} onRevoked={() => setMade(null)} />
        )}
      </div>
    </>
  );
}

function SecretTable({
  secrets,
  texts,
  path,
  onRevoked,
}: {
  secrets: ShownSecret[];
  texts: Texts;
  path: SecretPath;
  onRevoked: () => void;
}) {
  const t = useTranslations(texts);
  return (
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
        {secrets.map(({ id, name, created, used }) => (
          <tr key={id}>
            <th scope="row" className="break-words">
              {name}
            </th>
            <td className="text-sm text-muted max-sm:hidden">{created}</td>
            <td className="text-sm text-muted">{used ?? t("never")}</td>
            <td className="text-right">
              <ConfirmAction
                kind="danger"
                size="small"
                label={t("revoke")}
                name={t("revokeNamed", { name })}
                title={t("confirmTitle", { name })}
                what={t("confirmWhat")}
                confirm={t("revoke")}
                danger
                load={loadCalls}
                act={(calls, locale) => calls.revokeSecret(path, id, locale)}
                done={() => t("revoked", { name })}
                onDone={onRevoked}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
