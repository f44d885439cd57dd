"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";

interface Wishes {
  globalPrivacyControl?: boolean;
}

/** Whoever stays for less than this did not come to read. */
const STAY = 1000;

function count(): void {
  const { doNotTrack, webdriver, globalPrivacyControl }: Navigator & Wishes = navigator;
  if (doNotTrack === "1" || globalPrivacyControl || webdriver || document.hidden) return;
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const seal = document.querySelector<HTMLMetaElement>("meta[name=page-use]");
  if (canonical && seal)
    navigator.sendBeacon("/api/page-use", `${new URL(canonical.href).pathname}\n${seal.content}`);
}

/** Has it counted that this page was opened, without saying by whom. */
export function PageUseBeacon() {
  const path = usePathname();
  useEffect(() => {
    const timer = setTimeout(count, STAY);
    return () => clearTimeout(timer);
  }, [path]);
  return null;
}
