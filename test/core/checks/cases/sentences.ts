/**
 * What each check says of its cases, in the words that an officer reads: what is wrong, with its figures, and what to do.
 * Each kind of sentence once.
 */
export const sentences: Readonly<Record<string, readonly string[]>> = {
  'rating.missing': [
    'The progress rating is blank, although the action has started or is due. Type Blue, Green, Amber or Red.',
    'The impact rating is blank, although the action has started or is due. Type Blue, Green, Amber or Red.',
  ],
  'rating.unrecognised': [
    '“Gren” is not a progress rating. Type Green if that is what is meant.',
    '“3” is not an impact rating. Type Blue, Green, Amber or Red.',
  ],
  'rating.composite': [
    '“Amber/Green” gives more than one impact rating. Choose one rating; Amber is the more cautious.',
    '“A/R” gives more than one progress rating. Choose one rating; Red is the more cautious.',
  ],
  'rating.formula-error': [
    'The progress rating is a formula that fails with “#N/A”. Correct the formula, or type the rating.',
  ],
  'rating.untidy': [
    'The progress rating “green ” has stray spaces, marks or capitals, and is counted as Green. Type Green, so that filters and formulas find it.',
    'The impact rating “Green.” has stray spaces, marks or capitals, and is counted as Green. Type Green, so that filters and formulas find it.',
  ],
  'rating.colour-only': [
    'The impact rating is a colour without a word, counted as Amber. Type Amber in the cell, so that everyone can read it.',
  ],
  'rating.colour-disagrees': [
    'The progress rating says “Green” but the cell is coloured Red; the word is counted. Change the colour or the word, so that they agree.',
    'The impact rating says “Not started” but the cell is coloured Red; the word is counted. Change the colour or the word, so that they agree.',
    'In 3 of 3 cells with a colour the progress rating says something else than the colour; the words are counted. Say in the rating key what the colours mean, or take them away.',
  ],
  'rating.not-in-key': [
    'The progress rating is Blue, which is not in this workbook’s rating key. Add Blue to the key, or use a rating that is in it.',
    'The impact rating is Blue, which is not in this workbook’s rating key. Add Blue to the key, or use a rating that is in it.',
  ],
  'rating.merged': [
    'One merged cell stands for 2 ratings, and only the first of them is read. Unmerge the cells, and type a rating in each.',
  ],
  'progress.overdue-green': [
    'Progress is Green, but the action was due on 7 September 2025. Rate it Blue if it is done; if not, rate it Amber or Red, or agree a new date.',
    'Progress is Green, but the action was due on 31 August 2025. Rate it Blue if it is done; if not, rate it Amber or Red, or agree a new date.',
  ],
  'progress.blue-no-completion-date': [
    'Progress is Blue, but no completion date is given. Type the date on which it was completed.',
  ],
  'progress.blue-not-started': [
    'Progress is Blue, but the action only starts on 9 September 2025. Correct the rating or the start date.',
  ],
  'progress.blue-no-evidence': [
    'Progress is Blue, but no evidence is given. Say where the evidence is, or rate the action Green until there is some.',
  ],
  'progress.no-update': [
    'Progress is Red, but there is no update. Say what has happened and what is being done about it.',
    'Progress is Amber, but there is no update. Say what has happened and what is being done about it.',
  ],
  'progress.old-update': [
    'Progress is Red, but the latest date in the update is 9 July 2025. Say what has been done since then, with its date.',
    'Progress is Amber, but the latest date in the update is 30 June 2025. Say what has been done since then, with its date.',
    'Progress is Red, but the latest date in the update is 1 May 2025. Say what has been done since then, with its date.',
    'Progress is Red, but the latest date in the update is 7 September 2025. Say what has been done since then, with its date.',
  ],
  'progress.no-recovery': [
    'Progress is Red, but no escalation is given. Say what is needed to get it back on track, or type None.',
    'Progress is Amber, but no escalation is given. Say what is needed to get it back on track, or type None.',
    'Progress is Red, but no decision is given. Say what is needed to get it back on track, or type None.',
  ],
  'impact.blue-before-progress': [
    'Impact is Blue, but progress is only Green. Check both ratings, because impact cannot be complete before the action is.',
    'Impact is Blue, but progress is only Red. Check both ratings, because impact cannot be complete before the action is.',
  ],
  'impact.not-started': [
    'Impact is Green, but progress says that the action has not started. Clear the impact rating, or rate the progress.',
    'Impact is Red, but progress says that the action has not started. Clear the impact rating, or rate the progress.',
  ],
  'lead.missing': ['No lead is named for this action. Name the role that answers for it.'],
  'agency.missing': [
    'No agency is named for this action. Name the agencies that take part, or the one that does it alone.',
  ],
  'area.missing': [
    'This action is in no priority area, so no area counts it. Type the name of its priority area.',
  ],
  'due.missing': ['This action has no due date. Type the date by which it will be done, or Ongoing.'],
  'action.missing': [
    'This row is rated, but does not say what the action is. Type the action, or clear the row.',
  ],
  'reference.missing': [
    'This action has no reference. Give it a reference of its own, so that papers can name it.',
  ],
  'reference.duplicate': [
    'The reference “1.1 ” is also used in A2. Give one of the two a reference of its own.',
    'The reference “2” is also used in A6. Give one of the two a reference of its own.',
    'The reference “1.2” is also used in A3. Give one of the two a reference of its own.',
  ],
  'reference.out-of-sequence': [
    'The reference “1.3” comes after “1.4”, out of its order. Move the row, or correct the reference.',
  ],
  'date.unreadable': [
    'The start date “soon” cannot be read. Type a date such as 31/03/2026, a month such as March 2026, or Ongoing.',
    'The due date “tbc after review” cannot be read. Type a date such as 31/03/2026, a month such as March 2026, or Ongoing.',
  ],
  'date.several': [
    'The due date “31/03/2025, then 31/03/2026” holds several dates, and 31 March 2026 is counted. Keep one date in the cell, and the earlier ones in the update.',
    'The start date “01/04/2024; 01/05/2024” holds several dates, and 1 May 2024 is counted. Keep one date in the cell, and the earlier ones in the update.',
    'The due date “by 31/03/2026 (31 March 2026)” holds several dates, and 31 March 2026 is counted. Keep one date in the cell, and the earlier ones in the update.',
  ],
  'date.ambiguous': [
    'The due date “May 26” may be a day or a year, and it is read as 31 May 2026. Type the year in full, such as May 2025.',
    'The due date “Sep-26” may be a day or a year, and it is read as 30 September 2026. Type the year in full, such as May 2025.',
  ],
  'date.start-after-due': [
    'The start date, 1 April 2026, is after the due date, 31 March 2026. Correct one of the two dates.',
  ],
  'date.completed-unreadable': [
    'The completion date “when signed” cannot be read. Type a date such as 31/03/2026, or leave the cell blank until it is done.',
  ],
  'date.completed-in-future': [
    'The completion date, 9 September 2025, is still to come. Type the date on which it was done, or leave the cell blank until it is.',
  ],
  'date.undated': [
    'The due date is “Ongoing”, so the action can never be overdue. Give a date for the next review if the board should see whether it is on time.',
    'The revised due date is “Quarterly”, so the action can never be overdue. Give a date for the next review if the board should see whether it is on time.',
  ],
  'date.unlikely-year': [
    'The start date, 31 December 2019, is in an unlikely year. Check the year.',
    'The due date, 1 January 2036, is in an unlikely year. Check the year.',
    'The revised due date, 31 March 2052, is in an unlikely year. Check the year.',
    'The completion date, 1 September 2015, is in an unlikely year. Check the year.',
    'The start date, 31 December 2024, is in an unlikely year. Check the year.',
  ],
  'money.unreadable': [
    'The budget “see finance” is not an amount, so it is counted as £0. Type a number of pounds, such as 12000 or £12k.',
    'The forecast “12,00” is not an amount, so it is counted as £0. Type a number of pounds, such as 12000 or £12k.',
  ],
  'money.missing': ['The actual spend is “TBC”, so it is counted as £0. Type the amount when it is known.'],
  'money.over-budget': [
    'The forecast of £110.01 is over the budget of £100. Check the amounts, and tell finance if they are right.',
    'The actual spend of £111 is over the budget of £100. Check the amounts, and tell finance if they are right.',
    'The forecast of £111 is over the budget of £100. Check the amounts, and tell finance if they are right.',
    'The actual spend of £0.01 is over the budget of £0. Check the amounts, and tell finance if they are right.',
    'The forecast of £100.01 is over the budget of £100. Check the amounts, and tell finance if they are right.',
  ],
  'money.negative': [
    'The budget of -£0.01 is less than £0. Check the sign, and explain it in the update if it is right.',
    'The actual spend of -£300 is less than £0. Check the sign, and explain it in the update if it is right.',
  ],
  'money.spend-without-impact': [
    '£0.01 has been spent, but impact is not rated. Say what the money has changed, and rate the impact.',
    '£0.01 has been spent, but impact is Red. Say what the money has changed, and rate the impact.',
    '£50.01 has been spent, but impact is Red. Say what the money has changed, and rate the impact.',
  ],
  'money.red-no-spend': [
    'Progress is Red, but none of the budget of £100 has been spent. Check the spend, and say what holds the money back.',
  ],
  'total.disagrees': [
    'The total budget is £150.51, but its rows add up to £150.50. Check its formula, and look for amounts typed as text, which Excel does not add up.',
    'The total budget is £100, but its rows add up to £12,100. Check its formula, and look for amounts typed as text, which Excel does not add up.',
    'The total budget is £4, but its rows add up to £3. Check its formula, and look for amounts typed as text, which Excel does not add up.',
  ],
  'ledger.unclaimed': [
    '£15 on 2 lines with the code “X1” leads to no action. Say what the code is for in the pane, or in a table of codes in the workbook.',
    '£10 on 1 line without a code leads to no action. Ask finance what it was spent on.',
  ],
  'ledger.differs': [
    'The actual spend is £500, but the ledger says £600.01. Ask finance which is right, and bring the plan up to date.',
    'The actual spend is £500, but the ledger says £399.99. Ask finance which is right, and bring the plan up to date.',
    'The actual spend is £500, but the ledger says -£500. Ask finance which is right, and bring the plan up to date.',
    'The actual spend is £500, but the ledger says £0. Ask finance which is right, and bring the plan up to date.',
    'The actual spend is £500, but the ledger says £500.01. Ask finance which is right, and bring the plan up to date.',
  ],
  'ledger.no-line': [
    'The budget is £1,000, and no line of the ledger is for this action. Ask finance where its spend is posted.',
  ],
  'ledger.off-profile': [
    'By the ledger, 69% of the budget is spent with 44% of the year gone. Check whether the budget will last, and tell finance.',
    'By the ledger, 19% of the budget is spent with 44% of the year gone. Check whether the work is late, or its spend is still to be posted.',
    'By the ledger, 100% of the budget is spent with 44% of the year gone. Check whether the budget will last, and tell finance.',
    'By the ledger, 60% of the budget is spent with 44% of the year gone. Check whether the budget will last, and tell finance.',
  ],
  'ledger.total': [
    'The ledger’s total is £100, but its lines add up to £80. Look for lines that are missing, hidden, or typed as text.',
    'The ledger’s total is £80.02, but its lines add up to £80. Look for lines that are missing, hidden, or typed as text.',
    'The ledger’s total is £31, but its lines add up to £30. Look for lines that are missing, hidden, or typed as text.',
  ],
  'ledger.unreadable': [
    'The amount “see journal” cannot be read, so its line is not counted. Type it as a number.',
    'The date “soon” cannot be read, so its line counts in no month. Type it as a date or a period.',
  ],
  'evidence.impact-above': [
    'Impact is Green, but “Plans in 20 weeks” is Red and getting worse. Look at both, and write down what the rating of impact rests on.',
    'Impact is Blue, but “Plans in 20 weeks” is off its target and getting worse. Look at both, and write down what the rating of impact rests on.',
  ],
  'evidence.impact-below': [
    'Impact is Red, but “Plans in 20 weeks” meets its target. Look at both, and see whether the rating of impact still holds.',
    'Impact is Amber, but its 2 measures all meet their targets. Look at both, and see whether the rating of impact still holds.',
  ],
  'evidence.impact-bare': [
    'Impact is Blue, with no measure and no evidence behind it. Say what shows the impact, or link a measure to the action or its area.',
  ],
  'evidence.measure-late': [
    'The newest figure of “Plans in 20 weeks” is of June 2025. Ask whoever keeps the measure for its next figure.',
    'The newest figure of “Plans in 20 weeks” is of July 2025. Ask whoever keeps the measure for its next figure.',
    'The newest figure of “Plans in 20 weeks” is of May 2025. Ask whoever keeps the measure for its next figure.',
    'The newest figure of “Plans in 20 weeks” is of 2022/23. Ask whoever keeps the measure for its next figure.',
  ],
  'evidence.figure-unread': [
    '“c. 53” cannot be read as a figure, so it is left out. Type a number, or “n/a” where there is none.',
  ],
  'evidence.figure-doubt': [
    '“Plans in 20 weeks”: there are two figures for March 2025, 41% and 42%; the first is used. Correct the scorecard, so that each period has one figure.',
  ],
  'evidence.nowhere': [
    'The evidence, “TBC”, does not lead to anything. Name the paper or the figure, and say where it is kept.',
  ],
  'evidence.before-start': [
    'Progress is Blue, but the evidence is of 28 February 2025, before the start on 1 April 2025. Look whether there is later evidence, or the start date is another.',
    'Progress is Blue, but the evidence is of 31 March 2025, before the start on 1 April 2025. Look whether there is later evidence, or the start date is another.',
  ],
  'evidence.same-words': [
    'Progress is Blue, and the evidence is word for word that of 1.2. Look whether it shows what this action has done.',
    'Progress is Blue, and the evidence is word for word that of 1.1. Look whether it shows what this action has done.',
    'Progress is Blue, and the evidence is word for word that of 1.2 and 1 more. Look whether it shows what this action has done.',
    'Progress is Blue, and the evidence is word for word that of 1.1 and 1 more. Look whether it shows what this action has done.',
  ],
  'progress.same-update': [
    'The update is word for word what it was at the board of 11 August 2025. Look whether there is anything to add since then.',
  ],
  'impact.behind-progress': [
    'Progress has been Blue for 2 boards, but impact is Amber. Look at what shows the impact, and rate it by that.',
    'Progress has been Blue for 2 boards, but impact is not rated. Look at what shows the impact, and rate it by that.',
  ],
  'impact.unmoved': [
    'Impact has been Amber for 3 boards, while £1 was spent. Look at what the money has changed, and whether the rating still holds.',
    'Impact has been Red for 2 boards, while £40 was spent. Look at what the money has changed, and whether the rating still holds.',
  ],
  'date.moved': [
    'The due date was 31 January 2026 at first, and has moved twice, 59 days in all. Look at what holds it up, and whether the date now is one that can be kept.',
    'The due date was 28 September 2025 at first, and has moved once, by 6 months. Look at what holds it up, and whether the date now is one that can be kept.',
    'The due date was 31 March 2025 at first, and has moved once, by 12 months. Look at what holds it up, and whether the date now is one that can be kept.',
  ],
  'area.count': [
    'The plan has 3 priority areas, but 2 are expected. Look for an area that is missing, or that is spelt in two ways.',
    'The plan has 1 priority area, but 2 are expected. Look for an area that is missing, or that is spelt in two ways.',
  ],
  'row.hidden': [
    'The action on row 3 is hidden, but is counted all the same. Clear the filter or show the rows, to see everything that is counted.',
    '2 actions from row 2 on are hidden, but are counted all the same. Clear the filter or show the rows, to see everything that is counted.',
  ],
  'text.formula-like': [
    'The action begins like a formula: “=Review of terms”. Find out who typed it, and take the sign at its start away.',
    "The update begins like a formula: “+cmd|'/c calc'!A1”. Find out who typed it, and take the sign at its start away.",
    'The evidence begins like a formula: “@SUM(A1:A9)”. Find out who typed it, and take the sign at its start away.',
    'The lead begins like a formula: “-SUM(A1)”. Find out who typed it, and take the sign at its start away.',
  ],
  'text.control-characters': [
    'The update holds characters that cannot be seen and may change how it reads. Type the text again, rather than pasting it.',
    'The lead holds characters that cannot be seen and may change how it reads. Type the text again, rather than pasting it.',
  ],
};
