import { both, demoEntry } from "../demo-entry";
import { pictures } from "../pictures";

const careProgramme = {
  name: both(
    "20-Punkte-Programm „Medizinische Versorgung 2030“ des Freistaates Sachsen",
    "Saxony’s 20-point programme “Medical Care 2030”",
  ),
  url: "https://www.gesunde.sachsen.de",
};

export const themes = [
  demoEntry("theme", "haus-und-fachaerzte-gewinnen", {
    position: 1,
    title: both("Haus- und Fachärzte gewinnen", "Bringing GPs and specialists to Chemnitz"),
    summary: both(
      "Wer eine Praxis sucht, soll Chemnitz sehen. Wer kommt, soll nicht allein vor Anträgen sitzen.",
      "Anyone looking for a practice should see Chemnitz. Anyone who comes should not face the paperwork alone.",
    ),
    body: both(
      `In Chemnitz fehlen Hausärztinnen und Hausärzte, und viele, die heute da sind, denken über den Ruhestand nach. Deshalb schauen wir auf jeden Stadtteil einzeln: Wo ist der Weg zur Praxis weit? Wo wird bald eine Praxis frei?

Daraus wird Arbeit, die man anfassen kann:

- Wir gehen dorthin, wo junge Ärztinnen und Ärzte sind: auf Messen, an die Universitäten, in die Kliniken.
- Wir bringen Praxen, die abgeben wollen, mit denen zusammen, die anfangen wollen.
- Wir helfen bei allem, was neben der Medizin liegt: Räume, Kita, Arbeit für die Partnerin oder den Partner.

Über die Zulassung entscheidet der Zulassungsausschuss. Wir sorgen dafür, dass der Weg dorthin kurz ist.`,
      `Chemnitz is short of GPs, and many of those who are here are thinking about retirement. So we look at every district on its own: where is it a long way to a practice? Where will one become vacant soon?

That turns into work you can touch:

- We go where young doctors are: to fairs, universities and hospitals.
- We bring practices that want to hand over together with people who want to start.
- We help with everything beside medicine: rooms, childcare, a job for your partner.

The admissions committee decides who may practise. We make sure the way there is short.`,
    ),
    strategy: careProgramme,
    image: pictures.practice,
  }),
  demoEntry("theme", "weiterbildung-allgemeinmedizin", {
    position: 2,
    title: both("Weiterbildung Allgemeinmedizin", "Training as a GP"),
    summary: both(
      "Fünf Jahre bis zum Facharzt, und möglichst alle in Chemnitz und der Region.",
      "Five years to become a GP, ideally all of them in and around Chemnitz.",
    ),
    body: both(
      `Wer seine Weiterbildung hier macht, kennt am Ende Kliniken, Kollegen und Stadtteile. Viele bleiben. Darum ist die Weiterbildung unser bester Weg zu neuen Hausarztpraxen.

Die Weiterbildung dauert fünf Jahre und wechselt zwischen Klinik und Praxis. Im Weiterbildungsverbund sprechen sich die Beteiligten ab, damit niemand für jeden Abschnitt neu suchen, kündigen und umziehen muss.

Was wir dafür brauchen: Praxen, die ausbilden dürfen und wollen, Stationen, die verlässlich freistellen, und jemanden, der ein offenes Ohr hat.`,
      `Those who train here know the hospitals, the colleagues and the districts by the end. Many stay. That makes training our best route to new GP practices.

Training takes five years and alternates between hospital and practice. Within the training network everybody coordinates, so that nobody has to search, give notice and move for every stage.

What we need: practices that may and want to train, wards that release people reliably, and someone who listens.`,
    ),
    strategy: careProgramme,
    image: pictures.path,
  }),
  demoEntry("theme", "fachkraefte-in-gesundheitsberufen", {
    position: 3,
    title: both("Fachkräfte in Gesundheitsberufen", "People for the health professions"),
    summary: both(
      "Pflege, Therapie, Praxisteam: Ohne sie öffnet keine Station und keine Praxis.",
      "Nurses, therapists, practice teams: without them no ward and no practice opens.",
    ),
    body: both(
      `Eine Praxis braucht mehr als eine Ärztin, ein Krankenhaus mehr als Betten. Gesucht werden Pflegefachleute, Medizinische Fachangestellte, Therapeutinnen und Therapeuten, Hebammen und viele mehr.

Im Netzwerk arbeiten Häuser zusammen, die sonst um dieselben Leute werben. Sie zeigen Schulklassen gemeinsam ihre Berufe, teilen Lernorte in der Ausbildung und helfen Menschen, die ihren Abschluss im Ausland gemacht haben, beim Ankommen.

Offene Stellen und Ausbildungsplätze stehen unter [Arbeit](/chemnitz/arbeit).`,
      `A practice needs more than a doctor, a hospital more than beds. Nurses, medical assistants, therapists, midwives and many others are wanted.

In the network, employers work together that otherwise compete for the same people. They show school classes their professions, share placements during training, and help people who qualified abroad to settle in.

Vacancies and training places are listed under [Jobs](/en/chemnitz/jobs).`,
    ),
    image: pictures.hands,
  }),
  demoEntry("theme", "e-health-und-forschung", {
    position: 4,
    title: both("E-Health und Forschung", "E-health and research"),
    summary: both(
      "Praxen und Pflege kennen die Probleme, die Forschung kennt Lösungen. Wir stellen sie einander vor.",
      "Practices and care know the problems, research knows solutions. We introduce them to each other.",
    ),
    body: both(
      `Manche gute Idee scheitert daran, dass sich die Richtigen nie treffen. In Chemnitz liegen Klinikstation, Pflegeheim und Labor nur ein paar Haltestellen auseinander.

So geht es: Ein Haus beschreibt, was im Alltag klemmt. Wir suchen Forschungspartner, die dazu passen, und laden zu einem ersten Gespräch ein. Wer ein Problem einreicht, darf dabei ungenannt bleiben.

Die offenen Fragen stehen an der [Problembörse](/chemnitz/netzwerk/probleme).`,
      `Some good ideas fail because the right people never meet. In Chemnitz, the hospital ward, the care home and the laboratory are only a few stops apart.

This is how it works: an organisation describes what goes wrong in everyday work. We look for research partners that fit and invite both to a first conversation. Whoever hands in a problem may remain unnamed.

Open questions are on the [problem board](/en/chemnitz/network/problems).`,
    ),
    image: pictures.signal,
  }),
  demoEntry("theme", "netzwerk-gesundheitswirtschaft", {
    position: 5,
    title: both("Netzwerk Gesundheitswirtschaft", "Health economy network"),
    summary: both(
      "Kliniken, Kassen, Kammern, Forschung und Wohnungswirtschaft an einem Tisch.",
      "Hospitals, insurers, chambers, research and housing around one table.",
    ),
    body: both(
      `Gesundheit ist einer der großen Arbeitgeber der Stadt, aber sie hat viele Türen. Das Netzwerk sorgt dafür, dass man weiß, hinter welcher die richtige Person sitzt.

Jeder Partner sagt, was er bietet und was er sucht. Daraus werden Arbeitsgruppen, daraus Vorhaben. Was nicht trägt, beenden wir. Was trägt, erzählen wir weiter.

Mitmachen kann jede Einrichtung, die in Chemnitz für Gesundheit arbeitet. Ein formloser Hinweis an die Wirtschaftsförderung genügt.`,
      `Health is one of the big employers of the city, but it has many doors. The network makes sure you know behind which one the right person sits.

Every partner says what it offers and what it is looking for. That leads to working groups, and those lead to projects. We end what does not hold. We spread the word about what does.

Any organisation that works for health in Chemnitz can join. A short note to the economic development team is enough.`,
    ),
    image: pictures.network,
  }),
];
