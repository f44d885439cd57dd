import type { AccessibilityFact } from "../accessibility";
import type { NotCovered, Urgency } from "./understanding";

/** A pharmacy while the others are closed; which one that is only the chambers of pharmacists know. */
const NIGHT_PHARMACY = `notdienstapotheke, nachtapotheke, apothekennotdienst, apotheken notdienst,
  apotheke notdienst, notdienst apotheke, apotheke nachts, apotheke sonntag, apotheke am sonntag,
  apotheke am wochenende, night pharmacy, emergency pharmacy`;

/** Folded words for what people look for besides doctors; phrases are parted by commas. */
export const NOT_COVERED_WORDS: Readonly<Record<NotCovered, string>> = {
  dentist: `zahn, zaehne, zahnarzt, zahnaerztin, zahnaerzte, zahnarztpraxis, zahnschmerzen, zahnmedizin,
    kieferorthopaede, kieferorthopaedie, zahnspange, zahnreinigung, karies, wurzelbehandlung, kiefer,
    oralchirurgie, weisheitszahn, dentist, tooth, teeth`,
  non_medical_practitioner: `heilpraktiker, heilpraktikerin, homoeopath, homoeopathie, osteopath,
    osteopathin, osteopathie, naturheilpraxis, chiropraktiker`,
  midwife: "hebamme, hebammen, geburtshaus, wochenbett, geburtsvorbereitung, midwife",
  physiotherapy: `physio, physiotherapie, physiotherapeut, physiotherapeutin, krankengymnastik,
    massage, lymphdrainage, manuelle therapie, physiotherapist`,
  speech_therapy: "logopaede, logopaedin, logopaedie, sprachtherapie, stottern, speech therapy",
  occupational_therapy: "ergo, ergotherapie, ergotherapeut, ergotherapeutin, occupational therapy",
  veterinarian: `tierarzt, tieraerztin, tieraerzte, tierarztpraxis, tierklinik, hund, katze, haustier,
    vet, veterinarian`,
  optician: `optiker, brille, brillen, kontaktlinsen, hoerakustiker, hoergeraet, hoergeraete, hoergeraeteakustiker, optician,
    glasses`,
  podiatry: "podologe, podologin, podologie, fusspflege, medizinische fusspflege, podiatrist",
  pharmacy_on_call: NIGHT_PHARMACY,
  company_doctor: `betriebsarzt, betriebsaerztin, arbeitsmedizin, amtsarzt, gesundheitsamt, gutachter,
    company doctor`,
};

export const URGENT_WORDS: Readonly<Record<Urgency, string>> = {
  emergency: `herzinfarkt, infarkt, herzstillstand, schlaganfall, notfall, notarzt, rettungsdienst,
    krankenwagen, bewusstlos, bewusstlosigkeit, ohnmacht, atemnot, luftnot, erstickung, ersticken,
    brustschmerz, brustschmerzen, starke blutung, verblutung, blutung, krampfanfall,
    allergischer schock, anaphylaxie, schwerer unfall, unfall, verbrennung, verbruehung, ertrinken,
    stromschlag, sepsis, lebensgefahr, 112, heart attack, stroke, emergency, ambulance, unconscious`,
  crisis: `suizid, suizidgedanken, selbstmord, selbstmordgedanken, umbringen, lebensmuede,
    selbstverletzung, krisendienst, telefonseelsorge, suicide, suicidal`,
  poison: `vergiftung, vergiftet, gift, giftnotruf, verschluckt, pilzvergiftung, ueberdosis, poison,
    poisoning, overdose`,
  on_call: `bereitschaft, bereitschaftsdienst, bereitschaftsarzt, aerztlicher notdienst, notdienst,
    notdienstpraxis, notfallpraxis, wochenende, am wochenende, nachts, feiertag, feiertags, 116117, 116 117,
    terminservice, terminservicestelle, out of hours, weekend`,
};

