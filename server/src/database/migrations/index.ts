import { Registry1763769600000 } from './1763769600000-registry.js';
import { Supervision1763856000000 } from './1763856000000-supervision.js';
import { Listing1763942400000 } from './1763942400000-listing.js';
import { Audit1764028800000 } from './1764028800000-audit.js';
import { Access1764030600000 } from './1764030600000-access.js';
import { Replanning1764032400000 } from './1764032400000-replanning.js';
import { InspectorSearch1764036000000 } from './1764036000000-inspectorSearch.js';
import { Feed1764039600000 } from './1764039600000-feed.js';
import { Rates1764043200000 } from './1764043200000-rates.js';
import { Merging1764043200000 } from './1764043200000-merging.js';
import { Checkpoint1764045000000 } from './1764045000000-checkpoint.js';
import { Webhook1764082800000 } from './1764082800000-webhook.js';
import { Redress1764118800000 } from './1764118800000-redress.js';
import { Import1764201600000 } from './1764201600000-import.js';
import { DecidedBy1795430000000 } from './1795430000000-decidedBy.js';
import { EntryDraft1795431000000 } from './1795431000000-entryDraft.js';
import { ImportProgress1795432000000 } from './1795432000000-importProgress.js';
import { ClauseStanding1795440000000 } from './1795440000000-clauseStanding.js';
import { SavedView1795445000000 } from './1795445000000-savedView.js';
import { Coverage1795449000000 } from './1795449000000-coverage.js';
import { DocumentNumberSearch1795449500000 } from './1795449500000-documentNumberSearch.js';
import { PolicyDesk1795449900000 } from './1795449900000-policyDesk.js';
import { UnderWay1795530000000 } from './1795530000000-underWay.js';
import { LedgerNumber1795531000000 } from './1795531000000-ledgerNumber.js';
import { RoomToRewrite1795533000000 } from './1795533000000-roomToRewrite.js';
import { GradeCount1795580000000 } from './1795580000000-gradeCount.js';
import { BlackRoll1795581000000 } from './1795581000000-blackRoll.js';
import { OpenPeriod1795582000000 } from './1795582000000-openPeriod.js';
import { WeighingEvents1795583000000 } from './1795583000000-weighingEvents.js';

/** In the order they run; named by their classes. */
export const migrations: Function[] = [
  Registry1763769600000,
  Supervision1763856000000,
  Listing1763942400000,
  Audit1764028800000,
  Access1764030600000,
  Replanning1764032400000,
  InspectorSearch1764036000000,
  Feed1764039600000,
  Rates1764043200000,
  Merging1764043200000,
  Checkpoint1764045000000,
  Webhook1764082800000,
  Redress1764118800000,
  Import1764201600000,
  DecidedBy1795430000000,
  EntryDraft1795431000000,
  ImportProgress1795432000000,
  ClauseStanding1795440000000,
  SavedView1795445000000,
  Coverage1795449000000,
  DocumentNumberSearch1795449500000,
  PolicyDesk1795449900000,
  UnderWay1795530000000,
  LedgerNumber1795531000000,
  RoomToRewrite1795533000000,
  GradeCount1795580000000,
  BlackRoll1795581000000,
  OpenPeriod1795582000000,
  WeighingEvents1795583000000,
];
