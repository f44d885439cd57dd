import { daysFrom, workdayFrom } from "../demo-day";
import {
  both,
  demoEntry,
  districtTies,
  german,
  partnerTies,
  shownUntil,
  themeTies,
} from "../demo-entry";
import { pictures } from "../pictures";
import { announcement } from "./announcement";
import { networkOffice } from "./network-office";

export function news(today: string) {
  const ago = (days: number) => workdayFrom("chemnitz", today, -days);
  return [
    announcement,
    demoEntry(
      "news",
      "konzept-in-zweiter-fassung",
      {
        date: ago(72),
        author: networkOffice,
        title: both(
          "Nachfolge beginnt jetzt zwei Jahre früher",
          "Succession now starts two years earlier",
        ),
        summary: both(
          "Die vier Partner haben ihr gemeinsames Konzept erneuert. Wer seine Praxis abgeben will, wird früher angesprochen.",
          "The four partners have renewed their joint plan. Doctors who want to hand over are approached earlier.",
        ),
        body: both(
          `Eine Praxis zu übergeben dauert. Räume, Geräte, Team, Zulassung: Das alles will geregelt sein. Bisher begann das Gespräch oft erst, wenn das Schild schon abgeschraubt wurde.

Die zweite Fassung des Konzepts setzt deshalb zwei Jahre vorher an. Die CWE lädt ein, die Kassenärztliche Vereinigung berät, der Weiterbildungsverbund fragt bei seinen Ärztinnen und Ärzten nach. Das Angebot ist freiwillig, und nichts davon wird öffentlich.`,
          `Handing over a practice takes time. Rooms, equipment, team, licence: all of it needs arranging. Until now the conversation often started when the sign was already being taken down.

The second version of the plan therefore starts two years earlier. CWE invites, the association of physicians advises, the training network asks among its doctors. The offer is voluntary, and none of it is made public.`,
        ),
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen"),
        ...partnerTies("cwe", "kassenaerztliche-vereinigung-sachsen"),
      ],
    ),
    demoEntry(
      "news",
      "neue-plaene-fuer-die-weiterbildung",
      {
        date: ago(48),
        author: networkOffice,
        title: both(
          "Fünf Jahre, ein Plan: Weiterbildung ohne Lücken",
          "Five years, one plan: training without gaps",
        ),
        summary: both(
          "Die ersten Ärztinnen und Ärzte kennen ihre Stationen bis zur Facharztprüfung.",
          "The first doctors know their posts all the way to the specialist examination.",
        ),
        body: german(
          `Bisher hieß Weiterbildung oft: kündigen, bewerben, hoffen. Nun steht der ganze Weg vorher fest, von der Inneren Medizin im Klinikum bis zur Hausarztpraxis im Stadtteil.

Wer einsteigen möchte, meldet sich beim Weiterbildungsverbund. Auch Praxen, die erst ab dem nächsten Jahr Platz haben, sind willkommen.`,
        ),
        image: pictures.path,
      },
      [
        ...themeTies("weiterbildung-allgemeinmedizin"),
        ...partnerTies(
          "weiterbildungsverbund-initiative-hausaerzte-fuer-chemnitz",
          "klinikum-chemnitz",
        ),
      ],
    ),
    demoEntry(
      "news",
      "elf-huerden-im-sonnenberg",
      {
        date: ago(34),
        author: networkOffice,
        title: both(
          "Elf Hürden auf dem Weg zur Praxis",
          "Eleven obstacles on the way to the doctor",
        ),
        summary: both(
          "Die Arbeitsgruppe „Gesund im Stadtteil“ war im Sonnenberg unterwegs, mit Rollator und Kinderwagen.",
          "The working group “Healthy in your district” went through Sonnenberg with a walking frame and a pram.",
        ),
        body: both(
          `Eine Bordsteinkante. Eine Tür, die zu schwer geht. Eine Klingel in 1,60 Meter Höhe. Auf dem Weg von der Haltestelle zur Praxis kam einiges zusammen.

Vier Hürden waren schnell beseitigt, die anderen sind verteilt: Wohnungsgesellschaft, Stadt und Praxen haben je eine Liste. Beim nächsten Treffen wird nachgezählt.`,
          `A kerb. A door that is too heavy. A bell at a height of 1.60 metres. Quite a few things added up on the way from the stop to the practice.

Four obstacles were quickly removed; the others have been shared out. The housing company, the city and the practices each have a list. At the next meeting somebody will count again.`,
        ),
        image: pictures.home,
      },
      [
        ...themeTies("netzwerk-gesundheitswirtschaft"),
        ...districtTies("sonnenberg"),
        ...partnerTies("ggg-chemnitz", "volkssolidaritaet-chemnitz"),
      ],
    ),
    demoEntry(
      "news",
      "sensoren-am-bett-im-versuch",
      {
        date: ago(20),
        author: networkOffice,
        title: both("Der Alarm, der schweigen kann", "An alarm that knows when to be silent"),
        summary: both(
          "In einem Pflegeheim werden Bettsensoren erprobt. Die Frage kam von der Nachtschicht.",
          "A care home is testing bed sensors. The question came from the night shift.",
        ),
        body: german(
          `„Ich laufe jede Nacht zwanzigmal los, und meistens ist nichts.“ Mit diesem Satz aus einer Nachtschicht begann der Versuch „Ruhige Nacht“. Jetzt messen kleine Sensoren in einem Wohnbereich, ob jemand das Bett verlässt. Nach drei Monaten wird verglichen: Wie oft gab es falschen Alarm, wie oft einen richtigen?

Sie haben auch so eine Frage? Schreiben Sie sie an die [Problembörse](/chemnitz/netzwerk/probleme).`,
        ),
        image: pictures.signal,
      },
      [
        ...themeTies("e-health-und-forschung"),
        ...partnerTies("heim-ggmbh-chemnitz", "fraunhofer-enas"),
      ],
    ),
    shownUntil(
      demoEntry(
        "news",
        "schnuppertage-fuer-schulklassen",
        {
          date: ago(9),
          author: networkOffice,
          title: both("Schulklassen können sich jetzt anmelden", "School classes can now sign up"),
          summary: both(
            "Der nächste Tag der Gesundheitsberufe ist geplant. Anmelden können sich neunte Klassen aller Schularten.",
            "The next day of the health professions is planned. Ninth-year classes of all schools can sign up.",
          ),
          body: both(
            `Acht Häuser öffnen wieder ihre Türen. Die Klassen gehen in kleinen Gruppen von Station zu Station und dürfen alles anfassen, was nicht steril ist.

Anmelden können Schulen sich formlos bei der Wirtschaftsförderung. Wer zuerst kommt, sucht sich die Uhrzeit aus.`,
            `Eight employers open their doors again. Classes go from stop to stop in small groups and may touch anything that is not sterile.

Schools can simply write to the economic development team. First come, first choice of time.`,
          ),
          image: pictures.hands,
        },
        [
          ...themeTies("fachkraefte-in-gesundheitsberufen"),
          ...partnerTies("bsz-gesundheit-und-sozialwesen", "agentur-fuer-arbeit-chemnitz"),
        ],
      ),
      daysFrom(today, 120),
    ),
    demoEntry(
      "news",
      "zahlen-je-stadtteil",
      {
        date: ago(3),
        author: networkOffice,
        title: both("Wie gut ist mein Stadtteil versorgt?", "How well is my district served?"),
        summary: both(
          "Für alle 39 Stadtteile steht jetzt nebeneinander, was es gibt, was erreichbar ist und was in den nächsten Jahren wegfallen kann.",
          "For all 39 districts you can now see side by side what there is, what is within reach and what may be lost in the coming years.",
        ),
        body: both(
          `Die amtliche Planung kennt nur Chemnitz als Ganzes. Wer in Einsiedel wohnt, will aber wissen, wie es in Einsiedel ist. Deshalb rechnen wir für jeden Stadtteil einen eigenen Wert aus, zweimal: nur innerhalb der Grenzen, und mit allem, was man gut erreicht.

Wichtig: Diese Werte sind rechnerisch und keine amtliche Feststellung. Wie wir rechnen, steht [auf der Karte](/chemnitz/versorgung) neben jeder Zahl.`,
          `Official planning only knows Chemnitz as a whole. But if you live in Einsiedel, you want to know about Einsiedel. So we work out a value for each district, twice: within its borders only, and with everything within easy reach.

Please note: these values are calculated and not an official finding. [The map](/en/chemnitz/coverage) explains the method next to each figure.`,
        ),
        image: pictures.practice,
      },
      [
        ...themeTies("haus-und-fachaerzte-gewinnen"),
        ...districtTies("einsiedel"),
        ...partnerTies("cwe"),
      ],
    ),
  ];
}
