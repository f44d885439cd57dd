import type { Typed } from "@/lib/forms/form-state";
import { isSameInput, REVISION_FIELD, typedByHand } from "@/lib/forms/kept-input";
import { forgetCopy, setCopyAside, writeCopy } from "./browser-copy";

export type AutosaveAnswer =
  /** `at` is an ISO moment. */
  | { status: "saved"; at: string; revision: number }
  | { status: "conflict" | "signedOut" | "failed" };

export type Autosave = (form: FormData) => Promise<AutosaveAnswer>;

/** How what is in a form stands to what the server has. */
export type Saving =
  | { status: "clean" | "unsaved" | "saving" | "conflict" | "signedOut" | "failed" }
  | { status: "saved"; at: string };

/** Milliseconds after the last keystroke until it is kept here, and until it is saved there. */
const KEEP_AFTER = 400;
const SAVE_AFTER = 4000;
/** Milliseconds until what failed is tried again. */
const TRY_AGAIN_AFTER = 20_000;

/**
 * Keeps what is typed into a form in the browser, saves it as a draft some seconds later, and
 * forgets the copy once the server has it.
 */
export class InputKeeper {
  autosave: Autosave | undefined;
  /** What the server has, as far as the browser knows. */
  private known: Typed;
  private flying: Promise<void> | null = null;
  private keepTimer = 0;
  private saveTimer = 0;
  /** Whether what was found at first is out of the way. */
  private isAside = false;
  /** Since somebody else saved, only a person can say how it goes on. */
  private hasConflict = false;
  /** Whether somebody typed what the server has not confirmed. */
  private isTouched = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly key: string,
    /** Names of fields that nobody types into. */
    private readonly hidden: readonly string[],
    private revision: number,
    private readonly told: (saving: Saving) => void,
  ) {
    this.known = this.now();
  }

  start(): void {
    this.form.addEventListener("input", this.typed);
    this.form.addEventListener("change", this.typed);
    window.addEventListener("pagehide", this.keep);
    window.addEventListener("online", this.save);
  }

  stop(): void {
    this.keep();
    window.clearTimeout(this.keepTimer);
    window.clearTimeout(this.saveTimer);
    this.form.removeEventListener("input", this.typed);
    this.form.removeEventListener("change", this.typed);
    window.removeEventListener("pagehide", this.keep);
    window.removeEventListener("online", this.save);
  }

  now(): Typed {
    return typedByHand(new FormData(this.form), this.hidden);
  }

  isUnsaved(): boolean {
    return !isSameInput(this.known, this.now());
  }

  /** Goes on with what was found, once the form shows it. */
  resume(): void {
    this.isAside = true;
    window.setTimeout(this.typed);
  }

  /** Says on which saving the form builds from now on. */
  buildOn(revision: number): void {
    this.revision = revision;
    const field = this.form.elements.namedItem(REVISION_FIELD);
    if (field instanceof HTMLInputElement) field.value = String(revision);
  }

  /** Says that the server has what was typed. */
  confirm(typed: Typed): void {
    this.known = typed;
    this.hasConflict = false;
    this.isTouched = false;
    if (!this.isUnsaved()) forgetCopy(this.key, "now");
  }

  /** Takes what the form shows for what the server has, unless somebody typed since. */
  takeShown(): void {
    if (!this.isTouched) this.known = this.now();
  }

  /**
   * Stops what would be saved by itself and waits for what is on its way.
   *
   * @returns the saving on which the form builds then
   */
  async settle(): Promise<number> {
    window.clearTimeout(this.saveTimer);
    this.keep();
    await this.flying;
    window.clearTimeout(this.saveTimer);
    return this.revision;
  }

  private readonly typed = (): void => {
    this.isTouched = true;
    window.clearTimeout(this.keepTimer);
    this.keepTimer = window.setTimeout(this.keep, KEEP_AFTER);
    this.saveIn(SAVE_AFTER);
    if (!this.hasConflict) this.told({ status: "unsaved" });
  };

  private readonly keep = (): void => {
    window.clearTimeout(this.keepTimer);
    if (!this.form.isConnected || !this.isUnsaved()) return;
    if (!this.isAside) setCopyAside(this.key);
    this.isAside = true;
    writeCopy(this.key, { at: new Date().toISOString(), typed: this.now() });
  };

  private saveIn(milliseconds: number): void {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(this.save, milliseconds);
  }

  private readonly save = (): void => {
    window.clearTimeout(this.saveTimer);
    const isIdle = this.flying === null && !this.hasConflict && navigator.onLine;
    if (this.autosave && isIdle && this.form.isConnected && this.isUnsaved())
      this.flying = this.send(this.autosave);
  };

  private async send(autosave: Autosave): Promise<void> {
    const form = new FormData(this.form);
    form.set(REVISION_FIELD, String(this.revision));
    this.told({ status: "saving" });
    const answer = await autosave(form).catch((): AutosaveAnswer => ({ status: "failed" }));
    this.flying = null;
    if (answer.status === "saved") {
      this.buildOn(answer.revision);
      this.confirm(typedByHand(form, this.hidden));
      this.isTouched = this.isUnsaved();
      this.told({ status: "saved", at: answer.at });
      if (this.isUnsaved()) this.saveIn(SAVE_AFTER);
      return;
    }
    this.hasConflict = answer.status === "conflict";
    this.told({ status: answer.status });
    if (answer.status === "failed") this.saveIn(TRY_AGAIN_AFTER);
  }
}
