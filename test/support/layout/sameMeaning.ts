/** Headings of published plans that mean the same. Each list is words for one column of a plan. */
const sameMeanings: readonly (readonly string[])[] = [
  ['Ref', 'Ref.', 'Ref No.', 'Reference', 'No.', 'Action ID', 'Item No.'],
  ['Priority area', 'Priority', 'Areas for priority action', 'Theme', 'Workstream'],
  ['Action', 'Actions', 'Specific Actions', 'Actions required', 'Action Item'],
  ['Lead', 'Lead Officer', 'Lead Person', 'Owner', 'Person responsible', 'Who?', 'Responsible officer'],
  ['Due date', 'Due', 'By When', 'When?', 'Deadline', 'Target date', 'Timescale'],
  ['Progress rating', 'Progress RAG', 'Progress BRAG', 'BRAG (progress)', 'RAG – progress'],
  ['Impact rating', 'Impact RAG', 'Impact BRAG', 'BRAG (impact)', 'Outcome RAG'],
  ['RAG', 'BRAG', 'RAG rating', 'RAG status', 'R/A/G', 'BRAG rating'],
  ['Evidence', 'Evidence of impact', 'Supporting evidence'],
  ['Update', 'Progress update', 'Latest update', 'Progress summary', 'Commentary', 'Comments'],
  ['Budget', 'Budget (£)', 'Approved budget', 'Budget allocation'],
  ['Actual', 'Actual spend', 'Spend to date', 'Spend to date (£)', 'Expenditure'],
  ['Forecast', 'Forecast (£)', 'Forecast outturn', 'Projected spend'],
];

/** The other headings that mean the same as one; none for a heading that is in no list. */
export function sameMeaning(heading: string): readonly string[] {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
  return sameMeanings.find((words) => words.some((word) => plain(word) === plain(heading))) ?? [];
}
