import { both, demoEntry, partnerTies, themeTies } from "../demo-entry";
import { pictures } from "../pictures";
import { networkOffice } from "./network-office";

/** The day on which the team of the CWE announced its work. */
export const ANNOUNCED_ON = "2017-11-08";

export const announcement = demoEntry(
  "news",
  "mit-herz-und-verstand",
  {
    date: ANNOUNCED_ON,
    author: networkOffice,
    title: both(
      "Mit Herz und Verstand für die Gesundheit vor Ort",
      "Heart and mind for health close to home",
    ),
    summary: both(
      "Die Chemnitzer Wirtschaftsförderung bekommt Verstärkung für die Gesundheitswirtschaft. Ihr Ziel: Wer krank ist, soll seine Praxis in der Nähe haben.",
      "Chemnitz’s economic development team gets reinforcement for the health economy. Its aim: whoever is ill should have a practice nearby.",
    ),
    body: both(
      `Die Stadt Chemnitz hat sich früh vorgenommen, die medizinische Versorgung der Region zu sichern. Mit der CWE hat sie dafür einen Partner, der weiß, wie man Fachkräfte anspricht und gewinnt.

Seit November kümmert sich im Team eine eigene Stelle um die Gesundheitswirtschaft und beantwortet alle Fragen dazu. Im Vordergrund steht, Haus- und Fachärzte für Chemnitz zu gewinnen. Dafür gibt es Veranstaltungen und Messeauftritte, die gezielt auf die Stadt aufmerksam machen.

Das gehört ab jetzt zur täglichen Arbeit:

- **Genau hinsehen, Stadtteil für Stadtteil:** Wie ist die haus- und fachärztliche und die allgemeine Versorgung heute, wie wird sie in den nächsten Jahren? Daraus wird ein Versorgungsgrad abgeleitet.
- **Gemeinsam werben:** CWE, Kassenärztliche Vereinigung Sachsen, der Weiterbildungsverbund „Initiative Hausärzte für Chemnitz“ und die Klinikum Chemnitz gGmbH erarbeiten ein Konzept. Ein Schwerpunkt ist die Ausbildung von Allgemeinmedizinern in der Region.
- **Auch an die anderen denken:** Gesucht werden ebenso Pflegekräfte und weitere Gesundheitsberufe.
- **Vermitteln:** Wenn Gesundheitsunternehmen bei E-Health vor einem Problem stehen, bringt das Team sie mit Forschungsunternehmen aus der Region zusammen.
- **Ein Netzwerk aufbauen,** das die ganze Gesundheitswirtschaft umfasst.`,
      `The city of Chemnitz resolved early on to secure medical care for the region. In CWE it has a partner that knows how to reach and recruit skilled people.

Since November a post in the team has been devoted to the health economy and answers all questions about it. The main task is to bring GPs and specialists to Chemnitz, through events and fairs that draw attention to the city.

From now on this is part of everyday work:

- **Looking closely, district by district:** how good are GP, specialist and general care today, and how will they be in the coming years? A degree of coverage is derived from this.
- **Recruiting together:** CWE, the association of physicians, the training network “Initiative Hausärzte für Chemnitz” and Klinikum Chemnitz write a joint plan. One focus is the training of GPs in the region.
- **Thinking of the others:** nurses and other health professionals are wanted as well.
- **Making introductions:** when health companies face a problem in e-health, the team brings them together with research companies from the region.
- **Building a network** that takes in the whole health economy.`,
    ),
    image: pictures.network,
  },
  [
    ...themeTies(
      "haus-und-fachaerzte-gewinnen",
      "weiterbildung-allgemeinmedizin",
      "fachkraefte-in-gesundheitsberufen",
      "e-health-und-forschung",
      "netzwerk-gesundheitswirtschaft",
    ),
    ...partnerTies(
      "cwe",
      "kassenaerztliche-vereinigung-sachsen",
      "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
      "klinikum-chemnitz",
    ),
  ],
);
