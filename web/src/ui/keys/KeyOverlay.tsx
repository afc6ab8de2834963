import { useState } from 'react';
import { Dialog } from '../Dialog';
import { chordParts, type Chord } from './chord';
import { declaredNow, type KeyBinding } from './declared';
import { usePageKeys } from './usePageKeys';

interface Scope {
  readonly scope: string;
  readonly lines: readonly Pick<KeyBinding<never>, 'keys' | 'label'>[];
}

/** Everything that the keyboard does on the page as it stands, from the declarations themselves; `?` opens it. */
export function KeyOverlay() {
  const [scopes, setScopes] = useState<readonly Scope[] | null>(null);
  const toggle = () => setScopes(scopes ? null : scopesNow());
  usePageKeys('随处可用', [{ keys: ['?', 'Ctrl+/'], label: '显示本页全部按键', run: toggle }], {
    overWindows: true,
  });
  if (!scopes) return null;
  return (
    <Dialog title="本页按键" onClose={() => setScopes(null)}>
      <div className="key-scopes">
        {scopes.map(({ scope, lines }) => (
          <section key={scope} aria-label={scope}>
            <h3>{scope}</h3>
            <dl>
              {lines.map(({ keys, label }) => (
                <div key={keys.join() + label}>
                  <dt>
                    {keys.map(chord => (
                      <ChordKeys key={chord} chord={chord} />
                    ))}
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="quiet">输入法选字时，按键归输入法；在输入框里，单个字母和符号照常输入。</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={() => setScopes(null)}>
          关闭
        </button>
      </div>
    </Dialog>
  );
}

function ChordKeys({ chord }: { readonly chord: Chord }) {
  return (
    <span className="key-chord">
      {chordParts(chord).map(part => (
        <kbd key={part}>{part}</kbd>
      ))}
    </span>
  );
}

/** By where they work, what many of a kind declare told once. */
function scopesNow(): readonly Scope[] {
  const scopes = new Map<string, Map<string, KeyBinding<never>>>();
  for (const { scope, bindings } of declaredNow()) {
    const lines = scopes.get(scope) ?? new Map<string, KeyBinding<never>>();
    for (const binding of bindings) lines.set(binding.keys.join() + binding.label, binding);
    scopes.set(scope, lines);
  }
  return [...scopes].map(([scope, lines]) => ({ scope, lines: [...lines.values()] }));
}
