"use client";

import { useEffect } from "react";

/**
 * Lets readers go back past links within a page. The browser itself notes where such a link led,
 * and the router ignores whatever in the history is not marked as a page of its own.
 */
export function LinksWithinPages() {
  useEffect(() => {
    let page: unknown = window.history.state;
    const remember = () => {
      page = window.history.state ?? page;
    };
    const mark = () => {
      if (window.history.state === null)
        window.history.replaceState(page, "", window.location.href);
    };
    document.addEventListener("click", remember, true);
    window.addEventListener("hashchange", mark);
    return () => {
      document.removeEventListener("click", remember, true);
      window.removeEventListener("hashchange", mark);
    };
  }, []);
  return null;
}
