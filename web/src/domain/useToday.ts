import { useQuery } from '@apollo/client/react';
import { day, type Day } from '@qianqi/shared';
import { TodayDocument } from '../generated/graphql';

/**
 * The bureau's day by the server's calendar; null until the server has said so. Every page that asks for `today` with its
 * own query keeps this one current: a tab that stays open overnight learns of the new day with its next page.
 */
export function useToday(): Day | null {
  const { data } = useQuery(TodayDocument);
  return data ? day(data.today) : null;
}
