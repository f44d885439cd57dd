import { z } from "zod";
import { UPLOAD_PROBLEMS, type UploadProblem } from "@/lib/images/upload-problem";

const storedSchema = z.object({ src: z.string(), width: z.int(), height: z.int() });
const refusedSchema = z.object({
  problem: z.enum(UPLOAD_PROBLEMS),
  format: z.string().optional(),
});

export type Sent =
  | { stored: z.infer<typeof storedSchema> }
  | { problem: UploadProblem; format?: string | undefined };

/**
 * Sends a picture and tells how far it is, which `fetch` cannot.
 *
 * @param progress is told the share that is sent, from 0 to 1
 */
export function sendPicture(
  address: string,
  body: FormData,
  progress: (share: number) => void,
  stop: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const failed = () => resolve({ problem: "failed" });
    request.open("POST", address);
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.timeout = 300_000;
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = request.response;
      const stored = storedSchema.safeParse(answer);
      if (stored.success) return resolve({ stored: stored.data });
      const refused = refusedSchema.safeParse(answer);
      resolve(refused.success ? refused.data : { problem: "failed" });
    };
    request.onerror = failed;
    request.ontimeout = failed;
    request.onabort = failed;
    stop.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}
