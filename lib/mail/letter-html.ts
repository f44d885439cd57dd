import type { Letter, LetterBlock } from "./letter";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text of somebody, with its lines. */
function lines(text: string): string {
  return escaped(text).replaceAll(/\r\n|[\n\r\u2028\u2029]/g, "<br>\n");
}

const BODY =
  "margin:0;padding:24px;background:#ffffff;color:#1b2a33;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif";
const BUTTON =
  "display:inline-block;padding:12px 20px;border-radius:4px;background:#0b5563;color:#ffffff;font-weight:600;text-decoration:none";
const QUOTE = "margin:0 0 16px;padding:0 0 0 16px;border-left:4px solid #c3d3d8";

function facts(list: readonly { label: string; value: string }[]): string {
  const items = list.map(
    ({ label, value }) =>
      `<dt style="font-weight:600">${escaped(label)}</dt>\n<dd style="margin:0 0 8px">${lines(value)}</dd>`,
  );
  return `<dl style="margin:0 0 16px">\n${items.join("\n")}\n</dl>`;
}

function blockHtml(block: LetterBlock, isFirstLink: boolean): string {
  switch (block.kind) {
    case "text":
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case "facts":
      return facts(block.facts);
    case "link": {
      const style = isFirstLink ? BUTTON : "color:#0b5563";
      return `<p style="margin:0 0 16px"><a href="${escaped(block.url)}" style="${style}">${escaped(block.label)}</a></p>`;
    }
    case "quote":
      return `<blockquote style="${QUOTE}">${lines(block.text)}</blockquote>`;
    case "picture":
      return `<p style="margin:0 0 16px"><img src="cid:${escaped(block.name)}" alt="${escaped(block.alternative)}" width="200" height="200"></p>`;
  }
}

/**
 * A letter as a page of HTML that loads nothing from anywhere and is read in its language.
 *
 * @param letter in the words of its reader; everything in it is shown as text
 * @example letterHtml({ …, blocks: [{ kind: "text", text: "2 < 3" }] }) // "…<p …>2 &lt; 3</p>…"
 */
export function letterHtml({ locale, subject, sender, footer, blocks }: Letter): string {
  const firstLink = blocks.findIndex(({ kind }) => kind === "link");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title>
</head>
<body style="${BODY}">
<div style="max-width:600px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escaped(subject)}</h1>
${blocks.map((block, index) => blockHtml(block, index === firstLink)).join("\n")}
<p style="margin:0 0 16px">${escaped(sender)}</p>
<hr style="margin:24px 0 16px;border:0;border-top:1px solid #c3d3d8">
<p style="margin:0;font-size:14px;color:#4a5b64">${lines(footer)}</p>
</div>
</body>
</html>
`;
}
