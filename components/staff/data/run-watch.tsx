"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** In milliseconds. */
const PAUSE = 1000;

/** Shows the page anew until the work that it tells of is over. */
export function RunWatch() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), PAUSE);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
