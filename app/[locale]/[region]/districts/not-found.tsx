import { NearestOverviews } from "@/components/regions/nearest-overviews";
import { BilingualProblem } from "@/components/ui/bilingual-problem";

export default function NotFound() {
  return (
    <BilingualProblem kind="notFound">
      <NearestOverviews />
    </BilingualProblem>
  );
}
