import { headings } from './headings';
import { headingsFrom, vocabularyOf, type Vocabulary } from './vocabulary';
import { from, sharedBy, type Parts, type Shared, type WordSet } from './wordSet';

/**
 * Headings of Welsh plans: of Estyn and audit responses, councils' corporate plans and health boards; `fresh` is
 * as plans of schools and councils' delivery plans have it.
 */
const welshHeadings = {
  reference: {
    train: ['Cyf.', 'Cyf'],
    held: ['Rhif', 'Cyfeirnod', 'Rhif cyf.'],
    fresh: ['Cyf', 'Rhif y cam', 'Cyf. cam', 'Rhif yr argymhelliad'],
  },
  area: {
    train: ['Maes blaenoriaeth', 'Blaenoriaeth'],
    held: ['Thema', 'Amcan llesiant', 'Maes gwaith', 'Maes i’w wella', 'Ffrwd waith'],
    fresh: ['Blaenoriaeth', 'Maes', 'Maes ffocws', 'Amcan strategol', 'Blaenoriaeth gorfforaethol'],
  },
  action: {
    train: ['Cam gweithredu', 'Gweithred'],
    held: [
      'Beth fyddwn ni’n ei wneud?',
      'Camau i’w cymryd',
      'Tasg',
      'Gweithgaredd',
      'Camau gweithredu allweddol',
    ],
    fresh: [
      'Camau gweithredu',
      'Yr hyn y byddwn yn ei wneud',
      'Cam i’w gymryd',
      'Tasgau allweddol',
      'Camau gwella',
    ],
  },
  lead: {
    train: ['Arweinydd', 'Swyddog arweiniol'],
    held: ['Swyddog cyfrifol', 'Pwy sy’n gyfrifol?', 'Cyfrifoldeb', 'Perchennog'],
    fresh: [
      'Arweinydd',
      'Person cyfrifol',
      'Arweinydd y cam',
      'Uwch swyddog cyfrifol',
      'Rheolwr cyfrifol',
      'Pwy?',
    ],
  },
  agencies: {
    train: ['Partneriaid'],
    held: ['Sefydliadau partner', 'Asiantaethau', 'Pwy arall?'],
    fresh: ['Partneriaid', 'Partneriaid allweddol', 'Sefydliadau', 'Sefydliad arweiniol'],
  },
  start: { train: ['Dyddiad dechrau'], held: ['Dechrau'], fresh: ['Dyddiad dechrau', 'Dyddiad cychwyn'] },
  due: {
    train: ['Dyddiad targed', 'Erbyn pryd'],
    held: ['Dyddiad cwblhau disgwyliedig', 'Erbyn', 'Amserlen', 'I’w gwblhau erbyn', 'Pryd?'],
    fresh: [
      'Dyddiad targed',
      'Dyddiad cwblhau targed',
      'Terfyn amser',
      'Graddfa amser',
      'Erbyn pa bryd?',
      'I’w gyflawni erbyn',
    ],
  },
  progress: {
    train: ['Statws', 'CAG'],
    held: ['Statws CAG', 'Sgôr cynnydd', 'Coch/Oren/Gwyrdd', 'Lliw'],
    fresh: ['Statws', 'COG', 'Statws COG', 'Statws cynnydd', 'Goleuadau traffig'],
  },
  impact: {
    train: ['Effaith'],
    held: ['CAG effaith', 'Sgôr effaith'],
    fresh: ['Effaith', 'Statws effaith', 'COG effaith'],
  },
  update: {
    train: ['Diweddariad'],
    held: ['Y sefyllfa bresennol', 'Sylwadau', 'Cynnydd hyd yma'],
    fresh: [
      'Diweddariad',
      'Diweddariad ar gynnydd',
      'Y cynnydd a wnaed',
      'Sylwadau ar gynnydd',
      'Y sefyllfa ddiweddaraf',
    ],
  },
  evidence: {
    train: ['Tystiolaeth'],
    held: ['Sut ydyn ni’n gwybod?'],
    fresh: ['Tystiolaeth', 'Tystiolaeth o effaith', 'Ffynhonnell y dystiolaeth'],
  },
  success: {
    train: ['Meini prawf llwyddiant'],
    held: ['Canlyniad disgwyliedig', 'Sut olwg fydd ar lwyddiant?'],
    fresh: [
      'Mesurau llwyddiant',
      'Canlyniadau',
      'Deilliannau disgwyliedig',
      'Sut byddwn ni’n mesur llwyddiant?',
    ],
  },
} as const satisfies Record<string, Parts>;

