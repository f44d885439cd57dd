type Answer = { address: string } | { problem: string } | { broken: "cutOff" | "stopped" };

/** A file on its way. */
export interface Sending {
  answer: Promise<Answer>;
  stop: () => void;
}

function read(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { broken: "cutOff" };
  }
}

/**
 * Sends a form with a file; only this way browsers tell how much of it is sent.
 *
 * @param onProgress hears the share that is sent, from 0 to 1
 */
export function sendFile(
  action: string,
  content: FormData,
  onProgress: (share: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Answer>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(read(request.responseText));
    request.onerror = () => resolve({ broken: "cutOff" });
    request.onabort = () => resolve({ broken: "stopped" });
    request.open("POST", action);
    request.setRequestHeader("accept", "application/json");
    request.send(content);
  });
  return { answer, stop: () => request.abort() };
}
