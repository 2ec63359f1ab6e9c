import { COMPLETE_PCT } from '../../knowledge/thresholds.js';
import type { Area } from '../../model.js';
import { complaint, met, onScale, parts, partsOf, shareOf, unmet } from '../judgement.js';
import { PURCHASE_STAGES } from '../plan-facts.js';
import { withLimits } from '../with-limits.js';

const FORMATS = ['text', 'visual', 'video'] as const;

export const content: Area = {
  id: 'content',
  checks: [
    {
      id: 'content/every-stage',
      level: 'must',
      effort: 'medium',
      covers: ['D1-M6'],
      needs: ['content.items[].stage'],
      test: ({ content }) =>
        shareOf(PURCHASE_STAGES, (stage) =>
          content?.items?.some((item) => item.stage === stage)
            ? undefined
            : complaint('stage-without-content', ['content', 'items'], { stage }),
        ),
    },
    {
      id: 'content/personas',
      level: 'should',
      effort: 'medium',
      covers: ['D1-M6'],
      needs: ['content.items[].personas', 'personas.profiles'],
      // Items and personas count equally: each item has a reader, and each persona something to read.
      test: ({ content, personas }) => {
        const items = content?.items ?? [];
        const profiles = personas?.profiles ?? [];
        const readers = new Set(profiles.map(({ id }) => id));
        const addressed = new Set(items.flatMap(({ personas = [] }) => personas));
        return partsOf([
          ...items.map(
            ({ title, personas = [] }, index) =>
              [
                personas.some((id) => readers.has(id)),
                complaint('item-for-nobody', ['content', 'items', index, 'personas'], { title }),
              ] as const,
          ),
          ...profiles.map(
            ({ id }, index) =>
              [
                addressed.has(id),
                complaint('persona-without-content', ['personas', 'profiles', index], { persona: id }),
              ] as const,
          ),
        ]);
      },
    },
    {
      id: 'content/channels',
      level: 'should',
      effort: 'small',
      covers: ['D1-M6'],
      needs: ['content.items[].channels', 'marketing.channels'],
      test: ({ content, marketing }) => {
        const known = new Set(marketing?.channels?.map(({ id }) => id));
        return shareOf(content?.items ?? [], ({ title, channels = [] }, index) =>
          channels.some((channel) => known.has(channel))
            ? undefined
            : complaint('no-channel', ['content', 'items', index, 'channels'], { title }),
        );
      },
    },
    {
      id: 'content/formats',
      level: 'should',
      effort: 'medium',
      covers: ['D2-C1', 'D1-M6'],
      needs: ['content.items[].format'],
      test: ({ content }) =>
        shareOf(FORMATS, (format) =>
          content?.items?.some((item) => item.format === format)
            ? undefined
            : complaint('format-unused', ['content', 'items'], { format }),
        ),
    },
    withLimits({
      id: 'content/product-pages',
      level: 'must',
      effort: 'medium',
      limits: { ...COMPLETE_PCT },
      covers: ['D1-M6'],
      needs: ['content.product_pages_complete_pct'],
      test: ({ content }, _facts, limits) => {
        const complete = content?.product_pages_complete_pct ?? limits.none;
        return onScale(
          complete,
          limits,
          complaint('incomplete', ['content', 'product_pages_complete_pct'], { complete, good: limits.full }),
        );
      },
    }),
    {
      id: 'content/amplification',
      level: 'should',
      effort: 'small',
      covers: ['D1-M6'],
      needs: ['content.amplification.rule', 'content.amplification.channels'],
      test: ({ content, marketing }) => {
        const named = content?.amplification?.channels ?? [];
        return marketing?.channels?.some(({ id, paid }) => paid === true && named.includes(id))
          ? met()
          : unmet(complaint('no-paid-channel', ['content', 'amplification', 'channels']));
      },
    },
    {
      id: 'content/user-generated',
      level: 'should',
      effort: 'medium',
      covers: ['D2-T3', 'D1-M6'],
      needsAny: ['content.user_generated.reviews', 'content.user_generated.customer_posts'],
      test: ({ content }) =>
        parts(
          [
            content?.user_generated?.reviews === true,
            complaint('no-reviews', ['content', 'user_generated', 'reviews']),
          ],
          [
            content?.user_generated?.customer_posts === true,
            complaint('no-posts', ['content', 'user_generated', 'customer_posts']),
          ],
        ),
    },
  ],
};
