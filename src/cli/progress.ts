import type { Progress } from "../run/extract.js";

interface ProgressBar {
  readonly update: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A progress bar on standard error, or silence where that is no terminal; `total` is in bytes. */
export async function openProgress(total: number, quiet: boolean): Promise<ProgressBar> {
  if (quiet || !process.stderr.isTTY || total === 0) return { update: () => {}, stop: () => {} };
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    stream: process.stderr,
    format: "{bar} {percentage}% | {articles} articles | {contacts} contacts | {errors} errors | {eta_formatted}",
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { articles: 0, contacts: 0, errors: 0 });
  return {
    update: ({ bytes, ...counts }) => bar.update(Math.min(bytes, total), counts),
    stop: () => bar.stop(),
  };
}
