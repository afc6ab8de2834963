/** Actions in Chinese, from the descriptions of the schema: what is added tomorrow has its name at once. */
import type { GraphQLSchema } from 'graphql';
import { inTwoLanguages } from '../api/inTwoLanguages.js';
import { EXPORT_ACTIONS } from '../export/exportLists.js';

export interface ActionLabel {
  readonly name: string;
  readonly label: string;
}

/** What is no root field. */
const OTHERS: Readonly<Record<string, string>> = {
  createFirstAccount: '建立首个账号',
  uploadImport: '上传导入文件',
  ...EXPORT_ACTIONS,
};

/** All mutations, by name. */
export function actionsOf(schema: GraphQLSchema): readonly ActionLabel[] {
  return Object.keys(schema.getMutationType()?.getFields() ?? {})
    .sort()
    .map(name => ({ name, label: labelOfAction(schema, name) }));
}

export function labelOfAction(schema: GraphQLSchema, name: string): string {
  const field = schema.getMutationType()?.getFields()[name] ?? schema.getQueryType()?.getFields()[name];
  const { chinese } = inTwoLanguages(field?.description ?? '');
  // The first clause says what is done, the rest how.
  return OTHERS[name] ?? (chinese.split(/[，；。：（]/)[0] || name);
}
