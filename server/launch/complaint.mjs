/** What an operator can act on by its message alone; anything else is a bug and keeps its stack. */
export class Complaint extends Error {}

export async function orComplain(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
