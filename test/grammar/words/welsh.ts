import * as fresh from './fresh/welsh';
import { headings } from './headings';
import { headingsFrom, vocabularyOf, type Vocabulary } from './vocabulary';
import { from, sharedBy, type Parts, type Shared, type WordSet } from './wordSet';

/** Headings of Welsh plans: of Estyn and audit responses, councils' corporate plans and health boards. */
const welshHeadings = {
  reference: {
    train: ['Cyf.', 'Cyf'],
    held: ['Rhif', 'Cyfeirnod', 'Rhif cyf.'],
    fresh: fresh.headings.reference,
  },
  area: {
    train: ['Maes blaenoriaeth', 'Blaenoriaeth'],
    held: ['Thema', 'Amcan llesiant', 'Maes gwaith', 'Maes i’w wella', 'Ffrwd waith'],
    fresh: fresh.headings.area,
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
    fresh: fresh.headings.action,
  },
  lead: {
    train: ['Arweinydd', 'Swyddog arweiniol'],
    held: ['Swyddog cyfrifol', 'Pwy sy’n gyfrifol?', 'Cyfrifoldeb', 'Perchennog'],
    fresh: fresh.headings.lead,
  },
  agencies: {
    train: ['Partneriaid'],
    held: ['Sefydliadau partner', 'Asiantaethau', 'Pwy arall?'],
    fresh: fresh.headings.agencies,
  },
  start: { train: ['Dyddiad dechrau'], held: ['Dechrau'], fresh: fresh.headings.start },
  due: {
    train: ['Dyddiad targed', 'Erbyn pryd'],
    held: ['Dyddiad cwblhau disgwyliedig', 'Erbyn', 'Amserlen', 'I’w gwblhau erbyn', 'Pryd?'],
    fresh: fresh.headings.due,
  },
  progress: {
    train: ['Statws', 'CAG'],
    held: ['Statws CAG', 'Sgôr cynnydd', 'Coch/Oren/Gwyrdd', 'Lliw'],
    fresh: fresh.headings.progress,
  },
  impact: {
    train: ['Effaith'],
    held: ['CAG effaith', 'Sgôr effaith'],
    fresh: fresh.headings.impact,
  },
  update: {
    train: ['Diweddariad'],
    held: ['Y sefyllfa bresennol', 'Sylwadau', 'Cynnydd hyd yma'],
    fresh: fresh.headings.update,
  },
  evidence: {
    train: ['Tystiolaeth'],
    held: ['Sut ydyn ni’n gwybod?'],
    fresh: fresh.headings.evidence,
  },
  success: {
    train: ['Meini prawf llwyddiant'],
    held: ['Canlyniad disgwyliedig', 'Sut olwg fydd ar lwyddiant?'],
    fresh: fresh.headings.success,
  },
} as const satisfies Record<string, Parts>;

const areaSets: Parts<readonly string[]> = {
  train: [['Arweinyddiaeth', 'Llesiant', 'Addysgu a dysgu', 'Cynhwysiant']],
  held: [
    ['Gofal cymdeithasol', 'Tai a digartrefedd', 'Yr amgylchedd', 'Yr economi', 'Y Gymraeg'],
    ['Presenoldeb disgyblion', 'Safonau llythrennedd', 'Anghenion dysgu ychwanegol', 'Cyfnod pontio'],
  ],
  fresh: fresh.areaSets,
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
  fresh: fresh.verbs,
};
const objects: Parts = {
  train: ['y cynllun gweithlu', 'y polisi presenoldeb', 'y fframwaith sicrhau ansawdd', 'rhaglen hyfforddi', 'y strategaeth ddigidol', 'y gofrestr risg', 'y llawlyfr staff', 'y llwybr cyfeirio', 'y dangosfwrdd data', 'y cynllun cyfathrebu', 'y weithdrefn gwynion', 'y cynllun comisiynu', 'yr arolwg rhieni', 'y calendr monitro', 'y siarter disgyblion', 'y cynllun buddsoddi', 'y pecyn sefydlu', 'y protocol pontio'],
  held: ['gwasanaeth galw heibio yn y dref', 'canllaw i rieni newydd', 'swydd seicolegydd addysg', 'gweithdai ar gyfer gofalwyr ifanc', 'y llinell gymorth', 'y cytundeb rhannu gwybodaeth', 'adnoddau darllen Blwyddyn 3', 'arolwg o gyflwr y stoc tai', 'y llwybrau graeanu', 'y drefn apeliadau', 'cynllun peilot yn y gogledd', 'grŵp cyswllt gyda’r bwrdd iechyd', 'y cynllun teithio i’r ysgol', 'sesiynau blasu Cymraeg', 'y system archebu', 'y llyfryn seibiant byr', 'y rhestr cyflenwyr', 'y ganolfan alwadau', 'yr hyfforddiant diogelu', 'y mapiau llifogydd'],
  fresh: fresh.objects,
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
  fresh: fresh.leads,
};
const agencies: Parts = {
  train: ['Cyngor', 'Bwrdd Iechyd'],
  held: ['Heddlu', 'Y trydydd sector', 'Cyngor; Bwrdd Iechyd', 'Ysgolion', 'Coleg'],
  fresh: fresh.agencies,
};
const updates: Parts = {
  train: ['Gwaith ar y gweill.', 'Cyfarfu’r gweithgor ddwywaith.'],
  held: [
    'Disgwyl am ymateb y bwrdd iechyd.',
    'Cynhaliwyd dau weithdy ym mis Mehefin.',
    'Wedi’i oedi oherwydd salwch.',
    'Mae 12 ysgol wedi ateb.',
  ],
  fresh: fresh.updates,
};
const evidences: Shared = {
  usual: ['Cofnodion y bwrdd', 'Arolwg', 'Ffolder 3'],
  fresh: fresh.evidences,
};
const successes: Shared = {
  usual: ['95% o bresenoldeb', 'Llai o gwynion', 'Teuluoedd yn fodlon'],
  fresh: fresh.successes,
};
const titles: Shared = {
  usual: ['Cynllun Gweithredu 2025-26', 'Cynllun Gwella', 'Ymateb i’r arolygiad'],
  fresh: fresh.titles,
};
const aims: Shared = {
  usual: ['Plant yn cael cymorth yn gynnar', 'Staff yn gwybod beth i’w wneud'],
  fresh: fresh.aims,
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
