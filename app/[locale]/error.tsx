"use client";

import { BilingualProblem } from "@/components/ui/bilingual-problem";

export default function ErrorPage() {
  return <BilingualProblem kind="error" />;
}
