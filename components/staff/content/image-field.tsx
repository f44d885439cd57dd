"use client";

import { useRef, useState, useSyncExternalStore } from "react";
import type { UploadProblem } from "@/lib/images/upload-problem";
import { useCell, type CellWords } from "./cell-frame";
import { CellField } from "./cell-field";
import styles from "./content.module.css";
import { sendPicture } from "./send-picture";

export interface ImageWords {
  choose: string;
  chooseOther: string;
  remove: string;
  file: string;
  fileHint: string;
  /** "# % hochgeladen". */
  progress: string;
  working: string;
  done: string;
  cancel: string;
  cancelled: string;
  browse: string;
  problem: Readonly<Record<UploadProblem, string>>;
}

interface ImageFieldProps {
  image: { words: CellWords; stored: string };
  width: { words: CellWords; stored: string };
  height: { words: CellWords; stored: string };
  /** Where pictures are sent. */
  address: string;
  /** The page of all of them; null for whoever may not see it. */
  list: string | null;
  imageWords: ImageWords;
}

const never = () => () => undefined;

/** Puts a value into an input as if somebody had typed it. */
function fill(form: HTMLFormElement | null, name: string, value: string): void {
  const input = form?.elements.namedItem(name);
  if (!(input instanceof HTMLInputElement)) return;
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

const GIVEN = ["imageAlternative", "imageAlternative_en", "imageCredit"] as const;

/** A picture: sent from here, or named by its address. */
export function ImageField({ image, width, height, address, list, imageWords }: ImageFieldProps) {
  const { shown, key } = useCell(image.words, [image.stored]);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const file = useRef<HTMLInputElement>(null);
  const sending = useRef<AbortController | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState<{ text: string; isWrong?: boolean } | null>(null);
  const [isSending, setSending] = useState(false);
  const src = chosen ?? shown[0] ?? "";

  const put = (stored: { src: string; width: number; height: number } | null) => {
    const form = file.current?.form ?? null;
    fill(form, "image", stored?.src ?? "");
    fill(form, "imageWidth", stored ? String(stored.width) : "");
    fill(form, "imageHeight", stored ? String(stored.height) : "");
    setChosen(stored?.src ?? "");
  };

  const send = async (picked: File) => {
    const body = new FormData();
    body.set("file", picked);
    const form = file.current?.form;
    for (const name of GIVEN) {
      const input = form?.elements.namedItem(name);
      if (input instanceof HTMLInputElement) body.set(name, input.value);
    }
    const stop = new AbortController();
    sending.current = stop;
    setSending(true);
    setTold({ text: imageWords.progress.replace("#", "0") });
    const answer = await sendPicture(
      ...([address, body] as const),
      (share) => {
        const percent = String(Math.floor(share * 100));
        setTold({
          text: share < 1 ? imageWords.progress.replace("#", percent) : imageWords.working,
        });
      },
      stop.signal,
    );
    setSending(false);
    if (stop.signal.aborted) return setTold({ text: imageWords.cancelled });
    if ("problem" in answer) {
      const text = imageWords.problem[answer.problem].replace("#", answer.format ?? "");
      return setTold({ text, isWrong: true });
    }
    put(answer.stored);
    setTold({ text: imageWords.done });
  };

  return (
    <>
      {src !== "" && (
        // eslint-disable-next-line @next/next/no-img-element -- as it is stored
        <img key={src} className={styles.picture} src={src} alt="" />
      )}
      <div className={styles.tools}>
        {/* A file is sent at once, so the form around never holds it. */}
        <input
          ref={file}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-label={imageWords.file}
          hidden
          onChange={(event) => {
            const [picked] = event.currentTarget.files ?? [];
            if (picked) void send(picked);
            event.currentTarget.value = "";
          }}
        />
        {isReady && (
          <button
            type="button"
            className={styles.button}
            aria-describedby="image-upload-hint"
            disabled={isSending}
            onClick={() => file.current?.click()}
          >
            {src === "" ? imageWords.choose : imageWords.chooseOther}
          </button>
        )}
        {isSending && (
          <button type="button" className={styles.button} onClick={() => sending.current?.abort()}>
            {imageWords.cancel}
          </button>
        )}
        {isReady && src !== "" && !isSending && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              put(null);
              setTold(null);
            }}
          >
            {imageWords.remove}
          </button>
        )}
        {list !== null && (
          <a href={list} target="_blank" rel="noopener" className={styles.hint}>
            {imageWords.browse}
          </a>
        )}
      </div>
      <p id="image-upload-hint" className={styles.hint}>
        {imageWords.fileHint}
      </p>
      <p role="status" className={told?.isWrong ? styles.error : styles.state}>
        {told?.text}
      </p>
      <CellField key={`image-${key}`} {...image} control={{ sort: "line", type: "text" }} />
      <div className={styles.grid}>
        <CellField {...width} control={{ sort: "line", type: "number" }} />
        <CellField {...height} control={{ sort: "line", type: "number" }} />
      </div>
    </>
  );
}
