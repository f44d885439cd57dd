import "../globals.css";
import type { Metadata } from "next";
import { BilingualProblem } from "@/components/ui/bilingual-problem";
import { textFont } from "../text-font";

export const metadata: Metadata = {
  title: "Adresse nicht lesbar – Praxisnah",
  robots: { index: false },
};

/** Built ahead of time; the web server sends it for addresses that Next cannot read at all. */
export default function UnreadablePage() {
  return (
    <html lang="de" className={textFont}>
      <body>
        <BilingualProblem kind="unreadable" />
      </body>
    </html>
  );
}
