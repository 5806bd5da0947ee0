import type { Rating } from './rating';

/**
 * Words and phrases for each rating in English and Welsh, as `plain` gives them, where a workbook's own key does
 * not say otherwise. Only words that mean one thing in every tool: "in progress" may be green or amber, and is in
 * neither.
 */
export const usualWords: Readonly<Record<Rating, readonly string[]>> = {
  blue: [
    ...['b', 'blue', '🔵', '🟦', 'glas', 'las'],
    ...['complete', 'completed', 'action complete', 'action completed', '100% complete', 'fully complete'],
    ...['complete and embedded', 'completed and embedded', 'embedded', 'closed', 'delivered', 'done'],
    ...['achieved', 'fully achieved', 'met', 'fully met', 'finished', 'implemented', 'fully implemented'],
    ...['resolved', 'discharged', 'signed off', 'closed - complete', 'closed - completed', 'closed complete'],
    ...['action closed', 'recommendation closed', 'complete and closed', 'completed and closed', 'concluded'],
    ...[
      'fully delivered',
      'fully embedded',
      'embedded in practice',
      'implemented and embedded',
      'target met',
    ],
    ...['complete and assured', 'completed and assured', 'successfully completed', 'target achieved'],
    ...["wedi'i gwblhau", "wedi'i chwblhau", 'wedi gwblhau', 'wedi cwblhau', 'cwblhawyd', 'cyflawn'],
    ...["wedi'i gyflawni", 'cyflawnwyd', 'gorffenwyd', 'wedi gorffen'],
  ],
  green: [
    ...['g', 'green', '🟢', '🟩', 'gwyrdd', 'wyrdd'],
    ...['on track', 'on target', 'on schedule', 'on time', 'on course', 'on plan', 'on track to deliver'],
    ...['on-track', 'progressing well', 'ahead of schedule', 'ahead of plan', 'ahead'],
    ...['going to plan', 'going as planned', 'going well', 'to plan', 'according to plan', 'as planned'],
    ...['proceeding as planned', 'proceeding to plan', 'progressing as planned', 'progressing to plan'],
    ...['progressing to schedule', 'progressing satisfactorily', 'delivering to plan', 'running to plan'],
    ...['delivering as planned', 'in line with plan', 'good progress', 'making good progress', 'all well'],
    ...['strong progress', 'no concerns', 'no issues', 'under control', 'in control'],
    ...['on track for delivery', 'on track for completion', 'on track to complete', 'within tolerance'],
    ...['ar y trywydd iawn', 'ar y trywydd cywir', 'ar y targed', 'ar darged', 'ar amser'],
    ...['yn mynd yn dda', "yn unol â'r cynllun", 'cynnydd da'],
  ],
  amber: [
    ...['a', 'amber', '🟠', '🟧', 'oren'],
    ...['at risk', 'some issues', 'some concerns', 'some risk', 'some delay', 'some delays', 'minor issues'],
    ...['slippage', 'some slippage', 'minor slippage', 'minor delay', 'minor delays', 'slight delay'],
    ...['slightly behind', 'slightly behind schedule', 'partially met', 'partly met', 'part met'],
    ...['needs attention', 'requires attention', 'attention needed', 'attention required', 'minor concerns'],
    ...['minor problems', 'some problems', 'moderate concerns', 'slightly off track', 'slightly delayed'],
    ...['slight slippage', 'at some risk', 'at risk of delay', 'at risk of slippage', 'delivery at risk'],
    ...['some risk to delivery', 'off track but recoverable', 'behind but recoverable', 'recoverable'],
    ...['mostly on track', 'partially on track', 'manageable issues', 'issues being managed'],
    ...[
      'partially achieved',
      'partly achieved',
      'mewn perygl',
      'rhai pryderon',
      'peth oedi',
      'rhywfaint o oedi',
    ],
  ],
  red: [
    ...['r', 'red', '🔴', '🟥', 'coch', 'goch'],
    ...['off track', 'off-track', 'off target', 'off course', 'not on track', 'not on target'],
    ...['not on track to deliver', 'behind', 'behind schedule', 'behind plan', 'significantly behind'],
    ...[
      'delayed',
      'late',
      'overdue',
      'significant issues',
      'significant delay',
      'major issues',
      'major delay',
    ],
    ...['not met', 'not achieved', 'not delivered', 'missed', 'deadline missed', 'target missed'],
    ...['not on schedule', 'not on course', 'not on time', 'not on plan', 'not going to plan', 'not to plan'],
    ...['serious concerns', 'serious concern', 'major concerns', 'significant concerns', 'serious issues'],
    ...['major problems', 'serious problems', 'significant slippage', 'major slippage', 'severe delay'],
    ...['serious delay', 'severe delays', 'serious delays', 'significant delays', 'major delays', 'critical'],
    ...['seriously behind', 'seriously behind schedule', 'significantly behind schedule', 'well behind'],
    ...['well behind schedule', 'far behind', 'badly behind', 'seriously delayed', 'significantly delayed'],
    ...['stalled', 'blocked', 'failing', 'not progressing', 'no progress', 'urgent attention required'],
    ...['urgent action required', 'immediate action required', 'intervention required', 'unachievable'],
    ...['will not be met', 'will not be achieved', 'unlikely to be met', 'unlikely to be achieved'],
    ...['oddi ar y trywydd', 'ddim ar y trywydd iawn', 'nid ar y trywydd iawn', 'yn hwyr', 'hwyr', 'oedi'],
  ],
};

