import { both, demoEntry, type Office } from "./demo-entry";

/** The offices of a state that decide on licences, languages and qualifications. */
export interface ArrivalOffices {
  licence: { de: string; en: string };
  licenceSite: string;
  chamber: { de: string; en: string };
  chamberSite: string;
  pension: { de: string; en: string };
  nursing: { de: string; en: string };
  nursingSite: string;
  city: string;
  state: { de: string; en: string };
}

/** The day on which the texts were last compared with what the offices say. */
const CHECKED = "2026-11-22";

/** The steps by which people with a qualification from abroad come to work here. */
export function arrivalPages(author: Office, offices: ArrivalOffices) {
  const { licence, licenceSite, chamber, chamberSite, pension, nursing, city, state, nursingSite } =
    offices;
  const common = { author, guide: "arrival" as const, checkedOn: CHECKED };
  return [
    demoEntry("page", "ankommen-anerkennung", {
      ...common,
      step: 1,
      title: both("Abschluss anerkennen lassen", "Have your qualification recognised"),
      summary: both(
        "Welche Stelle Ihren Abschluss prüft, was sie vergleicht und wo Sie kostenlos beraten werden.",
        "Which office checks your qualification, what it compares, and where you get advice free of charge.",
      ),
      body: both(
        `Ärztin und Arzt sind in Deutschland reglementierte Berufe, Pflegefachkraft, Physiotherapeutin und Hebamme auch: Ohne Erlaubnis dürfen Sie nicht arbeiten. Die Erlaubnis gibt es erst, wenn Ihr Abschluss anerkannt ist.

- **Abschluss aus der EU, dem EWR oder der Schweiz:** Die Grundausbildung wird in der Regel automatisch anerkannt, wenn sie den Mindeststandards der EU entspricht.
- **Abschluss aus einem anderen Land:** Die Stelle vergleicht Ihre Ausbildung mit der deutschen. Findet sie wesentliche Unterschiede, die Ihre Berufserfahrung nicht ausgleicht, legen Sie eine Kenntnisprüfung ab.

## Wo Sie Rat bekommen

Vor der Einreise berät die Zentrale Servicestelle Berufsanerkennung der Bundesagentur für Arbeit kostenlos. In Deutschland tun es die Beratungsstellen des Netzwerks IQ. Der Anerkennungs-Finder der Bundesregierung nennt für jeden Beruf und Ort die zuständige Stelle.

## Was Sie jetzt schon tun können

Sammeln Sie Diplom, Fächer- und Stundenübersicht, Nachweise über Praktika und Berufsjahre und ein Certificate of Good Standing. Lassen Sie sie von vereidigten Übersetzerinnen oder Übersetzern ins Deutsche bringen.`,
        `In Germany, doctor is a regulated profession, and so are nurse, physiotherapist and midwife: you may not work without permission, and you only get permission once your qualification has been recognised.

- **Qualified in the EU, the EEA or Switzerland:** basic training is usually recognised automatically if it meets the EU’s minimum standards.
- **Qualified elsewhere:** the office compares your training with the German one. If it finds substantial differences that your experience does not make up for, you take a knowledge test (Kenntnisprüfung).

## Where to get advice

Before you enter the country, the Central Service Agency for Professional Recognition (ZSBA) of the Federal Employment Agency advises you free of charge. In Germany, the advice centres of the IQ Network do. The government’s Recognition Finder names the office in charge for every profession and place.

## What you can do now

Collect your degree, a transcript with subjects and hours, proof of internships and years of work, and a certificate of good standing. Have them translated into German by sworn translators.`,
      ),
      reference: "https://www.anerkennung-in-deutschland.de/html/de/index.php",
    }),
    demoEntry("page", "ankommen-sprache", {
      ...common,
      step: 2,
      title: both("Deutsch: Alltag und Fachsprache", "German: everyday and medical"),
      summary: both(
        "Ärztinnen und Ärzte brauchen B2 im Alltag und C1 in der Fachsprache; so läuft die Fachsprachprüfung.",
        "Doctors need B2 in everyday German and C1 in medical German; how the medical language examination works.",
      ),
      body: both(
        `**Für Ärztinnen und Ärzte gilt beides:** ein Zertifikat B2 für die Alltagssprache und Kenntnisse auf dem Niveau C1 in der Fachsprache.

## Die Fachsprachprüfung

In ${state.de} nimmt sie die ${chamber.de} ab. Sie prüft kein Fachwissen, sondern ob Sie mit Patientinnen, Patienten und Kolleginnen sprechen können: ein Gespräch zur Anamnese, ein schriftlicher Bericht, ein Gespräch unter Ärzten. Der Anstoß kommt aus dem Antrag auf Approbation: Stellen Sie ihn zuerst bei der Behörde ${licence.de}.

Ausgenommen ist meist, wer in deutscher Sprache studiert, eine deutsche Schule besucht oder hier eine Ausbildung gemacht hat.

## Pflege und Therapie

Für Pflegefachkräfte verlangen die Behörden in der Regel B2. Fragen Sie vor dem Kurs, welche Zertifikate zählen.`,
        `**Doctors need both:** a B2 certificate in everyday German and knowledge at level C1 in medical German.

## The medical language examination (Fachsprachprüfung)

In ${state.en} it is held by the ${chamber.en}. It does not test medical knowledge but whether you can talk with patients and colleagues: taking a history, writing a report, a conversation between doctors. It follows from your application for the licence: apply to the ${licence.en} first.

Those who studied in German, went to a German-language school or completed vocational training here are usually exempt.

## Nursing and therapy

For nurses the authorities usually ask for B2. Ask which certificates count before you book a course.`,
      ),
      reference: chamberSite,
    }),
    demoEntry("page", "ankommen-approbation", {
      ...common,
      step: 3,
      title: both("Approbation und Berufserlaubnis", "Licence to practise: Approbation"),
      summary: both(
        `Wer in ${city} ärztlich arbeiten will, beantragt die Approbation: ${licence.de}. Was sie verlangt und was vorher geht.`,
        `To work as a doctor in ${city} you apply for the licence (Approbation) to the ${licence.en}. What it asks for, and what you may do before.`,
      ),
      body: both(
        `Die **Approbation** ist die volle, unbefristete Erlaubnis und gilt in ganz Deutschland. Die **Berufserlaubnis** ist befristet, gilt nur im Bundesland und oft nur unter Aufsicht; sie überbrückt die Zeit bis zur Kenntnisprüfung.

Zuständig für ${city}: **${licence.de}**.

## Was in den Antrag gehört

1. Diplom und Nachweise der Ausbildung, beglaubigt und übersetzt
2. Lebenslauf und Identitätsnachweis
3. Führungszeugnisse und Certificate of Good Standing, meist nicht älter als drei Monate
4. ärztliches Attest über die gesundheitliche Eignung
5. ein Grund, warum diese Behörde zuständig ist: Wohnsitz, Stellenzusage oder Bewerbungen im Land
6. Nachweise der Sprache

## Die Kenntnisprüfung

Sie kommt nur bei wesentlichen Unterschieden in der Ausbildung. Es ist eine mündlich-praktische Prüfung mit Patientenvorstellung, Schwerpunkt Innere Medizin und Chirurgie. Sie kann zweimal wiederholt werden.

Rechnen Sie mit mehreren Monaten. Wie lange es zurzeit dauert, sagt nur die Behörde.`,
        `The **Approbation** is the full licence, unlimited in time and valid throughout Germany. The **Berufserlaubnis** is a temporary permit that holds only in the federal state and often only under supervision; it bridges the time until the knowledge test.

In charge for ${city}: **${licence.en}**.

## What goes into the application

1. degree and proof of training, certified and translated
2. curriculum vitae and proof of identity
3. police certificates and a certificate of good standing, usually no older than three months
4. a doctor’s certificate of fitness
5. a reason why this office is in charge: residence, a job offer or applications in the state
6. proof of language

## The knowledge test (Kenntnisprüfung)

You only take it if there are substantial differences in training. It is an oral and practical examination with a patient, centred on internal medicine and surgery. You may repeat it twice.

Allow several months. Only the office can say how long it takes at present.`,
      ),
      reference: licenceSite,
    }),
    demoEntry("page", "ankommen-pflege-und-therapie", {
      ...common,
      step: 4,
      title: both("Pflege und Therapie", "Nurses and therapists"),
      summary: both(
        "Anerkennung, Anpassungslehrgang und Arbeit in der Zwischenzeit für Pflegefachkräfte und Therapieberufe.",
        "Recognition, adaptation courses and work in the meantime for nurses and therapists.",
      ),
      body: both(
        `Zuständig ist ${nursing.de}. Dort wird Ihre Ausbildung mit der deutschen verglichen; dann kommt ein Bescheid.

- **Keine wesentlichen Unterschiede:** Sie erhalten die Erlaubnis, die deutsche Berufsbezeichnung zu führen.
- **Unterschiede:** Sie wählen zwischen einem Anpassungslehrgang und einer Prüfung. Viele Kliniken und Pflegedienste bieten den Lehrgang selbst an.

Bis dahin können Sie oft schon als Pflegehilfskraft arbeiten, wenn Ihr Aufenthaltstitel es erlaubt. Fragen Sie den Arbeitgeber, ob er Kurs, Prüfung und Gebühren bezahlt; viele tun es.

Medizinische Fachangestellte ist kein reglementierter Beruf: Dort entscheidet der Arbeitgeber.`,
        `${nursing.en} is in charge. It compares your training with the German one and sends you a decision.

- **No substantial differences:** you may use the German professional title.
- **Differences:** you choose between an adaptation course and an examination. Many hospitals and care services run the course themselves.

Until then you can often work as a care assistant if your residence permit allows it. Ask the employer whether it pays for course, examination and fees; many do.

Medical assistant is not a regulated profession: there, the employer decides.`,
      ),
      reference: nursingSite,
    }),
    demoEntry("page", "ankommen-aufenthalt", {
      ...common,
      step: 5,
      title: both("Visum und Aufenthalt", "Visa and residence"),
      summary: both(
        "Mit welchem Visum Sie zur Anerkennung oder zur Arbeit kommen, und wer Ihre Familie mitbringen darf.",
        "Which visa lets you come for recognition or for work, and who may bring their family.",
      ),
      body: both(
        `**Aus der EU, dem EWR und der Schweiz** brauchen Sie kein Visum.

**Aus anderen Ländern** kommen Sie meist auf einem dieser Wege:

- zur Anerkennung: für Sprachkurs, Anpassungslehrgang und Kenntnisprüfung
- mit Blauer Karte EU oder als Fachkraft: wenn die Approbation oder Berufserlaubnis erteilt oder zugesagt ist und eine Stelle wartet
- im beschleunigten Verfahren: Der Arbeitgeber beantragt es bei der Ausländerbehörde

Ehepartner und Kinder dürfen in der Regel nachkommen. Welche Unterlagen Ihre Botschaft verlangt, sagt sie selbst.`,
        `**From the EU, the EEA and Switzerland** you need no visa.

**From other countries** you usually come in one of these ways:

- for recognition: for a language course, an adaptation course and the knowledge test
- with an EU Blue Card or as a skilled worker: once the licence has been granted or promised and a post is waiting
- by the fast-track procedure: your employer applies to the foreigners’ authority

Spouses and children may usually follow. Your embassy says which documents it asks for.`,
      ),
      reference: "https://www.make-it-in-germany.com/de/visum-aufenthalt",
    }),
    demoEntry("page", "ankommen-erste-wochen", {
      ...common,
      step: 6,
      title: both("Die ersten Wochen", "Your first weeks"),
      summary: both(
        `Anmeldung, Konto, Krankenversicherung, Kammer und Versorgungswerk: was in ${city} in welcher Reihenfolge zu tun ist.`,
        `Registration, bank account, health insurance, chamber and pension scheme: what to do in ${city}, and in which order.`,
      ),
      body: both(
        `1. **Anmelden.** Innerhalb von zwei Wochen nach dem Einzug im Bürgeramt, mit Ausweis und Bestätigung des Vermieters. Die Steuernummer kommt danach mit der Post.
2. **Konto eröffnen.** Jede Bank in Deutschland muss ein Basiskonto anbieten.
3. **Krankenversicherung wählen.** Sie ist Pflicht; Ihr Arbeitgeber meldet Sie bei der Kasse an, die Sie nennen.
4. **Kammer.** Ärztinnen und Ärzte melden sich bei der ${chamber.de}; die Mitgliedschaft ist Pflicht, sobald Sie hier arbeiten.
5. **Versorgungswerk.** Statt der gesetzlichen Rente sorgt die ${pension.de} vor. Den Antrag auf Befreiung von der Rentenversicherung stellen Sie innerhalb von drei Monaten nach Beginn der Arbeit, sonst gilt er erst ab dem Antrag.
6. **Haftpflicht.** Fragen Sie den Arbeitgeber, was seine Versicherung abdeckt.
7. **Kita und Schule.** Melden Sie Kinder früh an; Plätze sind knapp.`,
        `1. **Register.** Within two weeks of moving in, at the citizens’ office, with your passport and a confirmation from your landlord. Your tax number follows by post.
2. **Open a bank account.** Every bank in Germany that serves private customers must offer a basic account.
3. **Choose a health insurer.** Insurance is compulsory; your employer registers you with the insurer you name.
4. **Chamber.** Doctors register with the ${chamber.en}; membership is compulsory once you work here.
5. **Pension scheme.** Instead of the state pension, the ${pension.en} provides for your old age. Apply for exemption from the state pension scheme within three months of starting work; later applications only count from the day you make them.
6. **Liability.** Ask your employer what its insurance covers.
7. **Childcare and school.** Register children early; places are scarce.`,
      ),
      reference: "https://www.make-it-in-germany.com/de/leben-in-deutschland",
    }),
  ];
}
