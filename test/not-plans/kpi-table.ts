import { amber, green, heads, red, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Measures with targets and colours, a row each. */
export const plan: PlanDescription = {
  title: 'KPIs',
  sheets: [
    {
      name: 'KPIs',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          [title('Key performance indicators, quarter 1')],
          heads('Ref', 'Indicator', 'Owner', 'Target', 'Q4 2024/25', 'Q1 2025/26', 'RAG', 'Direction of travel', 'Comment'),
          ['K1', 'EHCPs issued within 20 weeks', 'Head of SEND', '60%', '41%', '48%', amber(), '↑', 'Improving'],
          ['K2', 'Stage 1 complaints answered in time', 'Customer services', '90%', '93%', '95%', green(), '↑', ''],
          ['K3', 'Days lost to sickness', 'HR', 9, 11.2, 11.9, red(), '↓', 'Winter illness'],
        ] },
      ],
    },
  ],
};
