import { both } from "../demo-entry";
import { demoOffer } from "../demo-offer";

const themes = ["haus-und-fachaerzte-gewinnen"];

/** Practices that look for a successor or for somebody who joins. */
export function offersOfPractices(today: string) {
  return [
    demoOffer(today, {
      slug: "hausarztpraxis-sonnenberg",
      title: both("Hausarztpraxis auf dem Sonnenberg", "GP practice in Sonnenberg"),
      summary: both(
        "Eingespielte Einzelpraxis mit treuen Patientinnen und Patienten sucht Nachfolge, gern mit einem halben Jahr zu zweit.",
        "A well-run single practice with loyal patients looks for a successor, ideally after half a year side by side.",
      ),
      body: both(
        "Die Praxis liegt im Erdgeschoss, die Straßenbahn hält vor der Tür. Das Team möchte bleiben. Wer übernimmt, kann die ersten Monate gemeinsam arbeiten und alle kennenlernen.",
        "The practice is on the ground floor with a tram stop outside. The team would like to stay. Whoever takes over can work alongside for the first months and get to know everybody.",
      ),
      type: "takeover",
      specialtyGroups: ["hausaerzte"],
      seats: 1,
      staff: both("Drei Medizinische Fachangestellte", "Three medical assistants"),
      rooms: both("Zwei Sprechzimmer, Labor, EKG", "Two consulting rooms, laboratory, ECG"),
      access: ["step_free_entrance", "accessible_stop"],
      themes,
      district: "sonnenberg",
      patients: 980,
      ...{ posted: 12, shown: 90, from: 150 },
    }),
    demoOffer(today, {
      slug: "hausarztpraxis-gablenz",
      title: both("Hausarztpraxis in Gablenz zu übergeben", "GP practice to hand over in Gablenz"),
      summary: both(
        "Praxis im Ärztehaus, Apotheke und Physiotherapie unter einem Dach.",
        "A practice in a medical building, with pharmacy and physiotherapy under one roof.",
      ),
      body: both(
        "Die Übergabe ist für den nächsten Sommer gedacht. Hausbesuche machen etwa ein Zehntel der Arbeit aus, eine Fachangestellte fährt als NäPa mit eigener Liste.",
        "The handover is planned for next summer. Home visits make up about a tenth of the work; one assistant does rounds of her own.",
      ),
      type: "takeover",
      specialtyGroups: ["hausaerzte"],
      seats: 1,
      staff: both("Vier Medizinische Fachangestellte, eine NäPa", "Four medical assistants"),
      access: ["step_free_entrance", "lift", "accessible_toilet"],
      themes,
      district: "gablenz",
      patients: 1120,
      ...{ posted: 30, shown: 75, from: 230 },
    }),
    demoOffer(today, {
      slug: "einstieg-hausarztpraxis-kassberg",
      title: both("Dritter Platz in einer Praxis auf dem Kaßberg", "Third partner in Kaßberg"),
      summary: both(
        "Zwei sind wir schon, die Dritte oder der Dritte fehlt: erst angestellt, später gern beteiligt.",
        "There are two of us already; a third is missing: employed at first, a partner later on.",
      ),
      body: both(
        "Wir teilen Sprechstunden so, dass alle drei zwei freie Nachmittage haben. Vertretung machen wir untereinander.",
        "We share consulting hours so that each of the three has two free afternoons. We cover for each other.",
      ),
      type: "shared_practice",
      specialtyGroups: ["hausaerzte"],
      seats: 0.75,
      hours: { from: 24, to: 32 },
      access: ["lift"],
      themes,
      district: "kassberg",
      ...{ posted: 6, shown: 110, from: 60 },
    }),
    demoOffer(today, {
      slug: "anstellung-hausarztpraxis-markersdorf",
      title: both("Angestellt in einer Hausarztpraxis", "Employed in a GP practice"),
      summary: both(
        "Feste Stunden ohne Verantwortung für den Betrieb, auch halbtags.",
        "Fixed hours without running the business, part-time if you like.",
      ),
      body: both(
        "Sie sehen Ihre eigenen Patientinnen und Patienten und gehen pünktlich. Die Abrechnung macht das Team.",
        "You see patients of your own and leave on time. The team does the billing.",
      ),
      type: "employment",
      specialtyGroups: ["hausaerzte"],
      seats: 0.5,
      hours: { from: 18, to: 22 },
      access: ["step_free_entrance", "wide_doors"],
      themes,
      district: "markersdorf",
      ...{ posted: 3, shown: 60, from: 40 },
    }),
    demoOffer(today, {
      slug: "anstellung-hausarztpraxis-hutholz",
      title: both("Ärztin oder Arzt für die Praxis im Hutholz", "Doctor for a practice in Hutholz"),
      summary: both(
        "Volle Stelle mit vier Tagen in der Woche, Hausbesuche nach Plan.",
        "A full post on four days a week, home visits as planned.",
      ),
      body: both(
        "Viele kommen aus den Häusern ringsum zu Fuß. Wer Russisch oder Arabisch spricht, wird oft gebraucht, muss es aber nicht.",
        "Many come on foot from the buildings around. Russian or Arabic is often useful but not required.",
      ),
      type: "employment",
      specialtyGroups: ["hausaerzte"],
      seats: 1,
      hours: { from: 36, to: 40 },
      themes,
      district: "hutholz",
      ...{ posted: 20, shown: 95, from: 90 },
    }),
    demoOffer(today, {
      slug: "kinderarztpraxis-bernsdorf",
      title: both("Kinderarztpraxis in Bernsdorf", "Paediatric practice in Bernsdorf"),
      summary: both(
        "Halber Sitz zur Übernahme, der ganze möglich.",
        "Half a seat to take over, the whole one possible.",
      ),
      body: both(
        "Die Praxis teilt sich zwei Ärztinnen; eine hört auf. Vorsorge und Impfen füllen die Vormittage.",
        "Two doctors share the practice; one of them is leaving. Check-ups and vaccinations fill the mornings.",
      ),
      type: "takeover",
      specialtyGroups: ["kinderaerzte"],
      seats: 0.5,
      staff: both("Zwei Medizinische Fachangestellte", "Two medical assistants"),
      access: ["step_free_entrance"],
      themes,
      district: "bernsdorf",
      patients: 640,
      ...{ posted: 25, shown: 80, from: 120 },
    }),
    demoOffer(today, {
      slug: "augenarztpraxis-zentrum",
      title: both("Augenarztpraxis im Zentrum", "Eye practice in the centre"),
      summary: both(
        "Praxis mit Terminen bis in den Sommer sucht eine Nachfolgerin oder einen Nachfolger.",
        "A practice with appointments until summer looks for a successor.",
      ),
      body: both(
        "Die Geräte sind höchstens fünf Jahre alt. Operiert wird nicht hier, Kolleginnen in der Nähe tun es.",
        "The equipment is five years old at most. Surgery is done nearby, not here.",
      ),
      type: "takeover",
      specialtyGroups: ["augenaerzte"],
      seats: 1,
      access: ["step_free_entrance", "lift", "accessible_stop"],
      themes,
      district: "zentrum",
      patients: 1450,
      ...{ posted: 40, shown: 100, from: 200 },
    }),
  ];
}
