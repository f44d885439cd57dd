import { defaultSchema } from "rehype-sanitize";

type Schema = typeof defaultSchema;

/**
 * What of a text in Markdown reaches a page: structure, links to the web, pictures. No HTML of its
 * own, no addresses that run something, no forms.
 */
export const MARKDOWN_SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [
    ...["p", "br", "hr", "blockquote", "pre", "code", "em", "strong", "del", "a", "img"],
    ...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "section", "sup"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  attributes: {
    a: ["href", "title", "id"],
    li: ["id"],
    img: ["src", "alt", "title"],
    ol: ["start"],
    th: ["align"],
    td: ["align"],
  },
  protocols: { href: ["http", "https", "mailto", "tel"], src: ["https"] },
  clobber: [],
  required: {},
};
