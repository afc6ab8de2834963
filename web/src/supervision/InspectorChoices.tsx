import { knowsSector, warningsOf, type ChoosableInspector } from './inspectorChoice';
import type { TaskRow } from './taskText';

interface Props {
  readonly task: TaskRow | null;
  readonly inspectors: readonly ChoosableInspector[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (inspector: ChoosableInspector) => void;
}

export function InspectorChoices({ task, inspectors, chosen, onToggle }: Props) {
  return (
    <ul className="inspector-choices">
      {inspectors.map(inspector => (
        <li key={inspector.id}>
          <label className="inspector-choice">
            <input type="checkbox" checked={chosen.has(inspector.id)} onChange={() => onToggle(inspector)} />
            <span className="inspector-name">{inspector.name}</span>
            <span className="quiet">{inspector.unit}</span>
            <span className="inspector-licence quiet">
              {inspector.licenceNumber}，有效期至 {inspector.licenceExpiresOn}
            </span>
            <span className="inspector-load quiet">在手 {inspector.assignedTasks}</span>
            {(task ? warningsOf(inspector, task) : []).map(warning => (
              <strong key={warning} className="due-over">
                ! {warning}
              </strong>
            ))}
            {task && !knowsSector(inspector, task) && <span className="merge-hint">所检行业不含此类</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
