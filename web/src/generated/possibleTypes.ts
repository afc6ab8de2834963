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
  ],
  "Node": [
    "AbnormalListing",
    "Accident",
    "Complaint",
    "Draw",
    "Enterprise",
    "Inspection",
    "Inspector",
    "Interview",
    "Licence",
    "Monitoring",
    "Penalty",
    "PublicEvaluation",
    "QuantifiedGrading",
    "Rectification",
    "SeriousViolation",
    "StandardizationCertificate",
    "SupervisionTask"
  ]
};
