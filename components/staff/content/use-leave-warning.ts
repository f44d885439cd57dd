import { useEffect } from "react";

/**
 * Asks before somebody leaves with input that is not saved.
 *
 * @param isUnsaved is asked at that moment
 */
export function useLeaveWarning(isUnsaved: () => boolean, question: string): void {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    // Links of the portal change the page without the browser's own question.
    const following = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      const staysHere =
        !link || link.getAttribute("target") === "_blank" || event.ctrlKey || event.metaKey;
      if (staysHere || link.getAttribute("href")?.startsWith("#") || !isUnsaved()) return;
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", leaving);
    document.addEventListener("click", following, true);
    return () => {
      window.removeEventListener("beforeunload", leaving);
      document.removeEventListener("click", following, true);
    };
  }, [isUnsaved, question]);
}