/** Services by which a kind of place is named; who offers them comes first. */
export const FACILITY_FIELDS = "kurzzeitpflege";

/** Words for other places of care, by kind. */
export const FACILITY_WORDS: Readonly<Record<string, string>> = {
  pharmacy: `apotheke, apotheken, pharmacy, chemist, ${NIGHT_PHARMACY}`,
  hospital: "krankenhaus, krankenhaeuser, klinikum, notaufnahme, hospital, rettungsstelle",
  clinic: "klinik, kliniken, fachklinik, tagesklinik, poliklinik, clinic",
  nursing_home: `pflegeheim, pflegeheime, altenheim, altersheim, seniorenheim, seniorenresidenz,
    kurzzeitpflege, pflegeplatz, nursing home, care home`,
  care_service: `pflegedienst, pflegedienste, ambulante pflege, haeusliche pflege, sozialstation,
    pflege, altenpflege, care service`,
  on_call_practice:
    "bereitschaftspraxis, bereitschaftsdienstpraxis, notfallpraxis, notdienstpraxis, kv notdienst",
};

export const ACCESSIBILITY_WORDS: Readonly<Partial<Record<AccessibilityFact, string>>> = {
  step_free_entrance: `rollstuhl, rollstuhlgerecht, rollstuhlfahrer, barrierefrei, barrierearm,
    behindertengerecht, stufenlos, ebenerdig, kinderwagen, rollator, wheelchair, step free, accessible`,
  lift: "aufzug, fahrstuhl, lift",
  accessible_toilet: "behinderten wc, rollstuhl wc, behindertentoilette",
  accessible_parking: "behindertenparkplatz",
  height_adjustable_couch: "hoehenverstellbare liege",
  induction_loop: "induktionsschleife, hoerschleife",
  sign_language: "gebaerdensprache, gebaerden, gehoerlos, gehoerlose, dgs, sign language, deaf",
  tactile_guidance: "blindenleitsystem, leitsystem",
  plain_language: "leichte sprache, einfache sprache",
  guide_dog_welcome: "blindenhund, assistenzhund, fuehrhund",
};

export const NEW_PATIENT_WORDS = `neue patienten, neuer patient, neuen patienten, nimmt neue patienten,
  nimmt patienten, neupatienten, neupatient, neupatientin, aufnahme, patientenaufnahme, new patients, accepting patients`;

/** Of a practice, that it takes new patients. */
export const FREE_PLACES_WORDS = `freie plaetze, freien plaetzen, freie plaetzen, freier platz, freien platz, freiem platz,
  freie betten, plaetze frei, platz frei, free places, free place, vacancies, vacancy`;

export const OPEN_NOW_WORDS =
  "jetzt offen, jetzt geoeffnet, gerade offen, offen, geoeffnet, jetzt, open now, open";

/** After these words a place is named. */
export const PLACE_WORDS = `in, im, bei, beim, nahe, naehe, nah, um, rund um, in der naehe von, in der naehe,
  naehe von, near, at, around, in der, nahe bei`;

/** Words that say nothing of what is looked for. */
export const EMPTY_WORDS = `ich, suche, suchen, brauche, finde, finden, gibt, es, wo, wer, welche, welcher,
  hilft, gegen, bei mir, mit, ohne, und, oder, fuer, der, die, das, den, dem, ein, eine, einen, einer,
  guter, gute, guten, bester, beste, arzt, aerzte, aerztin, aerztinnen, aerzten, facharzt, fachaerzte,
  fachaerztin, praxis, praxen, arztpraxis, facharztpraxis, doktor, doktorin, dr, med, prof, dipl, spezialist,
  spezialistin, termin, termine, schnell, bitte, mein, meine, hat, haben, habe, spricht, sprechen,
  sprechend, sprache, a, an, the, for, with, who, doctor, doctors, physician, find, i, need, my,
  speaking, of, zum, zur, zu, von, vom, auf, am, problem, probleme, beschwerden, kassenarzt, mir, heute`;
