/** Pages, and parts of them, that nobody needs at the first look, each fetched when it is wanted. */
export const pageCode = {
  checks: async () => ({
    default: (await import(/* webpackChunkName: "checks" */ './checks/Issues')).Issues,
  }),
  noPlan: async () => ({
    default: (await import(/* webpackChunkName: "no-plan" */ './overview/NoPlan')).NoPlan,
  }),
  pack: async () => ({
    default: (await import(/* webpackChunkName: "pack" */ './pack/BoardPack')).BoardPack,
  }),
  finance: async () => ({
    default: (await import(/* webpackChunkName: "finance" */ './finance/Finance')).Finance,
  }),
  settings: async () => ({
    default: (await import(/* webpackChunkName: "settings" */ './settings/Settings')).Settings,
  }),
  help: async () => ({ default: (await import(/* webpackChunkName: "help" */ './help/Help')).Help }),
  actionList: async () => ({
    default: (await import(/* webpackChunkName: "actions" */ './shared/ActionList')).ActionList,
  }),
  trace: async () => ({
    default: (await import(/* webpackChunkName: "actions" */ './overview/Trace')).Trace,
  }),
  whyPanel: async () => ({
    default: (await import(/* webpackChunkName: "why-details" */ './why/WhyPanel')).WhyPanel,
  }),
  why: async () => ({
    default: (await import(/* webpackChunkName: "why-details" */ './why/WhyDetails')).WhyDetails,
  }),
  welcome: async () => ({
    default: (await import(/* webpackChunkName: "welcome" */ './overview/Welcome')).Welcome,
  }),
  ratingQuestion: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './overview/RatingQuestion')).RatingQuestion,
  }),
  titleQuestion: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './overview/TitleQuestion')).TitleQuestion,
  }),
  choiceQuestion: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './overview/ChoiceQuestion')).ChoiceQuestion,
  }),
  ledgerCodes: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './finance/LedgerCodes')).LedgerCodes,
  }),
  measuresAsked: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './overview/MeasuresAsked')).MeasuresAsked,
  }),
  question: async () => ({
    default: (await import(/* webpackChunkName: "question" */ './overview/Question')).Question,
  }),
};
