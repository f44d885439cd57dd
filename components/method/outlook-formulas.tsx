import { useTranslations } from "next-intl";
import { equals, Formula, Fraction, Letter, minus, Power, Sum, times } from "./formula";
import { Meanings } from "./method-section";

/** Supply, entry and coverage of a year to come. */
export function OutlookFormulas() {
  const t = useTranslations("methodology");
  return (
    <>
      <Formula
        parts={[
          <Letter key="left" name="S" of="t" />,
          <>
            {equals}
            <Sum over="a">
              <Letter name="F" of="a,t" />
            </Sum>
          </>,
          <>
            {times}
            <Power
              base={
                <>
                  <mo>(</mo>
                  <mn>1</mn>
                  {minus}
                  <mi>δ</mi>
                  <mo>)</mo>
                </>
              }
              exponent={<mi>t</mi>}
            />
          </>,
        ]}
      />
      <Formula
        parts={[
          <Letter key="left" name="E" of="t+1" />,
          <>
            {equals}
            <mi>ρ</mi>
            {times}
            <Letter name="X" of="t" />
          </>,
        ]}
      />
      <DegreeFormula />
      <Meanings
        of={[
          [<Letter key="S" name="S" of="t" />, t("outlook.meaning.supply")],
          [<Letter key="F" name="F" of="a,t" />, t("outlook.meaning.posts")],
          [<Letter key="X" name="X" of="t" />, t("outlook.meaning.leaving")],
          [<Letter key="E" name="E" of="t" />, t("outlook.meaning.entering")],
          [<mi key="r">ρ</mi>, t("outlook.meaning.succession")],
          [<mi key="d">δ</mi>, t("outlook.meaning.hours")],
          [<Letter key="P" name="P" of="t" />, t("outlook.meaning.people")],
        ]}
      />
    </>
  );
}

/** Supply in percent of what people need. */
function DegreeFormula() {
  const t = useTranslations("methodology");
  return (
    <Formula
      parts={[
        <mi key="left">{t("outlook.degreeSign")}</mi>,
        <>
          {equals}
          <mn>100</mn>
          {times}
          <Fraction
            over={<Letter name="S" of="t" />}
            under={
              <>
                <Letter name="P" of="t" />
                <mo>/</mo>
                <mi>{t("outlook.residentsSign")}</mi>
              </>
            }
          />
        </>,
      ]}
    />
  );
}
