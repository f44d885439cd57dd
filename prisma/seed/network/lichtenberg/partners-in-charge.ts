import { both, demoEntry, themeTies } from "../demo-entry";
import { networkOffice } from "./network-office";

/** Offices, associations and insurers. */
export const partnersInCharge = [
  demoEntry(
    "partner",
    "wirtschaftsfoerderung-lichtenberg",
    {
      title: both(
        "Bezirksamt Lichtenberg, Büro für Wirtschaftsförderung",
        "Lichtenberg district office, economic development",
      ),
      summary: both(
        "Hier laufen die Fäden des Netzwerks zusammen. Wer mitmachen will, meldet sich bei der Projektleitung.",
        "This is where the threads of the network come together. To join, contact the project lead.",
      ),
      body: both(
        `Das Büro lädt die Arbeitsgruppen ein, sammelt Termine im Bezirk und hilft Betrieben der Gesundheitswirtschaft bei Flächen, Förderung und Personal.

Es sorgt auch dafür, dass Lichtenberg mit dem Rest der Stadt im Gespräch bleibt: mit Berlin Partner, den Hochschulen und den Nachbarbezirken.`,
        `The office convenes the working groups, collects dates in the district and helps health companies with space, funding and staff.

It also makes sure that Lichtenberg keeps talking with the rest of the city: with Berlin Partner, the universities and neighbouring districts.`,
      ),
      sector: "administration",
      role: both("Leitet das Netzwerk", "Runs the network"),
      offers: [
        both("Kontakte im Bezirk", "Contacts in the district"),
        both("Beratung zu Flächen und Förderung", "Advice on space and funding"),
      ],
      seeks: [
        both("Betriebe mit Ideen für gute Arbeit", "Employers with ideas for good work"),
        both("Gastgeber für Treffen", "Hosts for meetings"),
      ],
      website: "https://www.gesund-in-lichtenberg.de",
      phone: "030 90296-4330",
      city: "Berlin",
      contact: networkOffice,
    },
    themeTies(
      "know-how-und-vernetzung",
      "gesund-wohnen-und-arbeiten",
      "gute-pflege",
      "arbeit-in-der-gesundheitswirtschaft",
      "krise-und-resilienz",
    ),
  ),
  demoEntry(
    "partner",
    "gesundheitsamt-lichtenberg",
    {
      title: both("Bezirksamt Lichtenberg, Gesundheitsamt", "Lichtenberg public health office"),
      summary: both(
        "Es kümmert sich um Kinder, Hygiene, Beratung und darum, dass der Bezirk im Ernstfall weiß, wer was tut.",
        "It looks after children, hygiene and advice, and makes sure the district knows who does what in an emergency.",
      ),
      sector: "administration",
      role: both("Federführend bei Krise & Resilienz", "Leads on crisis & resilience"),
      offers: [
        both("Zahlen zur Gesundheit im Bezirk", "Figures on health in the district"),
        both("Hygieneberatung für Heime", "Hygiene advice for care homes"),
      ],
      seeks: [both("Verlässliche Kontakte in jedem Heim", "Reliable contacts in every care home")],
      website: "https://www.berlin.de/ba-lichtenberg",
      city: "Berlin",
    },
    themeTies("krise-und-resilienz", "gute-pflege"),
  ),
  demoEntry(
    "partner",
    "kassenaerztliche-vereinigung-berlin",
    {
      title: both(
        "Kassenärztliche Vereinigung Berlin",
        "Association of Statutory Health Insurance Physicians Berlin",
      ),
      summary: both(
        "Sie organisiert die ambulante Versorgung in der Stadt und den Bereitschaftsdienst unter der 116117.",
        "It organises outpatient care in the city and the out-of-hours service at 116117.",
      ),
      sector: "association",
      role: both("Amtliche Zahlen und Beratung", "Official figures and advice"),
      offers: [both("Beratung zu Niederlassung und Förderung", "Advice on practices and funding")],
      seeks: [both("Praxen für den Berliner Osten", "Practices for the east of Berlin")],
      website: "https://www.kvberlin.de",
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung", "arbeit-in-der-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "aok-nordost",
    {
      title: both("AOK Nordost", "AOK Nordost"),
      summary: both(
        "Die Gesundheitskasse für Berlin, Brandenburg und Mecklenburg-Vorpommern unterstützt gesunde Betriebe und pflegende Angehörige.",
        "The health insurer for Berlin, Brandenburg and Mecklenburg-Vorpommern supports healthy workplaces and family carers.",
      ),
      sector: "health_insurance",
      role: both("Hilft Betrieben beim Anfangen", "Helps employers get started"),
      offers: [
        both("Betriebliche Gesundheitsförderung", "Workplace health promotion"),
        both("Kurse für pflegende Angehörige", "Courses for family carers"),
      ],
      seeks: [both("Kleine Betriebe, die mitmachen", "Small companies that join in")],
      website: "https://www.aok.de",
    },
    themeTies("gesund-wohnen-und-arbeiten", "gute-pflege"),
  ),
  demoEntry(
    "partner",
    "healthcapital",
    {
      title: both("Berlin Partner – HealthCapital", "Berlin Partner – HealthCapital"),
      summary: both(
        "Das Cluster der Gesundheitswirtschaft in Berlin und Brandenburg. Es verbindet den Bezirk mit der Strategie der ganzen Region.",
        "The health economy cluster of Berlin and Brandenburg. It links the district with the strategy of the whole region.",
      ),
      sector: "association",
      role: both("Brücke zur berlinweiten Strategie", "Bridge to the city-wide strategy"),
      offers: [
        both("Kontakte zu Unternehmen und Förderung", "Contacts to companies and funding"),
        both("Fachveranstaltungen", "Professional events"),
      ],
      seeks: [both("Orte, an denen Neues erprobt wird", "Places that try out new things")],
      website: "https://www.healthcapital.de",
      city: "Berlin",
    },
    themeTies("know-how-und-vernetzung", "arbeit-in-der-gesundheitswirtschaft"),
  ),
  demoEntry(
    "partner",
    "jobcenter-lichtenberg",
    {
      title: both("Jobcenter Berlin Lichtenberg", "Jobcenter Berlin Lichtenberg"),
      summary: both(
        "Es hilft Menschen in Arbeit, auch über Umschulung und Helferausbildung in der Pflege.",
        "It helps people into work, including retraining and assistant courses in care.",
      ),
      sector: "administration",
      role: both("Wege in den Beruf", "Ways into the profession"),
      offers: [both("Förderung von Umschulungen", "Funding for retraining")],
      seeks: [both("Probearbeit in Heimen und Diensten", "Trial work in homes and services")],
      city: "Berlin",
    },
    themeTies("arbeit-in-der-gesundheitswirtschaft"),
  ),
];
