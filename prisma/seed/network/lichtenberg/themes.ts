import { both, demoEntry } from "../demo-entry";
import { pictures } from "../pictures";

const strategy = {
  name: both(
    "Masterplan Gesundheitsregion Berlin-Brandenburg (HealthCapital)",
    "Master plan for the Berlin-Brandenburg health region (HealthCapital)",
  ),
  url: "https://www.healthcapital.de",
};

export const themes = [
  demoEntry("theme", "gesund-wohnen-und-arbeiten", {
    position: 1,
    title: both("Gesund Wohnen und Arbeiten", "Healthy homes and workplaces"),
    summary: both(
      "Lichtenberg wächst. Junge und alte Menschen brauchen Häuser ohne Hürden und Arbeit, die nicht krank macht.",
      "Lichtenberg is growing. Young and old need homes without barriers and work that does not make them ill.",
    ),
    body: both(
      `Gesundheit beginnt an der Haustür. Passt der Kinderwagen in den Aufzug? Kommt die Nachbarin mit dem Rollator bis zur Straßenbahn? Gibt es eine Bank im Schatten?

Mit den Wohnungsunternehmen schauen wir uns Häuser und Wege an und bauen Barrieren ab, große und kleine. Mit Betrieben reden wir über betriebliches Gesundheitsmanagement, das mehr ist als ein Obstkorb: gute Dienstpläne, leiser Pausenraum, jemand, der zuhört.`,
      `Health begins at the front door. Does the pram fit into the lift? Can the neighbour with the walking frame get to the tram? Is there a bench in the shade?

With housing companies we look at buildings and paths and remove barriers, big and small. With employers we talk about workplace health that is more than a bowl of fruit: good rotas, a quiet break room, somebody who listens.`,
    ),
    strategy,
    image: pictures.home,
  }),
  demoEntry("theme", "gute-pflege", {
    position: 2,
    title: both("Gute Pflege – wertgeschätzt", "Good care, valued"),
    summary: both(
      "Viele Pflegedienste, viele Seniorenheime: Technologie und Menschlichkeit gehen Hand in Hand.",
      "Many care services, many homes for older people: technology and humanity go hand in hand.",
    ),
    body: both(
      `In Lichtenberg gibt es ein breites Angebot an Pflegediensten und Seniorenheimen. Was es schwerer zu finden gibt, ist Zeit. Darum probieren wir aus, welche Technik wirklich Wege spart, und lassen sie weg, wo sie nur Arbeit macht.

Wertschätzung heißt für uns auch: über Pflege reden, solange alle gesund sind. Am Tag der Pflege im Mai sagt der Bezirk Danke, und an den übrigen Tagen sorgt das Netzwerk dafür, dass es nicht beim Danke bleibt.

Pflegedienste und Heime stehen unter [Einrichtungen](/lichtenberg/einrichtungen).`,
      `Lichtenberg has a wide range of care services and homes for older people. What is harder to find is time. So we try out which technology really saves steps, and leave out what only makes work.

Valuing care also means talking about it while everyone is well. On Nurses Day in May the district says thank you, and on the other days the network makes sure that it does not end there.

You will find care services and homes under [Facilities](/en/lichtenberg/facilities).`,
    ),
    strategy,
    image: pictures.hands,
  }),
  demoEntry("theme", "arbeit-in-der-gesundheitswirtschaft", {
    position: 3,
    title: both("Arbeit in der Gesundheitswirtschaft", "Working in the health economy"),
    summary: both(
      "Ob Pflege oder Therapie: Motivierte Leute sind immer gesucht, und sie sollen gern in Lichtenberg arbeiten.",
      "Nursing or therapy: motivated people are always wanted, and they should enjoy working in Lichtenberg.",
    ),
    body: both(
      `Zwei große Krankenhäuser, viele Heime, noch mehr Praxen: Wer in der Gesundheit arbeiten will, findet in Lichtenberg einen Platz. Damit Menschen auch bleiben, kümmern wir uns um das Drumherum. Wohnung, Kita, der Weg zur Frühschicht.

Besonders wichtig ist uns der Anfang: Praktika, Ausbildung, Studium neben dem Beruf, Anerkennung ausländischer Abschlüsse.

Stellen und Ausbildungsplätze stehen unter [Arbeit](/lichtenberg/arbeit).`,
      `Two large hospitals, many care homes, even more practices: anyone who wants to work in health will find a place in Lichtenberg. So that people stay, we look after everything around it: a flat, childcare, the way to the early shift.

The start matters most to us: placements, training, studying alongside work, recognition of foreign qualifications.

Vacancies and training places are listed under [Jobs](/en/lichtenberg/jobs).`,
    ),
    strategy,
    image: pictures.path,
  }),
  demoEntry("theme", "know-how-und-vernetzung", {
    position: 4,
    title: both("Know-how und Vernetzung", "Know-how and networking"),
    summary: both(
      "Wissen hält gesund. Wer hier wohnt, kann lernen, und wer hier arbeitet, kennt die anderen.",
      "Knowledge keeps you healthy. Those who live here can learn, and those who work here know each other.",
    ),
    body: both(
      `Kurse über Bluthochdruck, Vorträge über Schlaf, ein Spaziergang mit der Ernährungsberaterin: Lichtenberg hat viele Bildungsangebote, man muss nur davon wissen.

Die Profis treffen sich an anderer Stelle. Hochschule, Klinik, Pflegedienst und Start-up haben oft dieselbe Frage und merken es erst am Tisch. Daraus entstehen gemeinsame Initiativen.`,
      `Courses on high blood pressure, talks about sleep, a walk with a nutritionist: Lichtenberg has many ways to learn, you only have to know about them.

The professionals meet elsewhere. University, hospital, care service and start-up often have the same question and only notice it around the table. That is how joint initiatives begin.`,
    ),
    strategy,
    image: pictures.network,
  }),
  demoEntry("theme", "krise-und-resilienz", {
    position: 5,
    title: both("Krise & Resilienz", "Crisis & resilience"),
    summary: both(
      "Was hat die Corona-Zeit gelehrt, und was tun wir, damit die nächste Krise uns vorbereitet trifft?",
      "What did the Covid years teach us, and what do we do so that the next crisis finds us prepared?",
    ),
    body: both(
      `Die Corona-Krise war eine außergewöhnliche Herausforderung für alle, die in Lichtenberg für Gesundheit arbeiten. Vieles ging nur, weil man sich kannte und kurz anrufen konnte.

Das halten wir fest, solange die Erinnerung frisch ist: wer wen erreicht, wer einspringt, was im Lager liegen sollte. Und wir schauen voraus: auf heiße Sommer, Stromausfälle und Winter mit vielen Infekten. Lichtenberg soll fit und widerstandsfähig sein.`,
      `The Covid crisis was an extraordinary challenge for everyone who works for health in Lichtenberg. Much was possible only because people knew each other and could just call.

We record this while memories are fresh: who reaches whom, who steps in, what should be in store. And we look ahead: to hot summers, power cuts and winters with many infections. Lichtenberg should be fit and resilient.`,
    ),
    strategy,
  }),
];
