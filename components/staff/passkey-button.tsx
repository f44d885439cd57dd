"use client";

import { useState } from "react";
import form from "@/components/ui/form/form.module.css";

interface PasskeyButtonProps {
  /** Whether a passkey is made or shown. */
  what: "make" | "show";
  label: string;
  /** What is said when it did not work. */
  failed: string;
  /** What is said where a browser knows no passkeys. */
  unknown: string;
  /** Where to go afterwards. */
  next: string;
}

async function ask(step: string, body?: object): Promise<unknown> {
  const answer = await fetch(`/api/passkey/${step}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

async function act(what: PasskeyButtonProps["what"]): Promise<void> {
  const browser = await import("@simplewebauthn/browser");
  if (what === "make") {
    const optionsJSON = await ask("begin");
    type Options = Parameters<typeof browser.startRegistration>[0]["optionsJSON"];
    await ask("add", await browser.startRegistration({ optionsJSON: optionsJSON as Options }));
  } else {
    const optionsJSON = await ask("ask");
    type Options = Parameters<typeof browser.startAuthentication>[0]["optionsJSON"];
    await ask("show", await browser.startAuthentication({ optionsJSON: optionsJSON as Options }));
  }
}

/** Makes a passkey or shows it, which only a browser's script can. */
export function PasskeyButton({ what, label, failed, unknown, next }: PasskeyButtonProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const press = () => {
    setProblem(null);
    if (!("credentials" in navigator)) return setProblem(unknown);
    act(what).then(
      () => window.location.assign(next),
      () => setProblem(failed),
    );
  };
  return (
    <>
      <button type="button" className={form.submit} onClick={press}>
        {label}
      </button>
      <p role="status">{problem}</p>
    </>
  );
}
