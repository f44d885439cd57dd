"use client";

import "./globals.css";
import { BilingualProblem } from "@/components/ui/bilingual-problem";

export default function GlobalError() {
  return (
    <html lang="de">
      <head>
        <title>Praxisnah</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </head>
      <body>
        <BilingualProblem kind="error" />
      </body>
    </html>
  );
}
