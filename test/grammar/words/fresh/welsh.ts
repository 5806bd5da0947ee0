/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 *
 * As in what Welsh councils, schools and regulators publish.
 */
export const headings = {
  reference: ['Rhif cyfeirnod', 'Cyfeirnod y cam', 'Rhif gweithred', 'Rhif y dasg', 'Rhif eitem'],
  area: [
    'Maes gwella',
    'Maes datblygu',
    'Maes gwasanaeth',
    'Blaenoriaeth wella',
    'Nod strategol',
    'Thema’r cynllun',
    'Rhaglen',
  ],
  action: [
    'Gweithredoedd',
    'Gweithgareddau',
    'Tasgau',
    'Gwaith i’w wneud',
    'Camau i’w cyflawni',
    'Camau y byddwn yn eu cymryd',
    'Beth rydym am ei wneud',
  ],
  lead: [
    'Swyddog sy’n arwain',
    'Pwy sy’n arwain?',
    'Enw’r arweinydd',
    'Unigolyn cyfrifol',
    'Pennaeth cyfrifol',
    'Perchennog y dasg',
    'Cyfarwyddwr arweiniol',
  ],
  agencies: ['Partneriaid cyflawni', 'Cyrff partner', 'Cyrff eraill', 'Sefydliadau sy’n cyfrannu'],
  start: ['Dyddiad cychwynnol', 'Dyddiad dechrau arfaethedig', 'Cychwyn'],
  due: [
    'Dyddiad cyflawni',
    'Dyddiad gorffen',
    'Dyddiad terfyn',
    'Dyddiad cau',
    'Dyddiad cwblhau arfaethedig',
    'Cwblhau erbyn',
    'I’w orffen erbyn',
  ],
  progress: [
    'Statws Coch, Oren, Gwyrdd',
    'Statws cyflawni',
    'Statws y cam',
    'Sgôr COG',
    'Graddfa COG',
    'Cynnydd (COG)',
    'Asesiad o gynnydd',
  ],
  impact: ['Effaith (COG)', 'Statws COG effaith', 'Graddfa effaith', 'Asesiad effaith (COG)'],
  update: [
    'Diweddariad cynnydd',
    'Diweddariad Medi 2025',
    'Crynodeb o gynnydd',
    'Adroddiad cynnydd',
    'Beth sydd wedi’i wneud?',
    'Nodiadau',
  ],
  evidence: ['Tystiolaeth ategol', 'Tystiolaeth o gynnydd', 'Dolen i’r dystiolaeth', 'Sail tystiolaeth'],
  success: [
    'Mesur llwyddiant',
    'Meini prawf ar gyfer llwyddiant',
    'Deilliant',
    'Canlyniad a fwriedir',
    'Dangosyddion perfformiad',
  ],
} as const satisfies Record<string, readonly string[]>;

export const areaSets: readonly (readonly string[])[] = [
  ['Cartrefi fforddiadwy', 'Trafnidiaeth', 'Hamdden a diwylliant', 'Tlodi plant', 'Newid hinsawdd'],
  ['Addysgu', 'Asesu', 'Lles staff', 'Anghenion ychwanegol', 'Ymgysylltu â rhieni'],
  ['Gwasanaethau plant', 'Oedolion agored i niwed', 'Gofalwyr di-dâl', 'Comisiynu'],
];

export const verbs = [
  'Sicrhau',
  'Hyrwyddo',
  'Adnewyddu',
  'Ysgrifennu',
  'Darparu',
  'Dadansoddi',
  'Symleiddio',
  'Archwilio',
  'Rhannu',
  'Dosbarthu',
  'Cymeradwyo',
  'Ailgynllunio',
] as const;

export const objects = [
  'y llyfrgell adnoddau',
  'y cynllun prentisiaethau',
  'y rhestr aros am dai',
  'y ganolfan deuluol',
  'y cytundeb lefel gwasanaeth',
  'y polisi gweithio hybrid',
  'y llwybr awtistiaeth',
  'y gwasanaeth eiriolaeth',
  'y dull o gofnodi achosion',
  'y rhaglen trwsio ffyrdd',
  'y safle ailgylchu',
  'y pecyn croeso',
  'y rhwydwaith ieuenctid',
  'y gronfa galedi',
  'y gwefrwyr cerbydau trydan',
  'y wefan newydd',
  'yr amserlen fysiau',
  'y fforwm penaethiaid',
  'y cwrs arweinyddiaeth',
  'yr asesiad risg',
  'y cynllun cadw staff',
  'y prosiect plannu coed',
  'y system apwyntiadau',
  'y cod ymddygiad',
] as const;

export const leads = [
  'Pennaeth Cyllid',
  'Dirprwy Brif Weithredwr',
  'Dirprwy Bennaeth',
  'Cyfarwyddwr Gwasanaethau Cymdeithasol',
  'Rheolwr Perfformiad',
  'Elin Roberts',
  'H. Llwyd',
  'Swyddog Adnoddau Dynol',
  'Swyddog Cynhwysiant',
  'Arweinydd Tîm Tai',
] as const;

export const agencies = [
  'Cyngor; Heddlu',
  'Cyngor a’r Bwrdd Iechyd',
  'Cynghorau cymuned',
  'Mudiadau gwirfoddol',
  'Gwasanaeth prawf',
  'Darparwyr tai',
  'Prifysgol',
] as const;

export const updates = [
  'Trafodwyd yn y pwyllgor craffu.',
  'Mae’r contract wedi’i lofnodi.',
  'Dim newid ers y tro diwethaf.',
  'Roedd 24 o staff yn bresennol.',
  'Cynhelir y sesiwn nesaf yn yr hydref.',
] as const;

export const evidences = [
  'Cofnodion craffu',
  'Canlyniadau arolwg',
  'Ffeil 2.3',
  'Llythyr gan Estyn',
] as const;

export const successes = [
  'Cyfradd ailgylchu o 70%',
  'Llai o blant ar y rhestr aros',
  'Staff yn aros yn hirach',
  'Mwy o rieni yn cymryd rhan',
] as const;

export const titles = [
  'Cynllun Cyflawni’r Cyngor',
  'Cynllun Datblygu Ysgol',
  'Traciwr argymhellion',
  'Cynllun Gwasanaeth 2025-26',
] as const;

export const aims = [
  'Cymunedau yn ddiogel',
  'Pobl ifanc yn cael gwaith',
  'Trigolion yn cael eu clywed',
  'Pob dysgwr yn gwneud cynnydd',
] as const;
