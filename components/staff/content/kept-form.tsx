"use client";

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { ErrorSummary, Taken } from "@/components/ui/form/form-answer";
import { isOfPage } from "@/components/ui/form/use-sent-form";
import { FormStateContext } from "@/components/ui/form/form-state-context";
import {
  NEW_FORM,
  type Confirmation,
  type FormAction,
  type FormState,
} from "@/lib/forms/form-state";
import { isSameInput, REVISION_FIELD, type KeptInput } from "@/lib/forms/kept-input";
import { BegunInputs } from "./begun-inputs";
import { forgetCopy, forgetOldCopies, readCopies, writeCopy } from "./browser-copy";
import styles from "./content.module.css";
import { FoundInput } from "./found-input";
import { InputKeeper, type Autosave, type Saving } from "./input-keeper";
import { SavingState, type SavingWords } from "./saving-state";
import { useLeaveWarning } from "./use-leave-warning";

export interface KeptFormWords extends SavingWords {
  /** "… von #." */
  found: string;
  restored: string;
  restore: string;
  discard: string;
  leave: string;
  notSent: string;
  summaryTitle: string;
  notSentTitle: string;
}

export interface KeptFormProps {
  action: FormAction<Confirmation>;
  /** Saves a draft without being asked; left out, nothing is saved by itself. */
  autosave?: Autosave | undefined;
  /** Names in this browser what is edited, such as "chemnitz/news/krise". */
  storageKey: string;
  /** On which saving the form builds. */
  revision: number;
  hidden: Readonly<Record<string, string>>;
  /** Where somebody signs in again. */
  signIn: string;
  locale: "de" | "en";
  words: KeptFormWords;
  /** The buttons that send the form. */
  buttons: ReactNode;
  children: ReactNode;
}

/** Enter in a line sends nothing unasked, and Ctrl+S does what its button does. */
function pressed(event: KeyboardEvent<HTMLFormElement>): void {
  const isLine = event.target instanceof HTMLInputElement;
  if (event.key === "Enter" && isLine) event.preventDefault();
  if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const button = event.currentTarget.querySelector("button[type=submit]");
  event.currentTarget.requestSubmit(button instanceof HTMLButtonElement ? button : null);
}

