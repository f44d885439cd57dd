import { useTranslations } from "next-intl";
import styles from "@/components/ui/form/form.module.css";
import { editSteps, type EditStep } from "@/lib/drafts/schema";

/** What can be done with what was typed; the first is what Ctrl+S does. */
export function EditButtons({ canPublish }: { canPublish: boolean }) {
  const t = useTranslations("staff.content.edit.steps");
  const isOffered = (step: EditStep) => step !== "publish" || canPublish;
  return editSteps.filter(isOffered).map((step) => (
    <button
      key={step}
      type="submit"
      name="doing"
      value={step}
      className={step === "save" ? styles.submit : styles.further}
    >
      {t(step)}
    </button>
  ));
}
