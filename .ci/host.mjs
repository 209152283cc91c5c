// A host for the site, as the tests in browsers need it: below a path, with its own page for what is not there.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";

const TYPES = {
  ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".txt": "text/plain",
  ".md": "text/markdown", ".xml": "application/xml",
};
/** Where the site is on the host: it must not matter. */
const BELOW = "/some/where/";

/** Serves a folder, and returns its address. `before` may wait, or refuse a path by returning a status. */
export async function serve(site, before = () => {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host/").pathname);
    const refused = await before(path);
    if (refused) return response.writeHead(refused).end();
    const file = join(resolve(site), normalize(path.replace(BELOW, "/").replace(/\/$/, "/index.html")));
    const isThere = path.startsWith(BELOW) && existsSync(file);
    const shown = isThere ? file : join(site, "404.html");
    response.writeHead(isThere ? 200 : 404, { "Content-Type": `${TYPES[extname(shown)]}; charset=utf-8`, "Cache-Control": "no-store" });
    response.end(readFileSync(shown));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { base: `http://127.0.0.1:${server.address().port}${BELOW}`, close: () => server.close(() => {}) };
}
