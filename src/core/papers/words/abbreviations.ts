/** Short forms that plans for special educational needs use, in the words that a councillor would use. */
const meanings: Readonly<Record<string, string>> = {
  AP: 'alternative provision, schooling outside a mainstream or special school',
  APDR: 'assess, plan, do, review: the steps by which schools support a child',
  BRAG: 'Blue, Red, Amber, Green: the ratings used here',
  CAMHS: 'child and adolescent mental health services',
  CQC: 'Care Quality Commission',
  CYP: 'children and young people',
  DBV: 'Delivering Better Value, a government programme',
  DCO: 'designated clinical officer',
  DCS: 'director of children’s services',
  DfE: 'Department for Education',
  DMO: 'designated medical officer',
  DSCO: 'designated social care officer',
  DSG: 'dedicated schools grant',
  EHC: 'education, health and care',
  EHCP: 'education, health and care plan',
  EHCNA: 'education, health and care needs assessment',
  EP: 'educational psychologist',
  HNB: 'high needs block, the money for special educational needs',
  ICB: 'integrated care board, which plans health services',
  JSNA: 'joint strategic needs assessment',
  KPI: 'key performance indicator, a measure of how well something goes',
  LA: 'local authority, the council',
  LAP: 'local area partnership',
  NEET: 'not in education, employment or training',
  NHS: 'National Health Service',
  PCF: 'parent carer forum',
  PfA: 'preparation for adulthood',
  QA: 'quality assurance, checking that work is good',
  RAG: 'Red, Amber, Green: ratings',
  SALT: 'speech and language therapy',
  SEMH: 'social, emotional and mental health',
  SEN: 'special educational needs',
  SENCO: 'special educational needs co-ordinator in a school',
  SENCo: 'special educational needs co-ordinator in a school',
  SEND: 'special educational needs and disabilities',
  SENDIASS: 'the information, advice and support service for families',
  SLCN: 'speech, language and communication needs',
  SRO: 'senior responsible officer',
  VCS: 'voluntary and community sector',
  WSoA: 'written statement of action',
};

/** The short forms of a text, each once, in order of letters; one that may be of several is without its s. */
function shortForms(text: string): string[] {
  const used = (text.match(/\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b/g) ?? []).map((word) => word.replace(/s$/, ''));
  return [...new Set(used)].sort();
}

/**
 * The short forms that a text uses, each once with its meaning: the workbook's own, else the usual one; those
 * unknown are left out.
 * @param own terms that the workbook explains itself
 */
export function explainedIn(
  text: string,
  own: ReadonlyMap<string, string> = new Map(),
): [short: string, meaning: string][] {
  return shortForms(text).flatMap((word): [string, string][] => {
    const meaning = own.get(word) ?? meanings[word];
    return meaning === undefined ? [] : [[word, meaning]];
  });
}

/** Words of capitals alone that nobody explains; “IT” and the like need no words. */
export function unexplainedIn(text: string, own: ReadonlyMap<string, string> = new Map()): string[] {
  return shortForms(text).filter(
    (word) =>
      /^[A-Z]{2,}$/.test(word) && !everyday.has(word) && !own.has(word) && meanings[word] === undefined,
  );
}

const everyday: ReadonlySet<string> = new Set([
  'IT',
  'TV',
  'UK',
  'ID',
  'OK',
  'GP',
  'AM',
  'PM',
  'II',
  'III',
  'IV',
]);
