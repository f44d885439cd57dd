import { useTranslations } from "next-intl";
import { equals, Formula, Fraction, Letter, minus, Power, Sum, times, Word } from "./formula";
import { Meanings } from "./method-section";

/** E2SFCA from practices to people, and from there to a degree. */
export function CatchmentFormulas() {
  const t = useTranslations("methodology");
  return (
    <>
      <Formula
        parts={[
          <Letter key="left" name="R" of="j" />,
          <>
            {equals}
            <Fraction
              over={<Letter name="S" of="j" />}
              under={
                <Sum over="i">
                  <Letter name="P" of="i" />
                  <Letter name="W" of="ij" />
                </Sum>
              }
            />
          </>,
        ]}
      />
      <Formula
        parts={[
          <Letter key="left" name="A" of="i" />,
          <>
            {equals}
            <Sum over="j">
              <Letter name="R" of="j" />
              <Letter name="W" of="ij" />
            </Sum>
          </>,
        ]}
      />
      <Formula
        parts={[
          <Word key="left">{t("word.degree")}</Word>,
          <>
            {equals}
            <mn>100</mn>
            {times}
            <Letter name="A" of="i" />
            {times}
            <Word>{t("word.residents")}</Word>
          </>,
        ]}
      />
      <WeightFormula />
      <Meanings
        of={[
          [<Letter key="P" name="P" of="i" />, t("reach.meaning.people")],
          [<Letter key="S" name="S" of="j" />, t("reach.meaning.supply")],
          [<Letter key="t" name="t" of="ij" />, t("reach.meaning.time")],
          [<Letter key="W" name="W" of="ij" />, t("reach.meaning.weight")],
          [<Letter key="R" name="R" of="j" />, t("reach.meaning.ratio")],
          [<Letter key="A" name="A" of="i" />, t("reach.meaning.accessibility")],
        ]}
      />
    </>
  );
}

/** How the weight of a way falls with its time. */
function WeightFormula() {
  return (
    <Formula
      parts={[
        <Letter key="left" name="W" of="ij" />,
        <>
          {equals}
          <Power
            base={<mi>e</mi>}
            exponent={
              <>
                {minus}
                <Power base={<Letter name="t" of="ij" />} exponent={<mn>2</mn>} />
                <mo>/</mo>
                <mn>2</mn>
                <Power base={<mi>σ</mi>} exponent={<mn>2</mn>} />
              </>
            }
          />
        </>,
      ]}
    />
  );
}
