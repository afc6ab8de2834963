/** Loaded into the server by start.mjs: in a group of its own it would outlive a launcher that was killed. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening keeps the channel, and by it the process, alive; ending is up to the server.
process.channel?.unref();
