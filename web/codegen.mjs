/**
 * Types and documents of the page's operations, from the text of the server's schema and the `.graphql` files beside
 * the features that use them. `--check` writes nothing and fails when what is committed is out of date; `--schema FILE`
 * reads another schema than the server's.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, isAbstractType, parse } from 'graphql';

const here = fileURLToPath(new URL('.', import.meta.url));
const check = process.argv.includes('--check');
const named = process.argv.indexOf('--schema');
const schemaFile = named > 0 ? process.argv[named + 1] : join(here, '../server/schema.graphql');

const schemaText = readFileSync(schemaFile, 'utf8');
const schemaAst = buildSchema(schemaText);

const documents = readdirSync(join(here, 'src'), { recursive: true })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => {
    const rawSDL = readFileSync(join(here, 'src', name), 'utf8');
    return { location: name, rawSDL, document: parse(rawSDL) };
  });

const [config] = (
  await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema: parse(schemaText),
    schemaAst,
    documents,
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      strictScalars: true,
      skipTypename: true,
      scalars: {
        Date: 'string',
        DateTime: 'string',
        CreditCode: 'string',
        Money: 'string',
        Cursor: 'string',
      },
    },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    importExtension: '',
  })
).filter(({ filename }) => filename.endsWith('graphql.ts'));

/** The cache must know which types an interface has, or fragments on it read nothing. */
const possibleTypes = Object.fromEntries(
  Object.values(schemaAst.getTypeMap())
    .filter(isAbstractType)
    .map(type => [type.name, schemaAst.getPossibleTypes(type).map(({ name }) => name)]),
);

const outputs = {
  'graphql.ts': await codegen(config),
  'possibleTypes.ts': `/* eslint-disable */\nexport const possibleTypes = ${JSON.stringify(possibleTypes, null, 2)};\n`,
};

const folder = join(here, 'src/generated');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(outputs)) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  if (check) {
    console.error(`web/src/generated/${name} is out of date: run \`npm run codegen\``);
    process.exitCode = 1;
  } else writeFileSync(file, content);
}
