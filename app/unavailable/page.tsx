import "../globals.css";
import type { Metadata } from "next";
import { BilingualProblem } from "@/components/ui/bilingual-problem";
import { textFont } from "../text-font";

export const metadata: Metadata = {
  title: "Gerade nicht erreichbar – Praxisnah",
  robots: { index: false },
};

/** Built ahead of time; the web server sends it whenever a page fails. */
export default function UnavailablePage() {
  return (
    <html lang="de" className={textFont}>
      <body>
        <BilingualProblem kind="error" />
      </body>
    </html>
  );
}
