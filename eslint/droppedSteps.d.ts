import type { Rule } from 'eslint';

declare const droppedSteps: Rule.RuleModule;
export = droppedSteps;
