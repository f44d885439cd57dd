import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import { portalList } from "../list-operation";
import { sliceOf } from "../page-cursor";
import { groupRowSchema } from "../rows/group-row";

export const listGroups = portalList({
  id: "listGroups",
  path: "/groups",
  summary: "The 22 specialty groups of the planning directive",
  names: { list: "Groups" },
  row: groupRowSchema,
  query: {},
  records: (row) => [row],
  read: async ({ content, query }) => {
    const groups = await content.listSpecialtyGroups();
    const rows = groups.map((group) => {
      const { slug, nameGerman, nameEnglish, careLevel, denominator } = group;
      const ratedByDistrict = isRatedByDistrict(group);
      return { slug, nameGerman, nameEnglish, careLevel, denominator, ratedByDistrict };
    });
    return { page: sliceOf(rows, query, ({ slug }) => slug), sources: [] };
  },
});
