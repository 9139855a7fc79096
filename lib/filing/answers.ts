export const fieldIds = [
  'insuredPlace', 'insurance', 'name', 'idNumber', 'guardianName', 'guardianRelation', 'guardianAgrees', 'carePlace', 'contactPhone', 'address', 'choosesDirect',
  'ground', 'residenceSince', 'employer', 'postedFrom', 'postedUntil', 'kinHasHome', 'childless', 'relativeAgrees',
  'barred', 'barredReason', 'workerClass', 'migrantWorker', 'movedForWork', 'proofChoice', 'permitUntil',
  'need', 'withinRules', 'inList', 'referralHospital', 'referralDay', 'hospital', 'extraTertiary', 'extraSecondary', 'extraPrimary', 'extraSpecialist', 'specialInstitution', 'diagnosis', 'visitDay', 'emergencyCare',
  'mother', 'spouseUnemployed', 'planningCompliant', 'dueDay', 'agreed', 'signedAs',
] as const
export type FieldId = (typeof fieldIds)[number]

/** What a citizen has answered, each as read and normalised: codes, days as YYYY-MM-DD, lines of text. */
export type Answers = { readonly [Field in FieldId]?: string | undefined }
