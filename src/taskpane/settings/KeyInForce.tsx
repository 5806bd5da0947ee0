import type { PlanReport } from '../../app/planReport';
import { ratings } from '../../core/plan/values/rating';
import { RatingWord } from '../shared/RatingWord';
import { SettingsSection } from './SettingsSection';

/** What each rating means in this workbook, and who says so. */
export function KeyInForce({ report, busy }: { readonly report: PlanReport; readonly busy: boolean }) {
  const { key } = report;
  return (
    <SettingsSection
      title="What the ratings mean"
      about="The words and colours that count as Blue, Green, Amber and Red."
      busy={busy}
    >
      <div>
        {key.source === 'workbook'
          ? 'From the rating key in this workbook.'
          : 'This workbook has no rating key, so the usual meanings count. To change them, add a key to the workbook.'}
      </div>
      <ul>
        {ratings.map((rating) => (
          <li key={rating}>
            <RatingWord rating={rating} /> <bdi>{key[rating]}</bdi>
          </li>
        ))}
        {key.others?.map(({ colour, meaning, countsAs }) => (
          <li key={colour}>
            {colour[0]?.toUpperCase()}
            {colour.slice(1)}: <bdi>{meaning}</bdi>, which counts as <RatingWord rating={countsAs} />
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