const areaSets: Parts<readonly string[]> = {
  train: [['Arweinyddiaeth', 'Llesiant', 'Addysgu a dysgu', 'Cynhwysiant']],
  held: [
    ['Gofal cymdeithasol', 'Tai a digartrefedd', 'Yr amgylchedd', 'Yr economi', 'Y Gymraeg'],
    ['Presenoldeb disgyblion', 'Safonau llythrennedd', 'Anghenion dysgu ychwanegol', 'Cyfnod pontio'],
  ],
  fresh: [
    ['Diogelu', 'Llywodraethu a risg', 'Y gweithlu', 'Trawsnewid digidol', 'Cyllid'],
    ['Lles dysgwyr', 'Ymddygiad', 'Arweinyddiaeth ganol', 'Y blynyddoedd cynnar', 'Cwricwlwm'],
  ],
};
const verbs: Parts = {
  train: ['Adolygu', 'Datblygu', 'Cyhoeddi', 'Sefydlu'],
  held: [
    'Cynnal',
    'Creu',
    'Cryfhau',
    'Ymgynghori ar',
    'Penodi i',
    'Cyflwyno',
    'Gwella',
    'Cwblhau',
    'Diweddaru',
  ],
  fresh: ['Llunio', 'Cytuno ar', 'Paratoi', 'Monitro', 'Treialu', 'Ehangu', 'Lansio', 'Mapio', 'Gweithredu'],
};
const objects: Parts = {
  train: ['y cynllun gweithlu', 'y polisi presenoldeb', 'y fframwaith sicrhau ansawdd', 'rhaglen hyfforddi', 'y strategaeth ddigidol', 'y gofrestr risg', 'y llawlyfr staff', 'y llwybr cyfeirio', 'y dangosfwrdd data', 'y cynllun cyfathrebu', 'y weithdrefn gwynion', 'y cynllun comisiynu', 'yr arolwg rhieni', 'y calendr monitro', 'y siarter disgyblion', 'y cynllun buddsoddi', 'y pecyn sefydlu', 'y protocol pontio'],
  held: ['gwasanaeth galw heibio yn y dref', 'canllaw i rieni newydd', 'swydd seicolegydd addysg', 'gweithdai ar gyfer gofalwyr ifanc', 'y llinell gymorth', 'y cytundeb rhannu gwybodaeth', 'adnoddau darllen Blwyddyn 3', 'arolwg o gyflwr y stoc tai', 'y llwybrau graeanu', 'y drefn apeliadau', 'cynllun peilot yn y gogledd', 'grŵp cyswllt gyda’r bwrdd iechyd', 'y cynllun teithio i’r ysgol', 'sesiynau blasu Cymraeg', 'y system archebu', 'y llyfryn seibiant byr', 'y rhestr cyflenwyr', 'y ganolfan alwadau', 'yr hyfforddiant diogelu', 'y mapiau llifogydd'],
  fresh: ['y fforwm rhieni', 'y polisi iaith', 'canllaw i staff newydd', 'y cynllun asedau', 'y panel ansawdd', 'y strategaeth gaffael', 'y rhaglen fentora', 'hyfforddiant i lywodraethwyr', 'y gofrestr contractau', 'y cynllun ynni', 'y broses recriwtio', 'adroddiad chwarterol i’r Cabinet', 'y llwybr niwroamrywiaeth', 'y cynnig gofal plant', 'y gwasanaeth maethu', 'y fframwaith perfformiad', 'y cynllun lleihau carbon', 'y grant addasiadau', 'y safonau gwasanaeth', 'y trefniadau craffu'],
}; // prettier-ignore
const leads: Parts = {
  train: ['Pennaeth Addysg', 'Cyfarwyddwr'],
  held: [
    'Rheolwr Tîm',
    'Pennaeth Cynorthwyol',
    'Siân Rees',
    'Cydlynydd ADY',
    'Swyddog Polisi',
    'G. Morgan',
    'Rheolwr Ystadau',
  ],
  fresh: [
    'Pennaeth Gwasanaeth',
    'Prif Weithredwr',
    'Catrin Huws',
    'Rheolwr Prosiect',
    'Swyddog Monitro',
    'D. Parry',
    'Uwch Arweinydd Cynradd',
  ],
};
const agencies: Parts = {
  train: ['Cyngor', 'Bwrdd Iechyd'],
  held: ['Heddlu', 'Y trydydd sector', 'Cyngor; Bwrdd Iechyd', 'Ysgolion', 'Coleg'],
  fresh: [
    'Awdurdod lleol',
    'Gwasanaeth Tân',
    'Bwrdd Iechyd; Heddlu',
    'Cymdeithas tai',
    'Colegau addysg bellach',
  ],
};
const updates: Parts = {
  train: ['Gwaith ar y gweill.', 'Cyfarfu’r gweithgor ddwywaith.'],
  held: [
    'Disgwyl am ymateb y bwrdd iechyd.',
    'Cynhaliwyd dau weithdy ym mis Mehefin.',
    'Wedi’i oedi oherwydd salwch.',
    'Mae 12 ysgol wedi ateb.',
  ],
  fresh: [
    'Drafft wedi’i rannu â phartneriaid.',
    'Cwblhawyd yr hyfforddiant ym mis Gorffennaf.',
    'Aros am gyllid gan y Llywodraeth.',
    'Bydd adroddiad yn mynd i’r Cabinet.',
  ],
};
const evidences: Shared = {
  usual: ['Cofnodion y bwrdd', 'Arolwg', 'Ffolder 3'],
  fresh: ['Adroddiad i’r Cabinet', 'Llyfrgell dystiolaeth', 'Holiadur staff'],
};
const successes: Shared = {
  usual: ['95% o bresenoldeb', 'Llai o gwynion', 'Teuluoedd yn fodlon'],
  fresh: ['Pob ysgol wedi cael ymweliad', 'Amseroedd aros yn fyrrach', 'Adborth cadarnhaol gan rieni'],
};
const titles: Shared = {
  usual: ['Cynllun Gweithredu 2025-26', 'Cynllun Gwella', 'Ymateb i’r arolygiad'],
  fresh: ['Cynllun Gwella Gwasanaeth', 'Cynllun Ôl-arolygiad', 'Cynllun Cyflawni 2025/26'],
};
const aims: Shared = {
  usual: ['Plant yn cael cymorth yn gynnar', 'Staff yn gwybod beth i’w wneud'],
  fresh: [
    'Gwasanaethau yn haws eu cyrraedd',
    'Dysgwyr yn mynychu’n rheolaidd',
    'Arian yn cael ei wario’n dda',
  ],
};

/** A plan in Welsh throughout. */
export function welshVocabulary(words: WordSet): Vocabulary {
  const english = vocabularyOf(words);
  return {
    ...english,
    headings: { ...english.headings, ...headingsFrom(welshHeadings, words) },
    areaSets: from(areaSets, words),
    verbs: from(verbs, words),
    objects: from(objects, words),
    tails: [''],
    leads: from(leads, words),
    agencies: from(agencies, words),
    updates: from(updates, words),
    evidences: sharedBy(evidences, words),
    successes: sharedBy(successes, words),
    titles: sharedBy(titles, words),
    aims: sharedBy(aims, words),
  };
}

/** Headings in both languages in one cell; what stands below is in English. */
export function bilingualVocabulary(join: string, words: WordSet): Vocabulary {
  const english = vocabularyOf(words);
  const both = Object.fromEntries(
    Object.entries<Parts>(welshHeadings).map(([field, welsh]) => [
      field,
      from(welsh, words).map((text, at) => {
        const others = from(headings[field as keyof typeof welshHeadings], words);
        return `${text}${join}${others[at % others.length]!}`;
      }),
    ]),
  );
  return { ...english, headings: { ...english.headings, ...both } };
}
