/** The colours of the classes from scarce to plenty in pictures, the same as on pages by day. */
export const CLASS_COLOURS = ["#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788"];
