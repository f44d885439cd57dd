import type { HTMLAttributes, Key, ReactNode } from "react";

interface MathAttributes extends Omit<HTMLAttributes<MathMLElement>, "children"> {
  key?: Key | null | undefined;
  children?: ReactNode;
  displaystyle?: "true" | "false";
}

declare module "react" {
  namespace JSX {
    /** The elements of MathML Core that formulas are written with. */
    interface IntrinsicElements {
      math: MathAttributes;
      mfrac: MathAttributes;
      mi: MathAttributes;
      mn: MathAttributes;
      mo: MathAttributes;
      mrow: MathAttributes;
      msub: MathAttributes;
      msup: MathAttributes;
      mtext: MathAttributes;
      munder: MathAttributes;
    }
  }
}
