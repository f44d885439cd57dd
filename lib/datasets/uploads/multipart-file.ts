import { UploadRefusal } from "./upload-refusal";

/** A file in the body of a form. */
export interface FormFile {
  name: string;
  chunks: AsyncIterable<Buffer>;
}

/** Longer than the head of any part that a browser sends, in bytes. */
const LONGEST_HEAD = 16_384;

/** Bytes of a request, of which some can be put back. */
class Source {
  private rest: Buffer = Buffer.alloc(0);
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.chunks = body[Symbol.asyncIterator]();
  }

  /** What comes next; null at the end. */
  async next(): Promise<Buffer | null> {
    if (this.rest.length > 0) {
      const own = this.rest;
      this.rest = Buffer.alloc(0);
      return own;
    }
    const next = await this.chunks.next();
    return next.done ? null : Buffer.from(next.value);
  }

  putBack(bytes: Buffer): void {
    this.rest = bytes;
  }

  /** All up to a mark, which is left out. */
  async *until(mark: Buffer): AsyncIterable<Buffer> {
    let held: Buffer = Buffer.alloc(0);
    for (;;) {
      const chunk = await this.next();
      if (chunk === null) throw new UploadRefusal("cutOff");
      held = Buffer.concat([held, chunk]);
      const at = held.indexOf(mark);
      if (at >= 0) {
        this.putBack(held.subarray(at + mark.length));
        if (at > 0) yield held.subarray(0, at);
        return;
      }
      // The beginning of a mark may be the end of what came so far.
      const sure = Math.max(0, held.length - mark.length + 1);
      if (sure > 0) yield held.subarray(0, sure);
      held = held.subarray(sure);
    }
  }

  async text(mark: Buffer): Promise<string> {
    let text = "";
    for await (const part of this.until(mark)) {
      text += part.toString("utf8");
      if (text.length > LONGEST_HEAD) throw new UploadRefusal("noFile");
    }
    return text;
  }
}

/**
 * The first file of a form as browsers send it (RFC 7578), bit by bit. Whatever stands before it
 * is left out.
 *
 * @param contentType of the request
 * @throws UploadRefusal "noFile" where the form has none; "cutOff" while `chunks` is read, where
 *   the body ends before the file does
 */
export async function fileOfForm(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
): Promise<FormFile> {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined || !/^multipart\/form-data/i.test(contentType))
    throw new UploadRefusal("noFile");
  const source = new Source(body);
  const end = Buffer.from(`\r\n--${boundary}`);
  await source.text(end.subarray(2));
  for (;;) {
    const head = await source.text(Buffer.from("\r\n\r\n")).catch(() => {
      throw new UploadRefusal("noFile");
    });
    const name = /filename="((?:[^"\\\r\n]|\\.)*)"/i.exec(head)?.[1];
    if (name !== undefined && name !== "")
      return { name: unescaped(name), chunks: source.until(end) };
    await source.text(end);
  }
}

/** Browsers write quotes and line breaks of a name as a form's address would. */
function unescaped(name: string): string {
  return name.replaceAll(/%22|\\"/g, '"').replaceAll(/%0[AD]/gi, " ");
}
