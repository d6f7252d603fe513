import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Certificate } from "./devServer";

const DAY = 86_400_000;

/**
 * The certificate for localhost in a folder; null when there is none that is valid for another day. Microsoft's tool
 * gives them thirty days.
 */
export function certificateIn(folder: string, now: Date): Certificate | null {
  const [cert, key] = ["localhost.crt", "localhost.key"]
    .map((name) => path.join(folder, name))
    .map((file) => (existsSync(file) ? readFileSync(file) : null));
  if (!cert || !key) return null;
  return Date.parse(new X509Certificate(cert).validTo) - now.getTime() > DAY ? { cert, key } : null;
}
