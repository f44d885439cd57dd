/**
 * Advance widths in thousandths of the font size of Source Sans 3 semi-bold (weight 600), read
 * from the `latin` and `latin-ext` files of the npm package @fontsource/source-sans-3 5.3.1 with a
 * canvas at 1000 px. Figures are tabular. Regular text is a little narrower, so it fits as well.
 */
const ADVANCES: readonly (readonly [width: number, characters: string])[] = [
  [0, "\u00ad"],
  [100, "\u2009\u202f"],
  [200, " \u00a0"],
  [255, "|¦"],
  [262, "iìíîïĩīĭįı"],
  [263, "jĵ"],
  [271, "lĺļ"],
  [275, "',.:;·‘’‚"],
  [282, "IÌÍÎÏĨĪĬĮİ"],
  [292, "ľſ"],
  [315, "!¡"],
  [317, "f"],
  [322, "-"],
  [324, "()[]{}"],
  [325, "•"],
  [329, "ł"],
  [344, "/\\"],
  [348, "°"],
  [352, "ª"],
  [361, "tţťŧț"],
  [369, "º"],
  [372, "²³¹"],
  [373, "rŕŗř"],
  [408, "ŀ"],
  [431, "sśŝşšș"],
  [438, "*"],
  [443, "z®źżž"],
  [444, "?¿"],
  [455, "«»"],
  [462, "cçćĉċč"],
  [480, "–"],
  [481, "x"],
  [482, '"“”„'],
  [494, "JĴ"],
  [495, "vyýÿŷ"],
  [500, "_"],
  [501, "YÝŶŸ"],
  [502, "LĹĻĽĿ"],
  [507, "eèéêëēĕėęě"],
  [510, "F"],
  [513, "0123456789#$+<=>^~¢£¤¥§¬±×÷€−\u2007"],
  [516, "aàáâãäåāăą"],
  [520, "gĝğġģ"],
  [522, "kķĸŁ"],
  [524, "ĳ"],
  [536, "V"],
  [538, "EÈÉÊËĒĔĖĘĚ"],
  [540, "ZŹŻŽ"],
  [541, "X"],
  [545, "SŚŜŞŠȘ"],
  [546, "TŢŤŦȚ"],
  [549, "`o¨¯´¸òóôõöøōŏő"],
  [552, "ð"],
  [556, "uùúûüũūŭůűų"],
  [558, "AhÀÁÂÃÄÅĀĂĄĥ"],
  [560, "nñńņňŋ"],
  [563, "b"],
  [564, "dpqþđ"],
  [565, "Ĳ"],
  [566, "ħ"],
  [576, "CÇĆĈĊČ"],
  [578, "µ"],
  [582, "P"],
  [592, "RŔŖŘ"],
  [594, "ď"],
  [597, "BKĶ"],
  [599, "¶"],
  [600, "Þ"],
  [604, "ß"],
  [625, "DĎ"],
  [628, "GĜĞĠĢ"],
  [639, "&"],
  [645, "Đ"],
  [651, "ÐŊ"],
  [655, "UÙÚÛÜŨŪŬŮŰŲ"],
  [656, "ÑŅŇ"],
  [657, "NŃ"],
  [663, "HĤ"],
  [674, "OQÒÓÔÕÖØŌŎŐ"],
  [686, "ẞ"],
  [703, "Ħ"],
  [745, "M"],
  [747, "©"],
  [748, "wŵ"],
  [780, "æ"],
  [795, "¼"],
  [800, "WŴ—"],
  [807, "¾"],
  [810, "ŉ"],
  [827, "½"],
  [830, "œ"],
  [834, "Æ"],
  [841, "%"],
  [843, "m"],
  [859, "Œ"],
  [875, "@"],
  [964, "…"],
];

/** As wide as a W, the widest letter of everyday text: what is unknown rather gets too much room. */
const FALLBACK_ADVANCE = 800;

const advanceByCharacter = new Map(
  ADVANCES.flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

/**
 * How wide a line of text in Source Sans 3 semi-bold is, in the unit of `fontSize`, without
 * kerning. Characters the table lacks count as wide ones.
 *
 * @example textWidth("113 %", 10) // 25.8
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text.normalize("NFC")) {
    thousandths += advanceByCharacter.get(character) ?? FALLBACK_ADVANCE;
  }
  return (thousandths * fontSize) / 1000;
}
