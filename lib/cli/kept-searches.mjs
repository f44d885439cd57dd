/** Lists of places that searches answer, of the routing table's "/[region]/practices" and "/[region]/facilities". */
const SEARCH =
  /^(?:\/[a-z0-9-]+\/(?:praxen|einrichtungen)|\/en\/[a-z0-9-]+\/(?:practices|facilities))(?:\?|$)/;

const MOST_BYTES = 8 * 1024 * 1024;
const LONGEST_ANSWER = 256 * 1024;
const MINUTE = 60_000;
/** Node writes these of its own. */
const OF_CONNECTION = new Set(["connection", "keep-alive", "date", "transfer-encoding"]);

/**
 * Answers of searches that many ask, each for the rest of the minute in which it was made: what a
 * search finds changes with the clock by whole minutes. Every write through this process, and with
 * it every change of content that this process hears of, makes all of them void.
 */
export class KeptSearches {
  #answers = new Map();
  #bytes = 0;
  #minute = 0;

  /** @param {() => number} now milliseconds since 1970 */
  constructor(now = Date.now) {
    this.now = now;
  }

  #forget() {
    this.#answers = new Map();
    this.#bytes = 0;
  }

  #current() {
    const minute = Math.floor(this.now() / MINUTE);
    if (minute !== this.#minute) this.#forget();
    this.#minute = minute;
    return this.#answers;
  }

  /**
   * Answers a search that was answered before and says so; else keeps the answer it is going to get.
   *
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  answers(request, response) {
    const { method, url = "/", headers } = request;
    if (method !== "GET" && method !== "HEAD") {
      this.#forget();
      // A search that is being answered now may still see what was there before.
      response.once("close", () => this.#forget());
      return false;
    }
    // The router in the browser asks for parts of pages.
    if (method !== "GET" || headers.rsc !== undefined || !SEARCH.test(url)) return false;
    const key = `${headers["accept-encoding"] ?? ""} ${url}`;
    const answers = this.#current();
    const kept = answers.get(key);
    if (kept) {
      response.writeHead(200, kept.headers).end(kept.body);
      return true;
    }
    this.#listen(response, (answer) => {
      const isStale = this.#current() !== answers || answers.has(key);
      if (isStale || this.#bytes + answer.body.length > MOST_BYTES) return;
      answers.set(key, answer);
      this.#bytes += answer.body.length;
    });
    return false;
  }

  /** Hands over what a response sent once all of it is sent. */
  #listen(response, keep) {
    const { write, end } = response;
    const chunks = [];
    let length = 0;
    const note = (chunk, encoding) => {
      if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
      if (!(chunk instanceof Uint8Array)) return;
      length += chunk.length;
      // What is sent may be overwritten afterwards.
      if (length <= LONGEST_ANSWER) chunks.push(Buffer.from(chunk));
    };
    response.write = function (chunk, encoding, ...rest) {
      note(chunk, encoding);
      return write.call(response, chunk, encoding, ...rest);
    };
    response.end = function (chunk, encoding, ...rest) {
      note(chunk, encoding);
      return end.call(response, chunk, encoding, ...rest);
    };
    response.once("finish", () => {
      if (response.statusCode !== 200 || length > LONGEST_ANSWER) return;
      const headers = Object.entries(response.getHeaders()).filter(
        ([name]) => !OF_CONNECTION.has(name),
      );
      keep({ headers: Object.fromEntries(headers), body: Buffer.concat(chunks) });
    });
  }
}
