import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/form/choice-list";
import { TextArea } from "@/components/ui/form/text-area";
import { TextField } from "@/components/ui/form/text-field";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import {
  isAskedOf,
  type FacilityTextName,
  type FacilityTexts,
} from "@/lib/practices/facility-correction/facility-texts";
import type { FacilityKind } from "@/lib/practices/schema";

interface FacilityFieldsProps {
  kind: FacilityKind;
  /** As they are published. */
  texts: FacilityTexts;
}

const LINES = ["name", "street", "postcode", "city", "latitude", "longitude"] as const;
const NEEDED: readonly FacilityTextName[] = ["name", "latitude", "longitude"];
const AMOUNTS = ["beds", "freePlaces", "freeAsOf"] as const;

/** Everything that is known of a place of care, as it stands now. */
export function FacilityFields({ kind, texts }: FacilityFieldsProps) {
  const t = useTranslations("staff.facilities");
  const shared = useTranslations("practiceReport");
  const places = useTranslations("places");
  const optional = useTranslations("form")("optional");
  const words = (name: FacilityTextName) => ({
    ...{ name, initial: texts[name] },
    ...(!NEEDED.includes(name) && { optional }),
  });
  const isHospital = kind === "hospital" || kind === "clinic";
  // What a file said all the same can be put right, too.
  const isShown = (name: FacilityTextName) => isAskedOf(kind, name) || texts[name] !== "";
  return (
    <>
      {LINES.map((name) => (
        <TextField
          key={name}
          {...words(name)}
          label={t(`field.${name}`)}
          {...(name === "latitude" && { hint: t("positionHint") })}
        />
      ))}
      {AMOUNTS.filter(isShown).map((name) => (
        <TextField
          key={name}
          {...words(name)}
          label={t(`field.${name}`)}
          {...(name === "freeAsOf" && { type: "date", hint: t("freeAsOfHint") })}
        />
      ))}
      <TextArea
        {...words("services")}
        label={isHospital ? t("field.departments") : t("field.services")}
        hint={t(isHospital ? "departmentsHint" : "servicesHint")}
        rows={4}
      />
      <TextArea
        {...words("openingHours")}
        label={t("field.openingHours")}
        hint={shared("hint.hours")}
        rows={4}
      />
      <TextField {...words("phone")} label={shared("field.phone")} hint={shared("hint.phone")} />
      <TextField {...words("website")} label={shared("field.website")} hint={t("websiteHint")} />
      <ChoiceList
        several
        {...words("accessibility")}
        label={shared("field.accessibility")}
        hint={shared("hint.accessibility")}
        initial={texts.accessibility.split(",")}
        choices={accessibilitySchema.options.map((value) => ({
          ...{ value, label: places(`access.${value}`) },
        }))}
      />
      <TextArea
        {...words("arrival")}
        label={shared("field.arrival")}
        hint={shared("hint.arrival")}
        rows={3}
      />
    </>
  );
}