/** Words that say that there is no rating yet, or that none is due. */
export const unratedWords: readonly string[] = [
  ...['-', 'n/a', 'na', 'none', 'not applicable', 'not rated', 'not yet rated', 'unrated', 'not assessed'],
  ...['not started', 'not yet started', 'yet to start', 'yet to begin', 'not begun', 'not yet begun'],
  ...['not commenced', 'not yet commenced', 'to be started', 'to start', 'to do', 'not due', 'not yet due'],
  ...['not due to start', 'not due yet', 'future action', 'tbc', 'tba', 'tbd', 'grey', 'gray', 'llwyd', '⚪'],
  ...['heb ddechrau', 'heb gychwyn', 'ddim wedi dechrau', 'heb ei ddechrau', 'amherthnasol'],
  ...['select', 'please select', 'select one', 'choose', 'choose an item', 'select an item', 'select status'],
  ...['ddim yn berthnasol', 'dim yn berthnasol', "i'w gadarnhau"],
];

/**
 * Words for work that goes on, or rests, without saying how well it goes. They are no rating and no mistake: where
 * a key or the cells' own colours say more, that counts.
 */
export const openWords: readonly string[] = [
  ...['in progress', 'in-progress', 'inprogress', 'work in progress', 'wip', 'in process', 'inprocess'],
  ...['under review', 'in review', 'in queue', 'queued', 'backlog', 'hold', 'unresolved', 'not resolved'],
  ...['under way', 'underway', 'started', 'commenced', 'open', 'active', 'live', 'in train', 'in hand'],
  ...['in development', 'partially complete', 'partly complete', 'partially completed', 'partly completed'],
  ...['part complete', 'planned', 'scheduled', 'pending', 'new', 'awaiting', 'awaiting start'],
  ...['on hold', 'on-hold', 'paused', 'deferred', 'suspended', 'postponed', 'parked', 'reprogrammed'],
  ...[
    'ar y gweill',
    'yn mynd rhagddo',
    'yn mynd rhagddi',
    'ar waith',
    'parhaus',
    'wedi dechrau',
    'wedi cychwyn',
  ],
  ...["wedi'i ohirio", 'gohiriwyd', 'gohiriedig', "wedi'i oedi"],
];

/**
 * Words that say the same in other words. Where a key gives one of them a meaning, the others have it too: under
 * "Green = Completed", "Complete" and "Done" are Green.
 */
export const sameWords: readonly (readonly string[])[] = [
  [
    'complete',
    'completed',
    'fully complete',
    '100% complete',
    'action complete',
    'action completed',
    'finished',
    'done',
  ],
  ['delivered', 'implemented', 'fully implemented'],
  ['achieved', 'fully achieved', 'met', 'fully met'],
  ['partially met', 'partly met', 'part met', 'partially achieved', 'partly achieved'],
  ['not met', 'not achieved', 'missed'],
  ['on track', 'on-track', 'on target', 'on schedule', 'on time', 'on course', 'on plan'],
  ['off track', 'off-track', 'off target', 'off course', 'not on track', 'not on target'],
  ['delayed', 'late', 'behind', 'behind schedule', 'behind plan'],
  [
    'in progress',
    'in-progress',
    'inprogress',
    'work in progress',
    'wip',
    'ongoing',
    'on-going',
    'under way',
    'underway',
    'started',
  ],
  [
    'not started',
    'not yet started',
    'yet to start',
    'not begun',
    'not yet begun',
    'not commenced',
    'to be started',
    'to start',
  ],
  ['on hold', 'on-hold', 'paused', 'parked'],
  ["wedi'i gwblhau", "wedi'i chwblhau", 'wedi gwblhau', 'wedi cwblhau', 'cwblhawyd', 'cyflawn'],
  ['ar y gweill', 'yn mynd rhagddo', 'yn mynd rhagddi', 'ar waith'],
  ['heb ddechrau', 'heb gychwyn', 'ddim wedi dechrau', 'heb ei ddechrau'],
];

/** Welsh names of colours: in a column that has one of them, "ambr" is no misspelling. */
export const welshColours: readonly string[] = ['glas', 'gwyrdd', 'oren', 'melyn', 'coch', 'llwyd'];

/** Names of colours that a key or a cell may give to another colour than it names in English. */
export const colourAliases: Readonly<Record<string, string>> = {
  gray: 'grey',
  llwyd: 'grey',
  melyn: 'yellow',
  felyn: 'yellow',
  '🟡': 'yellow',
  '🟨': 'yellow',
  gwyn: 'white',
  '⚪': 'white',
  porffor: 'purple',
  piws: 'purple',
  '🟣': 'purple',
  '🟪': 'purple',
  du: 'black',
  '⚫': 'black',
};
