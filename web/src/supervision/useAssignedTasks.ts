import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { BoardTasksDocument, type SupervisionTaskWhere } from '../generated/graphql';
import type { TaskRow } from './taskText';

/** Some hundreds of visits fill the weeks of a bureau; a board of more could not be read, and the list has them all. */
const MOST_LOADED = 1000;

interface AssignedTasks {
  readonly tasks: readonly TaskRow[] | undefined;
  /** How many there are beyond those loaded. */
  readonly more: number;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** All tasks that match, page after page, as far as a board can show them. */
export function useAssignedTasks(where: SupervisionTaskWhere): AssignedTasks {
  const { data, previousData, error, loading, fetchMore, refetch } = useQuery(BoardTasksDocument, {
    variables: { where },
    fetchPolicy: 'cache-and-network',
  });
  const shown = (data ?? previousData)?.supervisionTasks;
  const { hasNextPage = false, endCursor = null } = data?.supervisionTasks.pageInfo ?? {};
  const loaded = data?.supervisionTasks.nodes.length ?? 0;
  useEffect(() => {
    if (!hasNextPage || endCursor === null || loading || loaded >= MOST_LOADED) return;
    void fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: { supervisionTasks: next } }) => ({
        supervisionTasks: { ...next, nodes: [...before.supervisionTasks.nodes, ...next.nodes] },
      }),
    });
  }, [hasNextPage, endCursor, loading, loaded, fetchMore]);
  return {
    tasks: shown?.nodes,
    more: (shown?.totalCount ?? 0) - (shown?.nodes.length ?? 0),
    error: error && !data ? error : undefined,
    refetch: () => void refetch(),
  };
}
