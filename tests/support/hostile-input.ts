/** What no field may do harm with, by what it tries. */
export const HOSTILE_INPUT = {
  script: `</script><script>alert("Böse")</script><img src=x onerror="alert(1)">`,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><a href="javascript:alert(1)">x</a></svg>`,
  address: "javascript:alert(1)",
  markdown: "[Mehr](javascript:alert(1)) ![x](data:text/html;base64,PHNjcmlwdD4=)",
  formula: `=cmd|'/C calc'!A0`,
  formulaBehindBlanks: "\t\n @SUM(1+1)*cmd|' /C calc'!A0",
  huge: "Ä".repeat(1_048_576),
  turnedAround: "Rechnung\u202Egpj.exe\u2066 \u2069\u202D",
  controls: "a\u0000b\u0007c\u001b[31md\u0085e\u2028f",
  halves: "a\ud800b\udc00c",
  object: '{"__proto__":{"isAdmin":true},"de":{"toString":"x"},"length":1e9}',
  list: "[[[[1]]]]",
} as const;

/** Signs that turn text around, control a terminal or are half of a character. */
export const HARMFUL_SIGNS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u;

/** A form as the server receives it of a browser. */
export function receivedForm(typed: Readonly<Record<string, readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(typed))
    for (const value of values) form.append(name, value);
  return form;
}
