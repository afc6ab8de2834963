/* eslint-disable */
export const possibleTypes = {
  "Event": [
    "AbnormalListing",
    "Accident",
    "Complaint",
    "Inspection",
    "Interview",
    "Licence",
    "Monitoring",
    "Penalty",
    "PublicEvaluation",
    "QuantifiedGrading",
    "SeriousViolation"
  ]
};
