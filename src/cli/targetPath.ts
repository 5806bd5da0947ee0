import { resolve } from 'node:path';
import type { Target } from './readArguments';
import { UsageError } from './usageError';

/** Where a command writes its workbook. @throws UsageError where a copy would be written over the plan */
export function targetPath(plan: string, target: Target): string {
  if (target === 'in place') return plan;
  if (resolve(target.out) === resolve(plan)) {
    throw new UsageError('--out is the plan itself. To write into it, use --in-place.');
  }
  return target.out;
}
