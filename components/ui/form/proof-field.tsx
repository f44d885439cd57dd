"use client";

import { useEffect, useRef } from "react";
import { PROOF_FIELD } from "@/lib/forms/typed-values";

/** A proof is made anew a little before its challenge is over, in milliseconds. */
const LASTS = 50 * 60_000;
/** After so long, what failed is tried again. */
const PATIENCE = 30_000;

/**
 * Shows that a browser worked for the form around it. The work begins when somebody types, and
 * nothing for it is loaded before; a form that is sent without is taken as well.
 */
export function ProofField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    const form = input?.form;
    if (!input || !form) return;
    let next = 0;
    const prove = () => {
      if (Date.now() < next) return;
      next = Date.now() + PATIENCE;
      import("./proof-solver")
        .then(({ fillInProof }) => fillInProof(input))
        .then(() => (next = Date.now() + LASTS))
        .catch(() => undefined);
    };
    form.addEventListener("input", prove);
    return () => form.removeEventListener("input", prove);
  }, []);
  // Browsers must not fill in what was sent before.
  return <input ref={field} type="hidden" name={PROOF_FIELD} autoComplete="off" />;
}
