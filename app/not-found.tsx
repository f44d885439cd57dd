import "./globals.css";
import { textFont } from "./text-font";
import { BilingualProblem } from "@/components/ui/bilingual-problem";

export const metadata = { title: "Nicht gefunden – Praxisnah" };

export default function NotFound() {
  return (
    <html lang="de" className={textFont}>
      <body>
        <BilingualProblem kind="notFound" />
      </body>
    </html>
  );
}
