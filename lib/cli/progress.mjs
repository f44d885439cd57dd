/** Runs one step and prints how long it took; a step's result may say what it did. */
export async function step(name, run) {
  const begin = performance.now();
  process.stdout.write(`${name} …`);
  try {
    const result = await run();
    const detail = typeof result === "string" ? ` ${result}` : "";
    process.stdout.write(`${detail} ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}
