import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/json.js';
import { renderNdjson } from '../../src/render/ndjson.js';
import { HOSTILE_TO_MACHINES, viewOfFixture, viewThatSays } from './views.js';

describe('NDJSON', () => {
  it.each(['fjordspel', 'broken'])('says of %s what JSON says', async (name) => {
    const view = await viewOfFixture(name);
    expect(JSON.parse(renderNdjson(view))).toEqual(JSON.parse(renderJson(view)));
  });

  it('is one line, by whatever a reader takes for the end of one', async () => {
    const view = await viewThatSays(`${HOSTILE_TO_MACHINES}\u0085\u2028\u2029`);
    const report = renderNdjson(view);
    expect(report).toMatch(/\n$/);
    expect(report.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028-\u202e]/u);
    expect(JSON.parse(report)).toEqual(JSON.parse(renderJson(view)));
  });
});
