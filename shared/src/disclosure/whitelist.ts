/**
 * Which fields of a record each audience may see. What does not stand here is not disclosed: a field that is added to a
 * record is hidden until somebody decides otherwise. Staff see everything, by their own permissions.
 *
 * Never in either list: identity and phone numbers, home addresses, bank accounts, complainants, minors, the names of
 * natural persons (rules on publishing administrative penalties; Personal Information Protection Law). Penalties are
 * published as the 双公示 sheet has them, standardization as it is announced; that an enterprise was interviewed or
 * complained of shows only in the clause that decides.
 */
import type { RecordKind } from '../vocabulary.js';

type Whitelist = Readonly<Partial<Record<RecordKind, readonly string[]>>>;

export const DISCLOSED_FIELDS: Readonly<Record<'PUBLIC' | 'DEPARTMENT', Whitelist>> = {
  PUBLIC: {
    PENALTY: ['decidedOn', 'documentNumber', 'violation', 'fine', 'confiscated', 'gravity'],
    STANDARDIZATION: ['level', 'issuedOn', 'expiresOn'],
  },
  DEPARTMENT: {
    ACCIDENT: ['occurredOn', 'deaths', 'seriousInjuries', 'directLoss'],
    INTERVIEW: ['heldOn', 'interviewee', 'trigger'],
    PENALTY: ['decidedOn', 'documentNumber', 'violation', 'fine', 'confiscated', 'gravity'],
    COMPLAINT: ['acceptedOn'],
    INSPECTION: ['inspectedOn', 'result'],
    MONITORING: ['observedOn', 'result'],
    LICENCE: ['decidedOn', 'action', 'licenceName', 'licenceNumber', 'expiresOn'],
    QUANTIFIED_GRADING: ['gradedOn', 'score'],
    PUBLIC_EVALUATION: ['evaluatedOn', 'score'],
    SERIOUS_VIOLATION: ['foundOn', 'summary'],
    ABNORMAL_LISTING: ['listedOn', 'authority', 'reason'],
    STANDARDIZATION: ['level', 'certificateNumber', 'issuedOn', 'expiresOn'],
  },
};
