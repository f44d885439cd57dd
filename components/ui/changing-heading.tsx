"use client";

import { useEffect, useRef } from "react";

/** The heading of a page that changes by what its reader does; then it takes the focus. */
export function ChangingHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(children);
  useEffect(() => {
    if (shown.current !== children) heading.current?.focus();
    shown.current = children;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
