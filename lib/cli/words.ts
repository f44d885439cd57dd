import { createTranslator } from "use-intl/core";
import { terminal } from "./language";

/** The words of the command line in the language of the terminal. */
export const words = createTranslator({ ...terminal, namespace: "cli" });
