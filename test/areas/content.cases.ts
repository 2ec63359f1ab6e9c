import type { AreaCases } from './cases.js';

export default {
  area: 'content',
  cases: [
    {
      check: 'every-stage',
      says: 'is met by an item for each stage',
      plan: {
        content: {
          items: [
            { title: 'Guide', stage: 'awareness' },
            { title: 'Comparison', stage: 'consideration' },
            { title: 'Offer', stage: 'conversion' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'every-stage',
      says: 'gives a third for each stage, however many items it has, and none for an item without a stage',
      plan: {
        content: {
          items: [
            { title: 'Guide', stage: 'awareness' },
            { title: 'Film', stage: 'awareness' },
            { title: 'Comparison', stage: 'consideration' },
            { title: 'Offer' },
          ],
        },
      },
      outcome: 'partly',
      share: 2 / 3,
      problems: ['stage-without-content'],
      at: ['content.items'],
      args: { stage: 'conversion' },
    },
    {
      check: 'every-stage',
      says: 'is unanswered when no item has a stage',
      plan: { content: { items: [{ title: 'Guide' }] } },
      outcome: 'unanswered',
    },
    {
      check: 'personas',
      says: 'is met when every item has a persona and every persona an item',
      plan: {
        content: {
          items: [
            { title: 'Guide', personas: ['parent', 'collector'] },
            { title: 'Film', personas: ['parent'] },
          ],
        },
        personas: { profiles: [{ id: 'parent' }, { id: 'collector' }] },
      },
      outcome: 'met',
    },
    {
      check: 'personas',
      says: 'counts items and personas equally, and names those that are left over',
      plan: {
        content: { items: [{ title: 'Guide', personas: ['parent'] }, { title: 'Film' }] },
        personas: { profiles: [{ id: 'parent' }, { id: 'collector' }] },
      },
      outcome: 'partly',
      share: 0.5,
      problems: ['item-for-nobody', 'persona-without-content'],
      at: ['content.items[1].personas', 'personas.profiles[1]'],
      args: { title: 'Film' },
    },
    {
      check: 'personas',
      says: 'gives nothing for personas that do not exist',
      plan: { content: { items: [{ title: 'Guide', personas: ['nobody'] }] }, personas: { profiles: [] } },
      outcome: 'unmet',
      problems: ['item-for-nobody'],
      args: { title: 'Guide' },
    },
    {
      check: 'personas',
      says: 'is unanswered in a plan without personas',
      plan: { content: { items: [{ title: 'Guide', personas: ['parent'] }] } },
      outcome: 'unanswered',
    },
    {
      check: 'channels',
      says: 'is met when every item has a channel that exists',
      plan: {
        content: { items: [{ title: 'Guide', channels: ['fax', 'search'] }] },
        marketing: { channels: [{ id: 'search' }] },
      },
      outcome: 'met',
    },
    {
      check: 'channels',
      says: 'gives nothing for an item with no channel, or with one that does not exist',
      plan: {
        content: {
          items: [
            { title: 'Guide', channels: ['search'] },
            { title: 'Film' },
            { title: 'Offer', channels: ['fax'] },
            { title: 'Post', channels: [] },
          ],
        },
        marketing: { channels: [{ id: 'search' }] },
      },
      outcome: 'partly',
      share: 0.25,
      problems: ['no-channel', 'no-channel', 'no-channel'],
      at: ['content.items[1].channels', 'content.items[2].channels', 'content.items[3].channels'],
      args: { title: 'Film' },
    },
    {
      check: 'formats',
      says: 'is met by text, visuals and video',
      plan: {
        content: {
          items: [
            { title: 'Guide', format: 'text' },
            { title: 'Picture', format: 'visual' },
            { title: 'Film', format: 'video' },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'formats',
      says: 'gives a third for each and names those that are missing',
      plan: {
        content: {
          items: [
            { title: 'Guide', format: 'text' },
            { title: 'Offer', format: 'text' },
          ],
        },
      },
      outcome: 'partly',
      share: 1 / 3,
      problems: ['format-unused', 'format-unused'],
      at: ['content.items', 'content.items'],
      args: { format: 'visual' },
    },
    {
      check: 'product-pages',
      says: 'is met when all pages are complete',
      plan: { content: { product_pages_complete_pct: 100 } },
      outcome: 'met',
    },
    {
      check: 'product-pages',
      says: 'gives the share that the plan states',
      plan: { content: { product_pages_complete_pct: 80 } },
      outcome: 'partly',
      share: 0.8,
      problems: ['incomplete'],
      at: ['content.product_pages_complete_pct'],
      args: { complete: 80 },
    },
    {
      check: 'product-pages',
      says: 'gives nothing when no page is complete',
      plan: { content: { product_pages_complete_pct: 0 } },
      outcome: 'unmet',
      problems: ['incomplete'],
    },
    {
      check: 'amplification',
      says: 'is met by a rule and a paid channel',
      plan: {
        content: { amplification: { rule: 'the best three', channels: ['email', 'social'] } },
        marketing: {
          channels: [
            { id: 'email', paid: false },
            { id: 'social', paid: true },
          ],
        },
      },
      outcome: 'met',
    },
    {
      check: 'amplification',
      says: 'is not met by a channel that does not say that it is paid',
      plan: {
        content: { amplification: { rule: 'the best three', channels: ['social'] } },
        marketing: { channels: [{ id: 'social', kind: 'social' }] },
      },
      outcome: 'unmet',
      problems: ['no-paid-channel'],
      at: ['content.amplification.channels'],
    },
    {
      check: 'amplification',
      says: 'is not met by an empty list of channels',
      plan: { content: { amplification: { rule: 'the best three', channels: [] } } },
      outcome: 'unmet',
      problems: ['no-paid-channel'],
    },
    {
      check: 'user-generated',
      says: "is met by reviews and customers' posts",
      plan: { content: { user_generated: { reviews: true, customer_posts: true } } },
      outcome: 'met',
    },
    {
      check: 'user-generated',
      says: 'gives half for reviews alone',
      plan: { content: { user_generated: { reviews: true, customer_posts: false } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-posts'],
      at: ['content.user_generated.customer_posts'],
    },
    {
      check: 'user-generated',
      says: 'gives half for posts alone',
      plan: { content: { user_generated: { customer_posts: true } } },
      outcome: 'partly',
      share: 0.5,
      problems: ['no-reviews'],
      at: ['content.user_generated.reviews'],
    },
  ],
} satisfies AreaCases;
