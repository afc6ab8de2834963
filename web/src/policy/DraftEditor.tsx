import { useMutation } from '@apollo/client/react';
import { parseDraftedEdition, type Policy } from '@qianqi/shared';
import { useDeferredValue, useMemo, useState } from 'react';
import { failureOf, FAILURE_SENTENCES } from '../apollo/failure';
import { UpdatePolicyDraftDocument } from '../generated/graphql';
import { randomKey } from '../ui/chance';
import { useNotice } from '../ui/notice';
import { ComparedTable } from './ComparedTable';
import { DraftField } from './DraftField';
import type { Draft } from './DraftShow';
import { documentForForm, draftSections, valueAt, withValue, type EditionDocument } from './draftSections';

interface Props {
  readonly draft: Draft;
  readonly base: Policy;
  readonly baseDocument: string;
  readonly onDirty: (dirty: boolean) => void;
}

/** The form of a draft: every threshold, window, switch and rate, checked by the parser of the rules as one types. */
export function DraftEditor({ draft, base, baseDocument, onDirty }: Props) {
  const tell = useNotice();
  const [save, { loading }] = useMutation(UpdatePolicyDraftDocument);
  const stored = useMemo(() => documentForForm(draft.document), [draft.document]);
  const original = useMemo(() => documentForForm(baseDocument), [baseDocument]);
  const [document, setDocument] = useState<EditionDocument>(stored);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const settled = useDeferredValue(document);
  const parsed = useMemo(() => parseDraftedEdition(settled), [settled]);
  const errors = useMemo(
    () =>
      new Map(parsed.ok ? [] : parsed.error.map(({ path, message }) => [path.join('.'), message] as const)),
    [parsed],
  );
  const sections = useMemo(() => draftSections(stored), [stored]);
  const dirty = JSON.stringify(document) !== JSON.stringify(stored);
  const places = new Set(
    sections.flatMap(({ groups }) =>
      groups.flatMap(({ specs }) => specs.map(({ place }) => place.join('.'))),
    ),
  );
  const general = [...errors].filter(([path]) => !places.has(path)).map(([, message]) => message);

  const keep = async () => {
    try {
      const { data } = await save({
        variables: {
          input: {
            draftId: draft.id,
            version: draft.version,
            document: JSON.stringify(document),
            idempotencyKey: randomKey(),
          },
        },
      });
      const { userErrors } = data!.updatePolicyDraft;
      setRefused(userErrors.map(({ message }) => message));
      if (userErrors.length > 0) return;
      tell('草案已保存');
      onDirty(false);
    } catch (error) {
      setRefused([FAILURE_SENTENCES[failureOf(error)]]);
    }
  };

  return (
    <div className="draft-columns">
      <form
        className="draft-form"
        aria-label="草案"
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void keep();
        }}
      >
        {sections.map(({ title, groups }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            {groups.map(group => (
              <div key={group.title} className="draft-group" role="group" aria-label={group.title || title}>
                {group.title && <h4>{group.title}</h4>}
                <div className="draft-fields">
                  {group.specs.map(spec => {
                    const value = valueAt(document, spec.place);
                    return (
                      <DraftField
                        key={spec.place.join('.')}
                        spec={spec}
                        value={value}
                        error={errors.get(spec.place.join('.'))}
                        changed={JSON.stringify(value) !== JSON.stringify(valueAt(original, spec.place))}
                        onChange={next => {
                          setDocument(current => withValue(current, spec.place, next));
                          onDirty(true);
                        }}
                      />
                    );
                  })}
                </div>
              </div>
            ))}
          </section>
        ))}
        <div className="draft-foot">
          {[...general, ...refused].map(message => (
            <p key={message} className="draft-error" role="alert">
              {message}
            </p>
          ))}
          <button type="submit" className="button button-primary" disabled={!dirty || !parsed.ok || loading}>
            {loading ? '正在保存…' : '保存草案'}
          </button>
          <span role="status" className="quiet">
            {parsed.ok ? (dirty ? '有未保存的修改' : '已保存') : `有 ${errors.size} 处不能接受`}
          </span>
        </div>
      </form>
      <aside className="draft-difference" aria-label="与所依据版本的差异">
        <h3>与所依据版本的差异</h3>
        {parsed.ok ? (
          <ComparedTable from={base} to={parsed.value} all={false} />
        ) : (
          <p className="quiet">改正标出的内容后在此显示。</p>
        )}
      </aside>
    </div>
  );
}
