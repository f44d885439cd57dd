import { BilingualProblem } from "@/components/ui/bilingual-problem";

export default function NotFound() {
  return <BilingualProblem kind="notFound" />;
}
