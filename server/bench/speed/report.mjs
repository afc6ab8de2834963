/** The results as a table of ratios. */
export function report({ name, size, results, rebuilt, works }) {
  console.log(JSON.stringify({ name, size, rebuilt, works: works.length }));
  for (const work of works) {
    const of = who =>
      results.find(each => each.work === work && each.name === who && each.connections === 32);
    const mine = of('ours');
    for (const each of results.filter(other => other.work === work && other.connections === 32))
      if (mine) console.log(`${work}  ours is ${(mine.rate / each.rate).toFixed(2)} of ${each.name}`);
  }
}
