import type rehypeSanitize from "rehype-sanitize";

type Root = Parameters<ReturnType<typeof rehypeSanitize>>[0];
type Element = Extract<Root["children"][number], { type: "element" }>;

const HEADING = /^h([1-6])$/;

function headingsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return HEADING.test(child.tagName) ? [child] : headingsOf(child);
  });
}

/**
 * Brings the headings of a text below those of its page, without leaving out a level, whichever
 * levels its author began with.
 *
 * @param options.first level of the first heading: 3 below a section of the page, 2 where the text
 *   is the page
 * @example "# A", "### B" and "## C" become h3, h4 and h4
 */
export function levelHeadings({ first = 3 }: { first?: 2 | 3 } = {}) {
  return (tree: Root): void => {
    const open: number[] = [];
    for (const heading of headingsOf(tree)) {
      const own = Number(HEADING.exec(heading.tagName)?.[1]);
      while (own <= (open.at(-1) ?? 0)) open.pop();
      heading.tagName = `h${Math.min(6, first + open.length)}`;
      open.push(own);
    }
  };
}
