/** Everyday words, complaints and body parts by which people mean a specialty group. */
interface Synonyms {
  /** Before "-arzt", "-ärztin", "-praxis" and the like: "ohren" stands for "Ohrenarzt". */
  stems?: string;
  /** Whole words and phrases that mean the group. */
  words: string;
  /** Fields within the group: who names them comes first, the others follow. */
  fields?: string;
}

/** Folded words (ae, oe, ue, ss) by slug of the group; phrases are parted by commas. */
export const SPECIALTY_SYNONYMS: Readonly<Record<string, Synonyms>> = {
  hausaerzte: {
    stems: "haus, familien, allgemein",
    words: `allgemeinmedizin, allgemeinmediziner, allgemeinmedizinerin, allgemeinpraxis, praktischer arzt,
      praktische aerztin, internist hausarzt, gp, general practitioner, family doctor, grippe,
      erkaeltung, husten, fieber, schnupfen, krankschreibung, krankschreiben, impfung, impfen, grippeimpfung,
      check up, vorsorge, gesundheitscheck, ueberweisung, blutdruck, bluthochdruck, halsschmerzen,
      magen darm, durchfall, verstopfung, bauchschmerzen, bauchweh, magenschmerzen, cholesterin,
      uebergewicht, zecke, zeckenbiss, borreliose, corona, corona test, long covid, reiseimpfung, rezept,
      blutabnahme, hausbesuch, hausbesuche, flu, fever, cough, vaccination, stomach ache`,
  },
  augenaerzte: {
    stems: "augen, augenheil",
    words: `auge, augen, ophthalmologe, ophthalmologin, ophthalmologie, augenheilkunde, sehen, sehtest,
      sehstoerung, grauer star, gruener star, katarakt, glaukom, netzhaut, makula, bindehautentzuendung,
      kurzsichtig, schielen, eye, eyes, eye doctor, ophthalmologist`,
  },
  "chirurgen-orthopaeden": {
    stems: "knochen, ruecken, sport, unfall, gelenk, durchgangs",
    words: `orthopaede, orthopaedin, orthopaeden, orthopaedie, orthopaedisch, chirurg, chirurgin,
      chirurgen, chirurgie, unfallchirurg, unfallchirurgie, durchgangsarzt, d arzt, sportmedizin,
      ruecken, rueckenschmerzen, kreuzschmerzen, wirbelsaeule, bandscheibe, bandscheibenvorfall,
      hexenschuss, ischias, knie, knieschmerzen, meniskus, kreuzband, schulter, schulterschmerzen,
      huefte, hueftschmerzen, gelenk, gelenke, gelenkschmerzen, arthrose, knochen, knochenbruch,
      fuss, fersensporn, hallux, sprunggelenk, handgelenk, ellenbogen, tennisarm, karpaltunnel,
      osteoporose, verstauchung, leistenbruch, krampfadern, venen, haemorrhoiden, nacken,
      nackenschmerzen, sportverletzung, wunde, wundversorgung, back, back pain, knee, shoulder, bone doctor, surgeon, orthopaedist`,
    fields: `gefaesschirurgie, gefaesschirurg, handchirurgie, handchirurg, viszeralchirurgie, kinderchirurgie,
      plastische chirurgie, thoraxchirurgie, proktologie, proktologe, phlebologie, phlebologe, fusschirurgie`,
  },
  frauenaerzte: {
    stems: "frauen, frauenheil",
    words: `gynaekologe, gynaekologin, gynaekologen, gynaekologie, gyn, frauenheilkunde, geburtshilfe,
      schwangerschaft, schwanger, schwangerenvorsorge, verhuetung, pille, spirale, menstruation,
      regelschmerzen, wechseljahre, menopause, krebsvorsorge frau, brust, brustkrebs, periode, womens doctor, women s doctor, mammographie vorsorge,
      kinderwunsch, endometriose, pregnancy, pregnant, gynaecologist, gynecologist`,
  },
  hautaerzte: {
    stems: "haut",
    words: `haut, dermatologe, dermatologin, dermatologen, dermatologie, akne, pickel, ausschlag,
      hautausschlag, ekzem, neurodermitis, schuppenflechte, psoriasis, muttermal, leberfleck,
      hautkrebs, hautkrebsscreening, hautscreening, juckreiz, warze, warzen, nagelpilz, fusspilz,
      haarausfall, geschlechtskrankheiten, geschlechtskrankheit, rosazea, guertelrose, skin, dermatologist`,
    fields: "allergologie, allergologe, allergie, allergien, allergietest, heuschnupfen",
  },
  "hno-aerzte": {
    stems: "hno, ohren, nasen, hals, hals nasen ohren, ohr",
    words: `hno, hals nasen ohren, ohr, ohren, ohrenschmerzen, nase, hals, hoertest, hoersturz, tinnitus,
      schwerhoerig, hoeren, hoergeraet verordnung, nasennebenhoehlen, nebenhoehlen, mandeln,
      mandelentzuendung, mittelohrentzuendung, schwindel, heiserkeit, schnarchen, nasenbluten,
      polypen, ent, ear, ears, nose, throat, ent specialist`,
    fields: "phoniatrie, paedaudiologie, stimme, stimmbaender",
  },
  kinderaerzte: {
    stems: "kinder, jugend, kinder und jugend, baby, saeuglings",
    words: `kinderheilkunde, kinder und jugendmedizin, jugendmedizin, paediater, paediatrie, kind krank,
      kinder, kind, kleinkind, baby, kids, kids doctor, children s doctor, saeugling, neugeborenes, u1, u2, u3, u4, u5, u6, u7, u8, u9, j1, u untersuchung,
      windpocken, masern, kinderimpfung, children, child, paediatrician, pediatrician`,
    fields: "kinderkardiologie, neuropaediatrie, kindergastroenterologie",
  },
  nervenaerzte: {
    stems: "nerven",
    words: `neurologe, neurologin, neurologen, neurologie, psychiater, psychiaterin, psychiatrie,
      nervenheilkunde, migraene, kopfschmerzen, kopfschmerz, epilepsie, parkinson, multiple sklerose,
      ms, demenz, alzheimer, polyneuropathie, nerven, nervenschmerzen, zittern, taubheit, taubheitsgefuehl, laehmung,
      schizophrenie, bipolar, adhs erwachsene, schlafstoerung, schlafstoerungen, sucht, alkohol, alkoholsucht, drogen,
      headache, migraine, neurologist, psychiatrist`,
  },
  psychotherapeuten: {
    words: `psychotherapeut, psychotherapeutin, psychotherapeuten, psychotherapie, psychologe,
      psychologin, psychologen, psychologie, psychologisch, therapeut, therapeutin, therapie, verhaltenstherapie,
      tiefenpsychologie, psychoanalyse, psychoanalytiker, gespraechstherapie, depression, depressionen, depressiv,
      angst, angststoerung, panik, panikattacke, panikattacken, burnout, burn out, trauma, essstoerung,
      zwang, zwangsstoerung, phobie, psyche, seele, seelisch, stress, trauer, psychosomatik,
      psychosomatisch, mental health, therapist, psychologist, psychotherapist, anxiety`,
  },
  urologen: {
    stems: "maenner, nieren blasen",
    words: `urologe, urologin, urologen, urologie, blase, blasenentzuendung, blut im urin, vorhaut, blasenschwaeche, inkontinenz,
      prostata, psa, harnwege, harnwegsinfekt, nierenstein, nierensteine, hoden, potenz,
      erektionsstoerung, vasektomie, sterilisation mann, harninkontinenz, beschneidung, urologist, bladder, prostate`,
    fields: "andrologie, androloge",
  },
  anaesthesisten: {
    stems: "narkose, anaesthesie, schmerz",
    words: `anaesthesist, anaesthesistin, anaesthesie, narkose, schmerztherapie, schmerztherapeut,
      schmerzen, chronische schmerzen, schmerzmedizin, palliativ, palliativmedizin, anaesthetist, pain`,
  },
  fachinternisten: {
    stems:
      "herz, lungen, magen, darm, nieren, rheuma, diabetes, zucker, krebs, blut, schilddruesen, leber",
    words: `internist, internistin, internisten, innere medizin, fachinternist`,
    fields: `kardiologe, kardiologin, kardiologie, herz, herzrhythmus, herzrhythmusstoerung, herzschwaeche,
      ekg, herzrasen, vorhofflimmern, pneumologe, pneumologin, pneumologie, lunge, asthma, copd,
      gastroenterologe, gastroenterologin, gastroenterologie, magen, darm, darmspiegelung, koloskopie,
      magenspiegelung, gastroskopie, reflux, sodbrennen, blut im stuhl, gallensteine, leber, nephrologe, nephrologie, niere, nieren,
      dialyse, rheuma, rheumatologe, rheumatologin, rheumatologie, diabetologe, diabetologin,
      diabetologie, diabetes, zucker, endokrinologe, endokrinologie, schilddruese, hormone,
      onkologe, onkologin, onkologie, krebs, chemotherapie, haematologe, haematologie, angiologe, angiologie, thrombose, gicht,
      infektiologie, heart, lung, cardiologist, thyroid`,
  },
  "kinder-jugendpsychiater": {
    words: `kinderpsychiater, kinderpsychiaterin, kinderpsychiatrie, jugendpsychiater, jugendpsychiatrie,
      kinder und jugendpsychiatrie, kinder und jugendpsychiater, adhs, autismus, adhs kind,
      schulangst, verhaltensauffaellig, child psychiatrist`,
  },
  radiologen: {
    stems: "roentgen",
    words: `radiologe, radiologin, radiologie, roentgen, mrt, ct, kernspin, computertomographie,
      magnetresonanztomographie, mammographie, mammografie, roentgenbild, x ray, mri, radiologist`,
  },
  humangenetiker: {
    words:
      "humangenetiker, humangenetik, genetik, genetische beratung, erbkrankheit, gentest, genetics",
  },
  laboraerzte: {
    stems: "labor",
    words: "labor, labormedizin, laborwerte, bluttest, blutuntersuchung, mikrobiologie, laboratory",
  },
  neurochirurgen: {
    words: `neurochirurg, neurochirurgin, neurochirurgie, hirntumor, gehirn operation,
      wirbelsaeulenchirurgie, spinalkanalstenose, neurosurgeon`,
  },
  nuklearmediziner: {
    words:
      "nuklearmedizin, nuklearmediziner, szintigraphie, szintigrafie, radiojodtherapie, pet ct",
  },
  pathologen: {
    words: "pathologe, pathologin, pathologie, gewebeprobe, histologie, zytologie",
  },
  "physikalische-rehabilitationsmediziner": {
    stems: "reha, rehabilitations",
    words: `physikalische medizin, rehabilitationsmedizin, rehabilitation, reha, rehabilitative medizin,
      physikalische und rehabilitative medizin, rehamedizin`,
  },
  strahlentherapeuten: {
    stems: "strahlen",
    words: "strahlentherapeut, strahlentherapie, bestrahlung, radioonkologie, radiotherapy",
  },
  transfusionsmediziner: {
    words: "transfusionsmedizin, transfusionsmediziner, blutspende, bluttransfusion, blut spenden",
  },
};
