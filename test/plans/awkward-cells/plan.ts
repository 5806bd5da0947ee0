import { amber, blue, day, formula, green, heads, red, title } from '../describe';
import type { CellDescription, PlanDescription } from '../describe';

/** The most that a cell of Excel can hold. In characters. */
const MOST = 32_767;
const long = (sentence: string): string => sentence.repeat(Math.ceil(MOST / sentence.length)).slice(0, MOST);
const error = (text: string, shows: string): CellDescription => formula(text, { error: shows });

const LEADERSHIP = 'القيادة والشراكة';
const VOICE = 'קול ההורים';
const TEACHING = '👩🏽‍🏫 Inclusive teaching';

/**
 * What breaks readers: a sheet that runs from right to left, Arabic and Hebrew, emoji of several parts,
 * cells as long as Excel allows, errors in ratings, dates, money and prose, references used twice or
 * missing, ratings and a lead left blank.
 */
export const plan: PlanDescription = {
  title: 'Plan in several languages',
  sheets: [
    {
      name: 'خطة · Plan',
      rightToLeft: true,
      blocks: [
        { at: 'A1', rows: [[title('خطة التحسين · Improvement plan')]] },
        {
          at: 'A2',
          // prettier-ignore
          rows: [
            heads('Ref', 'Theme', 'Action', 'Lead', 'Start', 'Due', 'BRAG progress', 'BRAG impact', 'Update', 'Budget', 'Actual'),
            ['ا-1', LEADERSHIP, 'اجتماع شهري للمجلس', 'مدير خدمات الأطفال', day('2025-04-01'), day('2026-03-31'), green(), green(), long('The board met, agreed the minutes and set the date. '), 1000, 500],
            ['ا-2', LEADERSHIP, long('Write to every family, in the language that they read, and ask what has changed. '), 'Head of SEND', day('2025-04-01'), day('2025-12-31'), amber(), green(), null, error('"a"*1', '#VALUE!'), 200],
            ['ا-1', LEADERSHIP, '🎯🎯 نشر التقرير السنوي', 'Head of SEND', day('2025-04-01'), day('2025-08-31'), red(), amber(), '👍🏽 جيد', 300, 0],
            [null, VOICE, 'מפגש הורים בכל חודש', 'Participation Officer', day('2025-05-01'), error('NA()', '#N/A'), green(), error('#REF!+1', '#REF!'), 'נפגשו פעמיים', 400, 100],
            [null, VOICE, 'Translate the guide', 'Communications Officer', error('NOSUCHNAME', '#NAME?'), day('2025-09-15'), blue(), blue(), error('1/0', '#DIV/0!'), 500, 450],
            ['ק-3', TEACHING, 'Share 🧩 resources', 'Head of Inclusion', day('2025-08-01'), day('2026-01-01'), null, null, null, 600, null],
            ['ק-4', TEACHING, 'Coach new teachers', null, day('2025-09-01'), day('2025-10-02'), green(), green(), '\u202Bסיום\u202C', 700, error('1/0', '#DIV/0!')],
          ],
        },
      ],
    },
  ],
};
