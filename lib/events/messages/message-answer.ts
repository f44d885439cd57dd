import type { Confirmation, Typed } from "@/lib/forms/form-state";

/** What is shown of a message that staff write: as it would go out, to be mended, or that it went. */
export type MessageAnswer =
  | { is: "preview"; typed: Typed; letter: string; title: string; text: string; send: string }
  | { is: "edit"; typed: Typed }
  | { is: "sent"; confirmation: Confirmation };
