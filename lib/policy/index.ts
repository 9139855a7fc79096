export { coverage, type CoverageRow, type CoverageTable } from './coverage'
export { byArticle, documentPage, ruleLists, type Article, type Change, type DocumentPage, type ListedRule, type RuleList } from './document-page'
export { factsIn, judge } from './engine/conditions'
export { checkFacts, type FactFault } from './engine/check-facts'
export { decide, kindTouches, materialsOf, type Question } from './engine/decide'
export { nextQuestion, openQuestions, type About, type Asking } from './engine/next-question'
export { openFacts } from './engine/open-facts'
export { rangeOf, ratioOf } from './engine/ratio'
export { whatIf, type Consequence } from './engine/what-if'
export type {
  AppliedBase, AppliedReduction, ClaimAnswer, Decision, GroundAnswer, LockAnswer, MaterialAnswer, RatioAlternative, RatioAnswer, RatioBranch, RatioOutcome, RatioValue,
  Status, Step, WindowAnswer, WindowDay,
} from './engine/answer'
export type {
  Base, BaseRule, Cite, ClaimRule, CodeRule, CommitmentRule, DocumentInfo, Expr, Gap, GroundRule, InstitutionRule, LayeredPack, LockRule, MaterialId, MaterialRule, NoticeRule, Pack,
  PackId, Reading, Reduce, ReductionRule, Rule, RuleLists, Slot, Sourced, Span, StatementRule, Topic, WindowId, WindowRule,
} from './engine/types'
export { vocabulary, type FactId, type Facts, type Ground, type Kind } from './engine/vocabulary'
export { judgedOn, nextChange, type DatedDocuments, type Judged, type Stay } from './judged-on'
export { allPacks, filedKinds, packById, packFor, type NoPolicy } from './packs/register'
export { checkInstitutionSet, type InstitutionSet, type SetAnswer, type SetOpen, type SetRefusal, type SetRefusalCode } from './institution-set'
export type { PickedInstitution } from './institution-slots'
export { reachedRetirementAge, retirementDay, type Retiree, type WorkerClass } from './retirement'
