import { Body1, Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PlanReport } from '../../app/planReport';
import { pounds } from '../../core/cells/pounds';
import { toPounds } from '../../core/ledger/readAmount';
import { leaveOpen } from '../../core/plan/mapping/correctMapping';
import type { MappedCode, MappedShare } from '../../core/plan/mapping/mapping';
import { openQuestions } from '../../core/plan/mapping/openQuestions';
import { withCodes } from '../../core/plan/mapping/withCodes';
import { QuestionFrame } from '../overview/QuestionFrame';
import type { Task } from '../run/run';
import { countOf } from '../shared/countOf';
import { targetChoices, type TargetChoices } from '../shared/targetChoices';
import { TargetOptions } from '../shared/TargetOptions';

export interface LedgerCodesProps {
  readonly report: PlanReport;
  readonly busy: boolean;
  readonly start: (task: Task) => void;
}

/** One thing that a code is for, as it is chosen: `other`, or an area or an action by its place among the choices. */
interface Chosen {
  readonly to: string;
  readonly share: string;
}

/** So many codes are asked about at once; those with the most money come first. */
const mostAsked = 10;
const nothingChosen: Chosen = { to: '', share: '' };

/** Asks what codes of the ledger are for that lead to nothing. What is answered is kept in the workbook; the rest is asked again. */
export function LedgerCodes({ report, busy, start }: LedgerCodesProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlyMap<string, readonly Chosen[]>>(new Map());
  const { actions } = report.total;
  const choices = useMemo(() => targetChoices(actions), [actions]);
  const codes = (report.ledger?.ledger.unmatched ?? []).filter(({ code }) => code !== '');
  if (codes.length === 0) return null;
  const asked = codes.slice(0, mostAsked);
  const answers = asked.flatMap(({ code }) => answerOf(code, chosen.get(code) ?? [], choices));
  const isWrong = asked.some(({ code }) => isUnclear(chosen.get(code) ?? []));

  function keep(): void {
    const open = leaveOpen(report.mapping, openQuestions(report.tables, actions));
    start({ do: 'map', mapping: withCodes(open, answers) });
    setChosen(new Map());
  }

  const change = (code: string, rows: readonly Chosen[]): void => setChosen(new Map(chosen).set(code, rows));
  return (
    <QuestionFrame
      label="What the ledger’s codes are for"
      title="What the ledger’s codes are for"
      keep="Keep these answers"
      disabled={busy || isWrong || answers.length === 0}
      onKeep={keep}
    >
      <Body1 as="p" block className={styles.flat}>
        {codes.length > asked.length
          ? `${countOf(codes.length, 'code')} lead to no action yet. These are the ${asked.length} with the most money.`
          : 'Say which action or area each code is for. What you leave open is asked again.'}
      </Body1>
      {asked.map(({ code, lines, sums }) => (
        <CodeField
          key={code}
          code={code}
          spent={`${pounds(toPounds(sums.actual))} on ${countOf(lines, 'line')}`}
          rows={chosen.get(code) ?? [nothingChosen]}
          choices={choices}
          onChange={(rows) => change(code, rows)}
        />
      ))}
    </QuestionFrame>
  );
}

interface CodeFieldProps {
  readonly code: string;
  readonly spent: string;
  readonly rows: readonly Chosen[];
  readonly choices: TargetChoices;
  readonly onChange: (rows: readonly Chosen[]) => void;
}

function CodeField({ code, spent, rows, choices, onChange }: CodeFieldProps) {
  const styles = useStyles();
  const set = (at: number, change: Partial<Chosen>): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const isShared = rows.length > 1;
  return (
    <div role="group" aria-label={code} className={styles.code}>
      {rows.map(({ to, share }, index) => (
        <div key={index} className={styles.row}>
          <Field
            className={styles.choice}
            label={
              index === 0 ? (
                <>
                  <bdi>{code}</bdi>: {spent}
                </>
              ) : (
                'And for'
              )
            }
          >
            <Select value={to} onChange={(_event, { value }) => set(index, { to: value })}>
              <option value="">Not matched yet</option>
              {!isShared && <option value="other">Other work, not this plan’s</option>}
              <TargetOptions groups={choices.groups} />
            </Select>
          </Field>
          {isShared && (
            <Field label="Share, %" className={styles.share}>
              <Input
                inputMode="decimal"
                value={share}
                onChange={(_event, { value }) => set(index, { share: value })}
              />
            </Field>
          )}
        </div>
      ))}
      {rows[0]?.to !== '' && rows[0]?.to !== 'other' && (
        <Button size="small" className={styles.more} onClick={() => onChange([...rows, nothingChosen])}>
          Share it with another
        </Button>
      )}
    </div>
  );
}

const partOf = ({ share }: Chosen): number => Number(share.replace('%', '').trim() || NaN);

/** Something is chosen that cannot be kept yet: a share without a number, or with nothing that it is of. */
const isUnclear = (rows: readonly Chosen[]): boolean =>
  rows.length > 1 && rows.some((row) => row.to === '' || !(partOf(row) > 0 && partOf(row) <= 100));

function answerOf(code: string, rows: readonly Chosen[], { targets }: TargetChoices): MappedCode[] {
  if (isUnclear(rows)) return [];
  if (rows[0]?.to === 'other') return [{ code, to: 'other' }];
  const shares = rows.flatMap((row): MappedShare[] => {
    const share = targets.get(row.to);
    return share === undefined ? [] : [rows.length > 1 ? { ...share, share: partOf(row) } : share];
  });
  return shares.length === 0 ? [] : [{ code, to: shares }];
}

const useStyles = makeStyles({
  flat: { margin: 0 },
  code: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  choice: { flexGrow: 1, minWidth: 0 },
  share: { width: '72px', flexShrink: 0 },
  more: { alignSelf: 'flex-start' },
});
