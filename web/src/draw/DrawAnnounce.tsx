import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import type { Day } from '@qianqi/shared';
import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useToday } from '../domain/useToday';
import { useViewer } from '../domain/viewer';
import { AnnounceDrawDocument } from '../generated/graphql';
import { paths } from '../paths';
import { EntryForm } from '../ui/entry/EntryForm';
import type { RawValues } from '../ui/entry/field';
import { useEntry } from '../ui/entry/useEntry';
import { useNotice } from '../ui/notice';
import { LoadingRows } from '../ui/States';
import { usePageTitle } from '../ui/usePageTitle';
import { announceFields, announcement, checkAnnouncement, ofField } from './drawFields';
import { DrawPreview } from './DrawPreview';

/** Freezes both pools and publishes their hashes and the commitment to a seed, before anything is drawn. */
export function DrawAnnounce() {
  usePageTitle('公告双随机抽查');
  const today = useToday();
  return (
    <>
      <div className="page-head">
        <h1>公告双随机抽查</h1>
      </div>
      <p className="tab-note">
        公告后，检查对象和检查人员名录即冻结，并公布名录哈希和种子承诺；抽取时再公布种子。
      </p>
      {today ? <Form today={today} /> : <LoadingRows rows={10} />}
    </>
  );
}

function Form({ today }: { readonly today: Day }) {
  const { username } = useViewer();
  const navigate = useNavigate();
  const tell = useNotice();
  const [mutate] = useMutation(AnnounceDrawDocument);
  const fields = useMemo(() => announceFields(today), [today]);
  const check = useCallback((raw: RawValues) => checkAnnouncement(raw, today), [today]);
  const entry = useEntry({ fields, today, draftKey: `${username}:announce`, check });

  const announce = async () => {
    let id = '';
    const saved = await entry.submit(async (raw, idempotencyKey) => {
      const { data } = await mutate({ variables: { input: { ...announcement(raw), idempotencyKey } } });
      const { draw, userErrors } = data!.announceDraw;
      id = draw?.id ?? '';
      return userErrors.map(ofField);
    });
    if (!saved) return;
    tell('已公告，名录已冻结');
    void navigate(paths.draw(id), { replace: true });
  };
  return (
    <div className="entry-columns">
      <EntryForm
        label="公告双随机抽查"
        fields={fields}
        entry={entry}
        today={today}
        onSubmit={() => void announce()}
      >
        <Button type="primary" htmlType="submit" loading={entry.saving}>
          公告（Ctrl+Enter）
        </Button>
        <Button onClick={() => void navigate(paths.draws)}>返回</Button>
      </EntryForm>
      <div className="entry-aside">
        <DrawPreview raw={entry.raw} today={today} />
      </div>
    </div>
  );
}
