export declare function textsIn(
  file: string,
  source: string,
): { readonly key: string; readonly at: string }[];
