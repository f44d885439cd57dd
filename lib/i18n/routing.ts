import { defineRouting } from "next-intl/routing";

/**
 * The routing table: folder path → the address people see. Links, rewrites, canonical addresses
 * and the sitemap all come from here.
 */
export const routing = defineRouting({
  locales: ["de", "en"],
  defaultLocale: "de",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
  pathnames: {
    "/": "/",
    "/staff": { de: "/redaktion", en: "/staff" },
    "/staff/sign-in": { de: "/redaktion/anmelden", en: "/staff/sign-in" },
    "/staff/sign-in/service": { de: "/redaktion/anmelden/dienst", en: "/staff/sign-in/service" },
    "/staff/sign-in/link/[token]": {
      de: "/redaktion/anmelden/link/[token]",
      en: "/staff/sign-in/link/[token]",
    },
    "/staff/account": { de: "/redaktion/konto", en: "/staff/account" },
    "/staff/passkey": { de: "/redaktion/schluessel", en: "/staff/passkey" },
    "/staff/sign-out": { de: "/redaktion/abmelden", en: "/staff/sign-out" },
    "/staff/[region]": { de: "/redaktion/[region]", en: "/staff/[region]" },
    "/staff/[region]/changes": {
      de: "/redaktion/[region]/aenderungen",
      en: "/staff/[region]/changes",
    },
    "/staff/[region]/accounts": {
      de: "/redaktion/[region]/konten",
      en: "/staff/[region]/accounts",
    },
    "/staff/[region]/accounts/[account]": {
      de: "/redaktion/[region]/konten/[account]",
      en: "/staff/[region]/accounts/[account]",
    },
    "/staff/[region]/figures": {
      de: "/redaktion/[region]/zahlen",
      en: "/staff/[region]/figures",
    },
    "/staff/[region]/figures/gaps.csv": {
      de: "/redaktion/[region]/zahlen/luecken.csv",
      en: "/staff/[region]/figures/gaps.csv",
    },
    "/staff/[region]/figures/use.csv": {
      de: "/redaktion/[region]/zahlen/nutzung.csv",
      en: "/staff/[region]/figures/use.csv",
    },
    "/staff/[region]/settings": {
      de: "/redaktion/[region]/einstellungen",
      en: "/staff/[region]/settings",
    },
    "/staff/[region]/settings/offices": {
      de: "/redaktion/[region]/einstellungen/ansprechstellen",
      en: "/staff/[region]/settings/offices",
    },
    "/staff/[region]/settings/offices/new": {
      de: "/redaktion/[region]/einstellungen/ansprechstellen/neu",
      en: "/staff/[region]/settings/offices/new",
    },
    "/staff/[region]/settings/offices/[target]": {
      de: "/redaktion/[region]/einstellungen/ansprechstellen/[target]",
      en: "/staff/[region]/settings/offices/[target]",
    },
    "/staff/[region]/enquiries": {
      de: "/redaktion/[region]/anfragen",
      en: "/staff/[region]/enquiries",
    },
    "/staff/[region]/enquiries/[enquiry]": {
      de: "/redaktion/[region]/anfragen/[enquiry]",
      en: "/staff/[region]/enquiries/[enquiry]",
    },
    "/staff/[region]/own": { de: "/redaktion/[region]/eigenes", en: "/staff/[region]/own" },
    "/staff/[region]/content": {
      de: "/redaktion/[region]/inhalte",
      en: "/staff/[region]/content",
    },
    "/staff/[region]/content/bin": {
      de: "/redaktion/[region]/inhalte/papierkorb",
      en: "/staff/[region]/content/bin",
    },
    "/staff/[region]/content/[kind]": {
      de: "/redaktion/[region]/inhalte/[kind]",
      en: "/staff/[region]/content/[kind]",
    },
    "/staff/[region]/content/[kind]/new": {
      de: "/redaktion/[region]/inhalte/[kind]/neu",
      en: "/staff/[region]/content/[kind]/new",
    },
    "/staff/[region]/content/[kind]/[item]": {
      de: "/redaktion/[region]/inhalte/[kind]/[item]",
      en: "/staff/[region]/content/[kind]/[item]",
    },
    "/staff/[region]/content/[kind]/[item]/versions": {
      de: "/redaktion/[region]/inhalte/[kind]/[item]/versionen",
      en: "/staff/[region]/content/[kind]/[item]/versions",
    },
    "/[region]/preview/[token]": {
      de: "/[region]/vorschau/[token]",
      en: "/[region]/preview/[token]",
    },
    "/staff/[region]/data": {
      de: "/redaktion/[region]/daten",
      en: "/staff/[region]/data",
    },
    "/staff/[region]/data/current/[kind]": {
      de: "/redaktion/[region]/daten/stand/[kind]",
      en: "/staff/[region]/data/current/[kind]",
    },
    "/staff/[region]/data/new": {
      de: "/redaktion/[region]/daten/neu",
      en: "/staff/[region]/data/new",
    },
    "/staff/[region]/data/new/file": {
      de: "/redaktion/[region]/daten/neu/datei",
      en: "/staff/[region]/data/new/file",
    },
    "/staff/[region]/data/uploads/[upload]": {
      de: "/redaktion/[region]/daten/dateien/[upload]",
      en: "/staff/[region]/data/uploads/[upload]",
    },
    "/staff/[region]/data/uploads/[upload]/runs/[run]": {
      de: "/redaktion/[region]/daten/dateien/[upload]/laeufe/[run]",
      en: "/staff/[region]/data/uploads/[upload]/runs/[run]",
    },
    "/staff/[region]/data/uploads/[upload]/runs/[run]/findings.csv": {
      de: "/redaktion/[region]/daten/dateien/[upload]/laeufe/[run]/befunde.csv",
      en: "/staff/[region]/data/uploads/[upload]/runs/[run]/findings.csv",
    },
    "/staff/[region]/data/uploads/[upload]/runs/[run]/rejected": {
      de: "/redaktion/[region]/daten/dateien/[upload]/laeufe/[run]/ausgelassen",
      en: "/staff/[region]/data/uploads/[upload]/runs/[run]/rejected",
    },
    "/staff/[region]/data/versions/[version]": {
      de: "/redaktion/[region]/daten/staende/[version]",
      en: "/staff/[region]/data/versions/[version]",
    },
    "/staff/[region]/data/versions/[version]/withdraw": {
      de: "/redaktion/[region]/daten/staende/[version]/zurueckziehen",
      en: "/staff/[region]/data/versions/[version]/withdraw",
    },
    "/staff/[region]/data/quality": {
      de: "/redaktion/[region]/daten/qualitaet",
      en: "/staff/[region]/data/quality",
    },
    "/staff/[region]/data/planning": {
      de: "/redaktion/[region]/daten/planung",
      en: "/staff/[region]/data/planning",
    },
    "/staff/[region]/events": {
      de: "/redaktion/[region]/veranstaltungen",
      en: "/staff/[region]/events",
    },
    "/staff/[region]/events/[date]": {
      de: "/redaktion/[region]/veranstaltungen/[date]",
      en: "/staff/[region]/events/[date]",
    },
    "/staff/[region]/events/[date]/check-in": {
      de: "/redaktion/[region]/veranstaltungen/[date]/einlass",
      en: "/staff/[region]/events/[date]/check-in",
    },
    "/staff/[region]/events/[date]/change": {
      de: "/redaktion/[region]/veranstaltungen/[date]/aendern",
      en: "/staff/[region]/events/[date]/change",
    },
    "/staff/[region]/events/[date]/mails": {
      de: "/redaktion/[region]/veranstaltungen/[date]/mails",
      en: "/staff/[region]/events/[date]/mails",
    },
    "/staff/[region]/events/[date]/list": {
      de: "/redaktion/[region]/veranstaltungen/[date]/liste",
      en: "/staff/[region]/events/[date]/list",
    },
    "/staff/[region]/events/[date]/list.csv": {
      de: "/redaktion/[region]/veranstaltungen/[date]/liste.csv",
      en: "/staff/[region]/events/[date]/list.csv",
    },
    "/staff/[region]/events/[date]/sign-ups/new": {
      de: "/redaktion/[region]/veranstaltungen/[date]/anmeldungen/neu",
      en: "/staff/[region]/events/[date]/sign-ups/new",
    },
    "/staff/[region]/events/[date]/sign-ups/[signUp]": {
      de: "/redaktion/[region]/veranstaltungen/[date]/anmeldungen/[signUp]",
      en: "/staff/[region]/events/[date]/sign-ups/[signUp]",
    },
    "/staff/[region]/practices": {
      de: "/redaktion/[region]/praxen",
      en: "/staff/[region]/practices",
    },
    "/staff/[region]/practices/[practice]": {
      de: "/redaktion/[region]/praxen/[practice]",
      en: "/staff/[region]/practices/[practice]",
    },
    "/staff/[region]/practices/others/[facility]": {
      de: "/redaktion/[region]/praxen/andere/[facility]",
      en: "/staff/[region]/practices/others/[facility]",
    },
    "/staff/[region]/reports": {
      de: "/redaktion/[region]/meldungen",
      en: "/staff/[region]/reports",
    },
    "/staff/[region]/reports/[report]": {
      de: "/redaktion/[region]/meldungen/[report]",
      en: "/staff/[region]/reports/[report]",
    },
    "/staff/[region]/problems": {
      de: "/redaktion/[region]/probleme",
      en: "/staff/[region]/problems",
    },
    "/staff/[region]/problems/[problem]": {
      de: "/redaktion/[region]/probleme/[problem]",
      en: "/staff/[region]/problems/[problem]",
    },
    "/staff/[region]/problems/[problem]/edit": {
      de: "/redaktion/[region]/probleme/[problem]/bearbeiten",
      en: "/staff/[region]/problems/[problem]/edit",
    },
    "/staff/[region]/mails": {
      de: "/redaktion/[region]/mails",
      en: "/staff/[region]/mails",
    },
    "/staff/[region]/images": {
      de: "/redaktion/[region]/bilder",
      en: "/staff/[region]/images",
    },
    "/[region]": "/[region]",
    "/[region]/coverage": { de: "/[region]/versorgung", en: "/[region]/coverage" },
    "/[region]/coverage/[group]": {
      de: "/[region]/versorgung/[group]",
      en: "/[region]/coverage/[group]",
    },
    "/[region]/coverage/[group]/map.json": {
      de: "/[region]/versorgung/[group]/map.json",
      en: "/[region]/coverage/[group]/map.json",
    },
    "/[region]/coverage/[group]/[view]": {
      de: "/[region]/versorgung/[group]/[view]",
      en: "/[region]/coverage/[group]/[view]",
    },
    "/[region]/coverage/[group]/[view]/map.json": {
      de: "/[region]/versorgung/[group]/[view]/map.json",
      en: "/[region]/coverage/[group]/[view]/map.json",
    },
    "/[region]/coverage/[group]/[view]/scenario.json": {
      de: "/[region]/versorgung/[group]/[view]/scenario.json",
      en: "/[region]/coverage/[group]/[view]/scenario.json",
    },
    "/[region]/districts": { de: "/[region]/stadtteile", en: "/[region]/districts" },
    "/[region]/districts/[district]": {
      de: "/[region]/stadtteile/[district]",
      en: "/[region]/districts/[district]",
    },
    "/[region]/districts/[district]/living": {
      de: "/[region]/stadtteile/[district]/leben",
      en: "/[region]/districts/[district]/living",
    },
    "/[region]/shortlist": { de: "/[region]/merkliste", en: "/[region]/shortlist" },
    "/[region]/living": { de: "/[region]/leben", en: "/[region]/living" },
    "/[region]/data": { de: "/[region]/daten", en: "/[region]/data" },
    "/[region]/compare": { de: "/[region]/vergleich", en: "/[region]/compare" },
    "/[region]/compare.csv": { de: "/[region]/vergleich.csv", en: "/[region]/compare.csv" },
    "/[region]/compare.png": { de: "/[region]/vergleich.png", en: "/[region]/compare.png" },
    "/[region]/method": { de: "/[region]/methodik", en: "/[region]/method" },
    "/[region]/practices": { de: "/[region]/praxen", en: "/[region]/practices" },
    "/[region]/practices/[practice]": {
      de: "/[region]/praxen/[practice]",
      en: "/[region]/practices/[practice]",
    },
    "/[region]/practices/[practice]/report": {
      de: "/[region]/praxen/[practice]/fehler-melden",
      en: "/[region]/practices/[practice]/report",
    },
    "/[region]/practices/reports/[token]": {
      de: "/[region]/praxen/meldungen/[token]",
      en: "/[region]/practices/reports/[token]",
    },
    "/[region]/facilities": { de: "/[region]/einrichtungen", en: "/[region]/facilities" },
    "/[region]/facilities/[facility]": {
      de: "/[region]/einrichtungen/[facility]",
      en: "/[region]/facilities/[facility]",
    },
    "/[region]/sitemap/[page]": "/[region]/sitemap/[page]",
    "/[region]/borders.json": { de: "/[region]/grenzen.json", en: "/[region]/borders.json" },
    "/[region]/contact": { de: "/[region]/kontakt", en: "/[region]/contact" },
    "/[region]/network/problems": {
      de: "/[region]/netzwerk/probleme",
      en: "/[region]/network/problems",
    },
    "/[region]/network/problems/new": {
      de: "/[region]/netzwerk/probleme/neu",
      en: "/[region]/network/problems/new",
    },
    "/[region]/network/problems/confirm/[token]": {
      de: "/[region]/netzwerk/probleme/bestaetigen/[token]",
      en: "/[region]/network/problems/confirm/[token]",
    },
    "/[region]/network/problems/[problem]": {
      de: "/[region]/netzwerk/probleme/[problem]",
      en: "/[region]/network/problems/[problem]",
    },
    "/[region]/network/problems/[problem]/interest": {
      de: "/[region]/netzwerk/probleme/[problem]/interesse",
      en: "/[region]/network/problems/[problem]/interest",
    },
    "/[region]/network": { de: "/[region]/netzwerk", en: "/[region]/network" },
    "/[region]/network/partners": {
      de: "/[region]/netzwerk/partner",
      en: "/[region]/network/partners",
    },
    "/[region]/network/partners/[partner]": {
      de: "/[region]/netzwerk/partner/[partner]",
      en: "/[region]/network/partners/[partner]",
    },
    "/[region]/network/groups": {
      de: "/[region]/netzwerk/arbeitsgruppen",
      en: "/[region]/network/groups",
    },
    "/[region]/network/groups/[group]": {
      de: "/[region]/netzwerk/arbeitsgruppen/[group]",
      en: "/[region]/network/groups/[group]",
    },
    "/[region]/network/initiatives": {
      de: "/[region]/netzwerk/initiativen",
      en: "/[region]/network/initiatives",
    },
    "/[region]/network/initiatives/[initiative]": {
      de: "/[region]/netzwerk/initiativen/[initiative]",
      en: "/[region]/network/initiatives/[initiative]",
    },
    "/[region]/themes": { de: "/[region]/themen", en: "/[region]/themes" },
    "/[region]/themes/[theme]": { de: "/[region]/themen/[theme]", en: "/[region]/themes/[theme]" },
    "/[region]/themes/[theme]/feed.xml": {
      de: "/[region]/themen/[theme]/feed.xml",
      en: "/[region]/themes/[theme]/feed.xml",
    },
    "/[region]/news": { de: "/[region]/aktuelles", en: "/[region]/news" },
    "/[region]/news/feed.xml": {
      de: "/[region]/aktuelles/feed.xml",
      en: "/[region]/news/feed.xml",
    },
    "/[region]/news/page/[number]": {
      de: "/[region]/aktuelles/seite/[number]",
      en: "/[region]/news/page/[number]",
    },
    "/[region]/news/theme/[theme]": {
      de: "/[region]/aktuelles/thema/[theme]",
      en: "/[region]/news/theme/[theme]",
    },
    "/[region]/news/theme/[theme]/page/[number]": {
      de: "/[region]/aktuelles/thema/[theme]/seite/[number]",
      en: "/[region]/news/theme/[theme]/page/[number]",
    },
    "/[region]/news/[article]": {
      de: "/[region]/aktuelles/[article]",
      en: "/[region]/news/[article]",
    },
    "/[region]/statements/[statement]": {
      de: "/[region]/stellungnahmen/[statement]",
      en: "/[region]/statements/[statement]",
    },
    "/[region]/pages/[page]": { de: "/[region]/seiten/[page]", en: "/[region]/pages/[page]" },
    "/[region]/jobs": { de: "/[region]/arbeit", en: "/[region]/jobs" },
    "/[region]/jobs/choice/[profession]/[form]/[district]": {
      de: "/[region]/arbeit/auswahl/[profession]/[form]/[district]",
      en: "/[region]/jobs/choice/[profession]/[form]/[district]",
    },
    "/[region]/jobs/choice/[profession]/[form]/[district]/page/[number]": {
      de: "/[region]/arbeit/auswahl/[profession]/[form]/[district]/seite/[number]",
      en: "/[region]/jobs/choice/[profession]/[form]/[district]/page/[number]",
    },
    "/[region]/jobs/[job]": { de: "/[region]/arbeit/[job]", en: "/[region]/jobs/[job]" },
    "/[region]/settle": { de: "/[region]/niederlassen", en: "/[region]/settle" },
    "/[region]/settle/where": { de: "/[region]/niederlassen/wo", en: "/[region]/settle/where" },
    "/[region]/settle/[career]": {
      de: "/[region]/niederlassen/[career]",
      en: "/[region]/settle/[career]",
    },
    "/[region]/offers": { de: "/[region]/angebote", en: "/[region]/offers" },
    "/[region]/offers/feed.xml": {
      de: "/[region]/angebote/feed.xml",
      en: "/[region]/offers/feed.xml",
    },
    "/[region]/offers/save": {
      de: "/[region]/angebote/suche-merken",
      en: "/[region]/offers/save",
    },
    "/[region]/offers/searches/[token]": {
      de: "/[region]/angebote/suchen/[token]",
      en: "/[region]/offers/searches/[token]",
    },
    "/[region]/offers/[offer]": {
      de: "/[region]/angebote/[offer]",
      en: "/[region]/offers/[offer]",
    },
    "/[region]/aid": { de: "/[region]/foerderung", en: "/[region]/aid" },
    "/[region]/aid/[aid]": { de: "/[region]/foerderung/[aid]", en: "/[region]/aid/[aid]" },
    "/[region]/arrival": { de: "/[region]/ankommen", en: "/[region]/arrival" },
    "/[region]/plain-language": {
      de: "/[region]/einfache-sprache",
      en: "/[region]/plain-language",
    },
    "/[region]/training": { de: "/[region]/weiterbildung", en: "/[region]/training" },
    "/[region]/training/planner": {
      de: "/[region]/weiterbildung/planer",
      en: "/[region]/training/planner",
    },
    "/[region]/training/[station]": {
      de: "/[region]/weiterbildung/[station]",
      en: "/[region]/training/[station]",
    },
    "/[region]/events": { de: "/[region]/veranstaltungen", en: "/[region]/events" },
    "/[region]/events/past": {
      de: "/[region]/veranstaltungen/vergangen",
      en: "/[region]/events/past",
    },
    "/[region]/events/month/[month]": {
      de: "/[region]/veranstaltungen/monat/[month]",
      en: "/[region]/events/month/[month]",
    },
    "/[region]/events/search": {
      de: "/[region]/veranstaltungen/suche",
      en: "/[region]/events/search",
    },
    "/[region]/events/calendar.ics": {
      de: "/[region]/veranstaltungen/kalender.ics",
      en: "/[region]/events/calendar.ics",
    },
    "/[region]/events/feed.xml": {
      de: "/[region]/veranstaltungen/feed.xml",
      en: "/[region]/events/feed.xml",
    },
    "/[region]/events/[event]": {
      de: "/[region]/veranstaltungen/[event]",
      en: "/[region]/events/[event]",
    },
    "/[region]/events/[event]/date.ics": {
      de: "/[region]/veranstaltungen/[event]/termin.ics",
      en: "/[region]/events/[event]/date.ics",
    },
    "/[region]/events/[event]/[date]": {
      de: "/[region]/veranstaltungen/[event]/[date]",
      en: "/[region]/events/[event]/[date]",
    },
    "/[region]/events/[event]/[date]/date.ics": {
      de: "/[region]/veranstaltungen/[event]/[date]/termin.ics",
      en: "/[region]/events/[event]/[date]/date.ics",
    },
    "/[region]/sign-ups/new/[event]": {
      de: "/[region]/anmeldungen/neu/[event]",
      en: "/[region]/sign-ups/new/[event]",
    },
    "/[region]/sign-ups/new/[event]/[date]": {
      de: "/[region]/anmeldungen/neu/[event]/[date]",
      en: "/[region]/sign-ups/new/[event]/[date]",
    },
    "/[region]/sign-ups/confirm/[token]": {
      de: "/[region]/anmeldungen/bestaetigen/[token]",
      en: "/[region]/sign-ups/confirm/[token]",
    },
    "/[region]/sign-ups/check-in/[token]": {
      de: "/[region]/anmeldungen/einlass/[token]",
      en: "/[region]/sign-ups/check-in/[token]",
    },
    "/[region]/sign-ups/desk/[token]": {
      de: "/[region]/anmeldungen/liste/[token]",
      en: "/[region]/sign-ups/desk/[token]",
    },
    "/[region]/sign-ups/desk/[token]/list.csv": {
      de: "/[region]/anmeldungen/liste/[token]/liste.csv",
      en: "/[region]/sign-ups/desk/[token]/list.csv",
    },
    "/[region]/sign-ups/[token]": {
      de: "/[region]/anmeldungen/[token]",
      en: "/[region]/sign-ups/[token]",
    },
    "/[region]/enquiries/office/[token]": {
      de: "/[region]/anfragen/bearbeiten/[token]",
      en: "/[region]/enquiries/office/[token]",
    },
    "/[region]/enquiries/[token]": {
      de: "/[region]/anfragen/[token]",
      en: "/[region]/enquiries/[token]",
    },
    "/[region]/location": { de: "/[region]/standort", en: "/[region]/location" },
    "/[region]/gone/[kind]/[slug]": {
      de: "/[region]/entfallen/[kind]/[slug]",
      en: "/[region]/gone/[kind]/[slug]",
    },
    "/[region]/missing": { de: "/[region]/nicht-gefunden", en: "/[region]/missing" },
    "/[region]/social.png": "/[region]/social.png",
    "/embed/[region]/[group]": "/embed/[region]/[group]",
    "/embed/[region]/[group]/[view]": "/embed/[region]/[group]/[view]",
    "/my-data": { de: "/meine-daten", en: "/my-data" },
    "/my-data/[token]": { de: "/meine-daten/[token]", en: "/my-data/[token]" },
    "/my-data/[token]/my-data.json": {
      de: "/meine-daten/[token]/meine-daten.json",
      en: "/my-data/[token]/my-data.json",
    },
    "/mailbox": { de: "/postfach", en: "/mailbox" },
    "/mailbox/[mail]": { de: "/postfach/[mail]", en: "/mailbox/[mail]" },
    "/sitemap": "/sitemap.xml",
    "/robots": "/robots.txt",
  },
});

export type Locale = (typeof routing.locales)[number];

/** First path segments that the portal itself uses, so no region can have them as its slug. */
export const reservedSlugs = [
  "de",
  "en",
  "api",
  "embed",
  "redaktion",
  "staff",
  "sitemap",
  "robots",
  "bilder",
  "unavailable",
  "unreadable",
  "my-data",
  "meine-daten",
  "mailbox",
  "postfach",
];
