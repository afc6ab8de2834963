import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** Outside demo and development the schema is not told by itself: it is in the documentation. Told once a document. */
export function introspectionRule(context: ValidationContext): ASTVisitor {
  let told = false;
  return {
    Field(node) {
      if (told || !/^__(schema|type)$/.test(node.name.value)) return;
      told = true;
      const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
      context.reportError(
        new GraphQLError('未开放结构查询（introspection），请查阅接口说明', { nodes: [node], extensions }),
      );
    },
  };
}
