import { useMutation } from '@apollo/client/react';
import type { Day } from '@qianqi/shared';
import { useNavigate } from 'react-router';
import { useViewer } from '../domain/viewer';
import { AnnounceDrawDocument } from '../generated/graphql';
import { paths } from '../paths';
import { EntryDialog } from '../ui/entry/EntryDialog';
import { announceFields, announcement, checkAnnouncement, ofField } from './drawFields';

interface Props {
  readonly today: Day;
  readonly onClose: () => void;
}

/** Freezes both pools and publishes their hashes and the commitment to a seed, before anything is drawn. */
export function DrawAnnounce({ today, onClose }: Props) {
  const { username } = useViewer();
  const navigate = useNavigate();
  const [mutate] = useMutation(AnnounceDrawDocument);
  return (
    <EntryDialog
      title="公告双随机抽查"
      what="公告后，检查对象和检查人员名录即冻结，并公布名录哈希和种子承诺；抽取时再公布种子。"
      verb="公告"
      fields={announceFields(today)}
      today={today}
      draftKey={`${username}:announce`}
      check={raw => checkAnnouncement(raw, today)}
      send={async (raw, idempotencyKey) => {
        const { data } = await mutate({
          variables: { input: { ...announcement(raw), idempotencyKey } },
          refetchQueries: 'active',
        });
        const { draw, userErrors } = data!.announceDraw;
        if (draw) void navigate(paths.draw(draw.id));
        return { userErrors: userErrors.map(ofField), done: '已公告，名录已冻结' };
      }}
      onClose={onClose}
    />
  );
}
