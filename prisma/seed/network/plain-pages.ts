import type { DemoSlug } from "../demo-slug";
import { daysFrom } from "./demo-day";
import { both, demoEntry, type Office } from "./demo-entry";

/** A page in short sentences, one thought each. */
interface PlainPage {
  slug: string;
  title: { de: string; en: string };
  summary: { de: string; en: string };
  body: { de: string; en: string };
}

/** What matters most about health in a region, in plain language. */
export function plainPages(slug: DemoSlug, today: string, author: Office) {
  const common = { author, guide: "plain-language" as const, checkedOn: daysFrom(today, -12) };
  return pagesOf(slug).map((page, index) =>
    demoEntry("page", page.slug, {
      ...{ ...common, step: index + 1 },
      title: both(page.title.de, page.title.en),
      summary: both(page.summary.de, page.summary.en),
      body: both(page.body.de, page.body.en),
    }),
  );
}

const pagesOf = (region: DemoSlug): readonly PlainPage[] => [
  {
    slug: "einfach-notfall",
    title: { de: "Hilfe im Notfall", en: "Help in an emergency" },
    summary: {
      de: "Wen Sie anrufen, wenn es schnell gehen muss.",
      en: "Whom to call when it cannot wait.",
    },
    body: {
      de: `## 112

Ein Mensch ist in Lebensgefahr? Rufen Sie sofort an: **112**.

Das gilt zum Beispiel, wenn jemand

- keine Luft bekommt
- starke Schmerzen in der Brust hat
- nicht mehr wach wird
- plötzlich nicht mehr richtig sprechen kann

Der Anruf kostet nichts. Sie brauchen keine Vorwahl.

## 116117

Sie sind krank, und Ihre Arztpraxis hat zu? Es kann nicht warten, aber es ist keine Lebensgefahr? Rufen Sie an: **116117**.

Dort sind Tag und Nacht Menschen am Telefon. Sie sagen Ihnen, wo Sie Hilfe bekommen. Auch dieser Anruf kostet nichts.

## Das sagen Sie am Telefon

- Wo sind Sie?
- Was ist passiert?
- Wie viele Menschen brauchen Hilfe?

Legen Sie erst auf, wenn man Ihnen sagt: Sie können auflegen.`,
      en: `## 112

Is somebody in danger of dying? Call at once: **112**.

Call, for example, when somebody

- cannot breathe
- has strong pain in the chest
- does not wake up
- suddenly cannot speak properly

The call is free. You need no area code.

## 116117

You are ill and your doctor’s practice is closed? It cannot wait, but nobody is in danger of dying? Call **116117**.

People answer the phone day and night. They tell you where to get help. This call is free, too.

## What to say on the phone

- Where are you?
- What has happened?
- How many people need help?

Only hang up when they tell you that you can.`,
    },
  },
  {
    slug: "einfach-praxis",
    title: { de: "Eine Arztpraxis finden", en: "Find a doctor’s practice" },
    summary: {
      de: "So suchen Sie eine Praxis in Ihrer Nähe.",
      en: "How to look for a practice near you.",
    },
    body: {
      de: `## Zuerst zum Hausarzt

Sie fühlen sich krank? Dann gehen Sie zuerst in eine **Hausarztpraxis**. Dort hilft man bei den meisten Krankheiten. Brauchen Sie eine andere Ärztin oder einen anderen Arzt, schreibt die Hausarztpraxis eine **Überweisung**.

## So suchen Sie

1. Öffnen Sie die Seite [Praxen](/${region}/praxen).
2. Schreiben Sie in das Feld, was Sie suchen. Zum Beispiel: Hausarzt, Kinderarzt oder Rücken.
3. Wählen Sie „nimmt neue Patienten“. Dann sehen Sie nur Praxen, die noch Menschen aufnehmen.
4. Rufen Sie in der Praxis an, bevor Sie hingehen.

## Gut zu wissen

Bei jeder Praxis steht, wann sie geöffnet hat. Dort steht auch, ob es einen Aufzug gibt und welche Sprachen man spricht.

Sie finden keine Praxis? Rufen Sie an: **116117**. Oder fragen Sie Ihre Krankenkasse.

## Das nehmen Sie mit

- Ihre Versichertenkarte
- eine Liste Ihrer Medikamente`,
      en: `## Go to a GP first

Do you feel ill? Then first go to a **GP practice**. They can help with most illnesses. If you need another doctor, the GP writes you a **referral**.

## How to look

1. Open the page [Practices](/en/${region}/practices).
2. Write in the field what you are looking for. For example: GP, children’s doctor or back.
3. Choose “takes new patients”. Then you only see practices that still take people on.
4. Call the practice before you go there.

## Good to know

Every practice says when it is open. It also says whether there is a lift and which languages are spoken.

You cannot find a practice? Call **116117**. Or ask your health insurer.

## What to bring

- your insurance card
- a list of your medicines`,
    },
  },
  {
    slug: "einfach-versorgung",
    title: {
      de: "Gibt es genug Ärztinnen und Ärzte?",
      en: "Are there enough doctors?",
    },
    summary: {
      de: "Was die Karten und die Zahlen mit dem Prozent-Zeichen bedeuten.",
      en: "What the maps and the figures with the per cent sign mean.",
    },
    body: {
      de: `## Die Karte

Auf der [Karte](/${region}/versorgung) sehen Sie jeden Stadtteil. Die Farbe zeigt: Gibt es hier viele oder wenige Arztpraxen?

## Die Zahl

Die Zahl heißt **Versorgungsgrad**.

- **100 Prozent** heißt: Es gibt so viele Ärztinnen und Ärzte, wie geplant sind.
- **Weniger als 100 Prozent** heißt: Es gibt weniger als geplant.
- **Mehr als 100 Prozent** heißt: Es gibt mehr als geplant.

„Keine Daten“ heißt: Wir wissen es nicht. Es heißt nicht, dass es keine Praxis gibt.

## Wichtig

Wir haben die Zahlen für die Stadtteile selbst ausgerechnet. Sie sind **nicht amtlich**. Sie dürfen auch in einem anderen Stadtteil zum Arzt gehen. Darum sagt die Zahl nicht alles.`,
      en: `## The map

The [map](/en/${region}/coverage) shows every district. The colour says: are there many or few doctors’ practices here?

## The figure

The figure is called **coverage degree**.

- **100 per cent** means: there are as many doctors as planned.
- **Less than 100 per cent** means: there are fewer than planned.
- **More than 100 per cent** means: there are more than planned.

“No data” means: we do not know. It does not mean that there is no practice.

## Important

We worked out the figures for the districts ourselves. They are **not official**. You may also see a doctor in another district. So the figure does not say everything.`,
    },
  },
  {
    slug: "einfach-pflege",
    title: { de: "Hilfe bei der Pflege", en: "Help with care" },
    summary: {
      de: "Sie oder jemand in Ihrer Familie braucht Pflege: Das tun Sie zuerst.",
      en: "You or somebody in your family needs care: what to do first.",
    },
    body: {
      de: `## Das tun Sie zuerst

1. Rufen Sie Ihre **Pflegekasse** an. Die Pflegekasse gehört zu Ihrer Krankenkasse.
2. Sagen Sie: „Ich möchte einen Antrag auf Pflege stellen.“
3. Dann kommt jemand zu Ihnen und schaut, wie viel Hilfe Sie brauchen. Das heißt **Pflegegrad**.

## Beratung

Beratung zur Pflege kostet nichts. Fragen Sie Ihre Pflegekasse nach einer Beratung in Ihrer Nähe.

## Pflege finden

Auf der Seite [Einrichtungen](/${region}/einrichtungen) finden Sie

- Pflegedienste: Jemand kommt zu Ihnen nach Hause.
- Pflegeheime: Sie wohnen dort.

Manche sagen auch, ob ein Platz frei ist. Dabei steht der Tag, an dem wir das erfahren haben.`,
      en: `## What to do first

1. Call your **care insurance** (Pflegekasse). It belongs to your health insurer.
2. Say: “I want to apply for care.”
3. Then somebody visits you and sees how much help you need. This is called **care grade** (Pflegegrad).

## Advice

Advice on care is free. Ask your care insurance for advice near you.

## Find care

On the page [Places of care](/en/${region}/facilities) you find

- care services: somebody comes to your home.
- care homes: you live there.

Some also say whether a place is free, and on which day we were told.`,
    },
  },
  {
    slug: "einfach-fragen",
    title: { de: "Fragen stellen und Fehler melden", en: "Ask questions and report errors" },
    summary: {
      de: "So erreichen Sie uns, und so helfen Sie uns, wenn etwas nicht stimmt.",
      en: "How to reach us, and how to help us when something is wrong.",
    },
    body: {
      de: `## Fragen

Sie haben eine Frage? Schreiben Sie uns auf der Seite [Kontakt](/${region}/kontakt).

- Sie bekommen eine Nummer. Mit der Nummer finden wir Ihre Frage wieder.
- Sie bekommen eine E-Mail. Darin steht, wie es weitergeht.

## Fehler

Eine Praxis hat andere Öffnungszeiten, als hier steht? Auf der Seite der Praxis steht „Fehler melden“. Sie brauchen dafür keine Anmeldung.

## Veranstaltungen

Unter [Veranstaltungen](/${region}/veranstaltungen) finden Sie Vorträge, Treffen und Kurse. Bei vielen können Sie sich hier anmelden.

## Ihre Daten

Wir fragen nur, was wir brauchen. Wir löschen es wieder. Der Tag steht immer dabei.`,
      en: `## Questions

Do you have a question? Write to us on the page [Contact](/en/${region}/contact).

- You get a number. With it we find your question again.
- You get an email. It says what happens next.

## Errors

A practice is open at other hours than it says here? The page of the practice says “Report an error”. You do not need an account.

## Events

Under [Events](/en/${region}/events) you find talks, meetings and courses. You can sign up for many of them here.

## Your data

We only ask for what we need. We delete it again. The day is always given.`,
    },
  },
];
