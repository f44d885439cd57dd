import type { DemoSlug } from "../demo-slug";
import { daysFrom } from "./demo-day";
import { both, demoEntry, type Office } from "./demo-entry";

/** Pages of advice that hold in every region: looking for a GP, arranging care, the facts shown. */
export function guidePages(slug: DemoSlug, today: string, author: Office) {
  const checkedOn = daysFrom(today, -12);
  return [
    demoEntry("page", "ohne-hausarzt", {
      author,
      checkedOn,
      title: both("Ohne Hausarzt – was tun?", "No GP? What you can do"),
      summary: both(
        "Ihre Praxis hat geschlossen, oder Sie sind neu hier: So finden Sie eine neue, und so kommen Sie bis dahin zurecht.",
        "Your practice has closed, or you are new here: how to find another one, and how to manage until then.",
      ),
      body: both(
        `**Im Notfall: 112.** Bei Atemnot, starken Brustschmerzen, Lähmungen oder Bewusstlosigkeit rufen Sie sofort an. Der Anruf ist kostenlos.

**Die Praxis hat zu, und es kann nicht warten: 116117.** Unter dieser Nummer erreichen Sie rund um die Uhr den ärztlichen Bereitschaftsdienst.

## Eine neue Praxis finden

1. Suchen Sie unter [Praxen](/${slug}/praxen) mit dem Filter „nimmt neue Patienten“. Wir zeigen nur Praxen, bei denen die Angabe höchstens 90 Tage alt ist.
2. Fragen Sie beim Terminservice der 116117. Er vermittelt auch Termine in Hausarztpraxen und hilft bei der Suche nach einer Praxis, die Sie auf Dauer aufnimmt.
3. Rufen Sie Ihre Krankenkasse an. Die meisten haben eine eigene Arztsuche.
4. Schauen Sie in den Nachbarstadtteil. Manchmal ist die Praxis zwei Haltestellen weiter näher als gedacht.

## Was Sie mitbringen

- Ihre Versichertenkarte
- den Medikationsplan. Wer dauerhaft mindestens drei verordnete Medikamente nimmt, hat ein Recht darauf.
- Befunde und Arztbriefe. Ihre alte Praxis muss Ihnen Kopien geben, auch wenn sie schließt.

## Wenn Rezepte ausgehen

Warten Sie nicht bis zur letzten Tablette. Eine Praxis kann Ihnen auch dann ein Rezept ausstellen, wenn Sie dort noch nicht fest aufgenommen sind, wenn sie Sie vorher untersucht hat. Ihre Apotheke weiß oft, welche Praxis in der Nähe vertritt.`,
        `**In an emergency: 112.** For breathlessness, severe chest pain, paralysis or loss of consciousness, call at once. The call is free.

**The practice is closed and it cannot wait: 116117.** This number reaches the out-of-hours medical service around the clock.

## Finding a new practice

1. Search under [Practices](/en/${slug}/practices) with the filter “takes new patients”. We only show practices whose answer is at most 90 days old.
2. Ask the appointment service at 116117. It also arranges appointments with GPs and helps you look for a practice that will take you on permanently.
3. Call your health insurer. Most have a doctor search of their own.
4. Look at the next district. Sometimes the practice two stops away is nearer than you think.

## What to bring

- your insurance card
- your medication plan. If you permanently take at least three prescribed medicines, you have a right to one.
- results and doctors’ letters. Your old practice must give you copies, even when it closes.

## When prescriptions run out

Do not wait for the last tablet. A practice can write you a prescription before it has taken you on permanently, provided it has examined you. Your pharmacy often knows which practice nearby is standing in.`,
      ),
    }),
    demoEntry("page", "pflege-organisieren", {
      author,
      checkedOn,
      title: both("Pflege organisieren – wo anfangen?", "Arranging care: where to start"),
      summary: both(
        "Wenn die Mutter stürzt oder der Partner Hilfe braucht: die ersten Schritte in der richtigen Reihenfolge.",
        "When your mother has a fall or your partner needs help: the first steps in the right order.",
      ),
      body: both(
        `1. **Antrag stellen.** Ein Anruf bei der Pflegekasse reicht; sie sitzt bei der Krankenkasse. Leistungen gibt es frühestens ab dem Monat des Antrags, deshalb lieber heute als nächste Woche.
2. **Beraten lassen.** Die Pflegekasse muss Ihnen innerhalb von zwei Wochen einen Beratungstermin anbieten, auf Wunsch zu Hause.
3. **Begutachtung vorbereiten.** Schreiben Sie eine Woche lang auf, wobei Hilfe nötig ist. Beschönigen Sie nichts. Lassen Sie jemanden dabei sein, der den Alltag kennt.
4. **Bescheid prüfen.** Stimmt der Pflegegrad nicht, haben Sie einen Monat Zeit für einen Widerspruch.
5. **Hilfe aussuchen.** Pflegedienste, Tagespflege und Heime finden Sie unter [Einrichtungen](/${slug}/einrichtungen), mit freien Plätzen und dem Tag, an dem die Angabe geprüft wurde.

Und: Denken Sie an sich. Wer pflegt, darf Pause machen. Für Urlaub und Krankheit gibt es die Verhinderungspflege.`,
        `1. **Apply.** A call to the long-term care insurer is enough; it is part of the health insurer. Benefits start with the month of the application at the earliest, so rather today than next week.
2. **Get advice.** The insurer must offer you an advice appointment within two weeks, at home if you wish.
3. **Prepare for the assessment.** For one week, write down where help is needed. Do not play anything down. Have somebody there who knows everyday life.
4. **Check the decision.** If the care grade is wrong, you have one month to object.
5. **Choose help.** You will find care services, day care and homes under [Facilities](/en/${slug}/facilities), with free places and the day on which that was checked.

And think of yourself. Carers may take a break. There is respite care for holidays and illness.`,
      ),
    }),
    demoEntry("page", "barrierefreiheit-der-angaben", {
      author,
      checkedOn,
      title: both("Was „barrierefrei“ bei uns heißt", "What we mean by “accessible”"),
      summary: both(
        "Wir schreiben nicht „barrierefrei“. Wir sagen, was da ist: Stufen, Türen, Aufzug, Toilette.",
        "We do not write “accessible”. We say what is there: steps, doors, lift, toilet.",
      ),
      body: both(
        `Für die eine ist eine Stufe kein Problem, für den anderen das Ende des Weges. Deshalb nennen wir einzelne Tatsachen und überlassen Ihnen das Urteil.

- **Stufenlos** heißt: vom Gehweg bis ins Sprechzimmer keine einzige Stufe.
- **Aufzug** heißt: Er fährt bis zur Praxis und hat Platz für einen Rollstuhl.
- **Rollstuhl-WC** heißt: Es ist für Patienten offen und nicht als Lager belegt.
- **Keine Angabe** heißt: Wir wissen es nicht. Es heißt nicht „nein“.

Die Angaben kommen von den Praxen selbst. Einmal im Jahr fragen wir nach. Stimmt etwas nicht, melden Sie es auf der Seite der Praxis; ein Konto brauchen Sie dafür nicht.

Auch diese Website soll für alle benutzbar sein: mit Tastatur, mit Vorleseprogramm, ohne JavaScript. Zu jeder Karte gibt es dieselben Werte als Tabelle. Was Sie stört, sagen Sie uns bitte.`,
        `For one person a step is no problem, for another it is the end of the road. So we state single facts and leave the judgement to you.

- **Step-free** means: not a single step from the pavement to the consulting room.
- **Lift** means: it goes to the practice and has room for a wheelchair.
- **Wheelchair toilet** means: it is open to patients and not used for storage.
- **No information** means: we do not know. It does not mean “no”.

The facts come from the practices themselves. Once a year we ask again. If something is wrong, report it on the practice’s page; you do not need an account.

This website, too, should be usable by everyone: by keyboard, with a screen reader, without JavaScript. Every map has the same values in a table. If something bothers you, please tell us.`,
      ),
    }),
  ];
}