/** A form of which nothing typed is lost: kept in the browser, saved by itself, asked about. */
export function KeptForm(props: KeptFormProps) {
  const { action, autosave, storageKey, revision, hidden, words, buttons, children } = props;
  const form = useRef<HTMLFormElement>(null);
  // What the server says without JavaScript, and what this page made of it since.
  const [answered, send] = useActionState(action, NEW_FORM);
  const [state, setState] = useState<FormState<Confirmation> | null>(null);
  const [taken, setTaken] = useState<Confirmation | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [isSending, startSending] = useTransition();
  const [isNotSent, setNotSent] = useState(false);
  const [copies, setCopies] = useState<readonly KeptInput[]>([]);
  const [restored, setRestored] = useState<string | null>(null);
  const isLeaving = useRef(false);
  const [saving, setSaving] = useState<Saving>({ status: "clean" });
  const keeper = useRef<InputKeeper | null>(null);
  const firstRevision = useRef(revision);
  const untyped = useRef(Object.keys(hidden));
  useLeaveWarning(() => !isLeaving.current && keeper.current?.isUnsaved() === true, words.leave);

  useEffect(() => {
    if (!form.current) return;
    const own = new InputKeeper(
      ...([form.current, storageKey, untyped.current, firstRevision.current, setSaving] as const),
    );
    keeper.current = own;
    own.start();
    forgetOldCopies();
    const here = own.now();
    const others = readCopies(storageKey).filter(({ typed }) => !isSameInput(typed, here));
    if (others.length === 0) forgetCopy(storageKey, "all");
    // Only the browser knows, and only once the page is there.
    setCopies(others);
    return () => own.stop();
  }, [storageKey]);

  useEffect(() => {
    if (!keeper.current) return;
    keeper.current.autosave = autosave;
    keeper.current.buildOn(revision);
  }, [autosave, revision]);

  // After a step the fields show what is stored, which may be worded otherwise than was typed.
  useEffect(() => keeper.current?.takeShown(), [taken, children]);

  const current = state ?? answered;
  /** Fills the form in anew; fields read what they show from the state around them. */
  const fillIn = (typed: KeptInput["typed"]) => {
    setState({ status: "invalid", attempt: attempt + 1000, typed, errors: {} });
    setAttempt(attempt + 1);
  };
  const restore = (copy: KeptInput) => {
    fillIn(copy.typed);
    setRestored(copy.at);
    keeper.current?.resume();
    if (copies.length === 1) forgetCopy(storageKey, "older");
    setCopies(copies.filter((one) => one !== copy));
  };
  const discard = (copy: KeptInput) => {
    forgetCopy(storageKey, copies.length > 1 && copies.indexOf(copy) === 0 ? "now" : "older");
    if (copies.length === 1) forgetCopy(storageKey, keeper.current?.isUnsaved() ? "older" : "all");
    setCopies(copies.filter((one) => one !== copy));
  };

  const takeBegun = (input: KeptInput) => {
    writeCopy(storageKey, input);
    fillIn(input.typed);
    setRestored(input.at);
    keeper.current?.resume();
  };

  const take = (answer: FormState<Confirmation>) => {
    setAttempt((before) => before + 1);
    setTaken(answer.status === "done" ? answer.answer : null);
    // What is stored may be joined with what others wrote: the page shows it from now on.
    if (answer.status === "done") {
      setState(null);
      setCopies([]);
      setSaving({ status: "clean" });
    } else if (answer.status !== "new") setState(answer);
    if (answer.status === "refused" && answer.reason === "forbidden")
      setSaving({ status: "signedOut" });
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    setNotSent(false);
    startSending(async () => {
      try {
        const typed = keeper.current?.now() ?? {};
        data.set(REVISION_FIELD, String((await keeper.current?.settle()) ?? revision));
        const answer = await action(current, data);
        if (answer.status === "done") {
          keeper.current?.confirm(typed);
          forgetCopy(storageKey, "older");
        } else if (answer.status === "invalid")
          keeper.current?.buildOn(Number(answer.typed[REVISION_FIELD]?.at(-1) ?? revision));
        // In one step with the page's new fields: what is typed between the two would be lost.
        startTransition(() => take(answer));
      } catch (error) {
        if (!isOfPage(error)) return startTransition(() => setNotSent(true));
        isLeaving.current = isOfPage(error, "NEXT_REDIRECT");
        if (isLeaving.current) forgetCopy(storageKey, "all");
        throw error;
      }
    });
  };

  const hiddenValue = (name: string, value: string) =>
    "typed" in current ? (current.typed[name]?.at(-1) ?? value) : value;
  const isTaken = current.status === "done";
  const confirmation = isTaken ? current.answer : taken;
  const hasErrors =
    current.status === "refused" ||
    (current.status === "invalid" && Object.keys(current.errors).length > 0);
  return (
    <FormStateContext value={isTaken ? NEW_FORM : current}>
      {copies.map((copy) => (
        <FoundInput
          key={copy.at}
          {...{ copy, words, locale: props.locale }}
          onRestore={() => restore(copy)}
          onDiscard={() => discard(copy)}
        />
      ))}
      {revision === 0 && (
        <BegunInputs {...{ storageKey, words, locale: props.locale }} onTake={takeBegun} />
      )}
      <form
        ref={form}
        action={send}
        onSubmit={submit}
        onKeyDown={pressed}
        className={styles.form}
        noValidate
      >
        {hasErrors && <ErrorSummary state={current} words={words} />}
        {confirmation && <Taken attempt={attempt} answer={confirmation} />}
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={hiddenValue(name, value)} />
        ))}
        <input
          type="hidden"
          name={REVISION_FIELD}
          defaultValue={hiddenValue(REVISION_FIELD, String(revision))}
        />
        <div key={`${revision} ${hidden.version}`} inert={isSending}>
          {children}
        </div>
        <div className={styles.bar}>
          {buttons}
          <SavingState
            {...{ saving, isSending, isNotSent, restored, words }}
            {...{ locale: props.locale, signIn: props.signIn }}
          />
        </div>
      </form>
    </FormStateContext>
  );
}
