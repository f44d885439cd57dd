"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, type FormEvent } from "react";
import form from "@/components/ui/form/form.module.css";
import { sendFile, type Sending } from "./send-file";

interface UploadFormProps {
  action: string;
  /** Bytes. */
  limit: number;
  /** Why the last file was not kept. */
  problem: string | null;
  words: Readonly<
    Record<
      "file" | "send" | "sending" | "stop" | "tooLarge" | "noFile" | "cutOff" | "stopped",
      string
    >
  >;
}

/** Sends a file with its progress; without JavaScript as a plain form. */
export function UploadForm({ action, limit, problem: first, words }: UploadFormProps) {
  const router = useRouter();
  const sending = useRef<Sending | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState(first);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending.current) return;
    const content = new FormData(event.currentTarget);
    const file = content.get("file");
    if (!(file instanceof File) || file.name === "") return setProblem(words.noFile);
    if (file.size > limit) return setProblem(words.tooLarge);
    setProblem(null);
    setShare(0);
    sending.current = sendFile(action, content, setShare);
    const answer = await sending.current.answer;
    sending.current = null;
    if ("address" in answer) return router.push(answer.address);
    setShare(null);
    setProblem("problem" in answer ? answer.problem : words[answer.broken]);
  };
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className={form.form}
      onSubmit={(event) => void send(event)}
    >
      {problem !== null && (
        <div className={form.summary} role="alert">
          <p>{problem}</p>
        </div>
      )}
      <div className={form.field}>
        <label htmlFor="file">{words.file}</label>
        <input id="file" name="file" type="file" required={share === null} />
      </div>
      {share === null ? (
        <button type="submit" className={form.submit}>
          {words.send}
        </button>
      ) : (
        <p>
          <label htmlFor="sent">{words.sending}</label> <progress id="sent" max={1} value={share} />{" "}
          <span aria-live="polite">{Math.floor(share * 10) * 10} %</span>{" "}
          <button type="button" className={form.quiet} onClick={() => sending.current?.stop()}>
            {words.stop}
          </button>
        </p>
      )}
    </form>
  );
}
