/** Credit files of the enterprises on the sheet, and who bears a document number: read once, then at hand for every row. */
import type { ApolloClient } from '@apollo/client';
import { creditFile, type CreditFile, type FiledEnterprise } from '../domain/creditFile/creditFile';
import { CreditFileDocument, PenaltyOnFileDocument, type PenaltyOnFileQuery } from '../generated/graphql';

export type PenaltyOnFile = NonNullable<PenaltyOnFileQuery['penaltyByDocumentNumber']>;

export interface Files {
  fileOf(creditCode: string): CreditFile | undefined;
  bearerOf(documentNumber: string): PenaltyOnFile | null | undefined;
  /** Reads it unless it was read; `onRead` is called when it is there. What fails is tried again with the next asking. */
  askFile(creditCode: string): void;
  askBearer(documentNumber: string): void;
  /** After what is on file has changed. */
  forget(creditCode: string): void;
}

const EVENTS_PER_REQUEST = 100;

export function createFiles(client: ApolloClient, complaints: boolean, onRead: () => void): Files {
  const files = new Map<string, CreditFile>();
  const bearers = new Map<string, PenaltyOnFile | null>();
  const asked = new Set<string>();

  const once = (name: string, read: () => Promise<void>) => {
    if (asked.has(name)) return;
    asked.add(name);
    // Without it a row only tells less; saving does not wait for it.
    void read().then(onRead, () => asked.delete(name));
  };
  return {
    fileOf: creditCode => files.get(creditCode),
    bearerOf: documentNumber => bearers.get(documentNumber),
    askFile: creditCode =>
      once(`file ${creditCode}`, async () => {
        const file = await readFile(client, creditCode, complaints);
        if (file) files.set(creditCode, file);
      }),
    askBearer: documentNumber =>
      once(`number ${documentNumber}`, async () => {
        const variables = { documentNumber };
        const { data } = await client.query({
          query: PenaltyOnFileDocument,
          variables,
          fetchPolicy: 'no-cache',
        });
        bearers.set(documentNumber, data!.penaltyByDocumentNumber);
      }),
    forget(creditCode) {
      asked.delete(`file ${creditCode}`);
      bearers.clear();
      for (const name of asked) if (name.startsWith('number ')) asked.delete(name);
    },
  };
}

async function readFile(
  client: ApolloClient,
  creditCode: string,
  complaints: boolean,
): Promise<CreditFile | null> {
  const read = async (after: string | null) => {
    const variables = { creditCode, first: EVENTS_PER_REQUEST, after, complaints };
    const { data } = await client.query({ query: CreditFileDocument, variables, fetchPolicy: 'no-cache' });
    return data!;
  };
  const { enterprise, policies, today } = await read(null);
  if (!enterprise) return null;
  const nodes = [...enterprise.events.nodes];
  let { hasNextPage, endCursor } = enterprise.events.pageInfo;
  while (hasNextPage) {
    const page: FiledEnterprise['events'] = (await read(endCursor)).enterprise!.events;
    nodes.push(...page.nodes);
    ({ hasNextPage, endCursor } = page.pageInfo);
  }
  return creditFile({ ...enterprise, events: { ...enterprise.events, nodes } }, policies, today);
}
