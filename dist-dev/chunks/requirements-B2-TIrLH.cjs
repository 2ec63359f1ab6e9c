// src/generated/knowledge/requirements.ts
const data = {
	"documents": [
		{
			"id": "D1",
			"languages": ["nl"]
		},
		{
			"id": "D2",
			"languages": ["nl"]
		},
		{
			"id": "D3",
			"languages": ["ru", "fr"]
		},
		{
			"id": "D4",
			"languages": ["nl"]
		}
	],
	"requirements": [
		{
			"id": "D1-G",
			"area": "goals",
			"document": "D1"
		},
		{
			"id": "D1-A1",
			"area": "offer",
			"document": "D1"
		},
		{
			"id": "D1-A2",
			"area": "roadmap",
			"document": "D1"
		},
		{
			"id": "D1-A3",
			"area": "roadmap",
			"document": "D1"
		},
		{
			"id": "D1-F1",
			"area": "team",
			"document": "D1"
		},
		{
			"id": "D1-F2",
			"area": "site",
			"document": "D1"
		},
		{
			"id": "D1-F3",
			"area": "market",
			"document": "D1"
		},
		{
			"id": "D1-F4",
			"area": "personas",
			"document": "D1"
		},
		{
			"id": "D1-F5",
			"area": "culture",
			"document": "D1"
		},
		{
			"id": "D1-F6",
			"area": "security",
			"document": "D1"
		},
		{
			"id": "D1-M1",
			"area": "goals",
			"document": "D1"
		},
		{
			"id": "D1-M2",
			"area": "offer",
			"document": "D1"
		},
		{
			"id": "D1-M3",
			"area": "personas",
			"document": "D1"
		},
		{
			"id": "D1-M4",
			"area": "platform",
			"document": "D1"
		},
		{
			"id": "D1-M5",
			"area": "site",
			"document": "D1"
		},
		{
			"id": "D1-M6",
			"area": "content",
			"document": "D1"
		},
		{
			"id": "D1-M7",
			"area": "journey",
			"document": "D1"
		},
		{
			"id": "D1-M8",
			"area": "personalization",
			"document": "D1"
		},
		{
			"id": "D1-M9",
			"area": "mobile",
			"document": "D1"
		},
		{
			"id": "D1-M10",
			"area": "measurement",
			"document": "D1"
		},
		{
			"id": "D2-C1",
			"area": "content",
			"document": "D2"
		},
		{
			"id": "D2-C2",
			"area": "marketing",
			"document": "D2"
		},
		{
			"id": "D2-C3",
			"area": "marketing",
			"document": "D2"
		},
		{
			"id": "D2-C4",
			"area": "mobile",
			"document": "D2"
		},
		{
			"id": "D2-C5",
			"area": "marketing",
			"document": "D2"
		},
		{
			"id": "D2-P1",
			"area": "data",
			"document": "D2"
		},
		{
			"id": "D2-P2",
			"area": "marketing",
			"document": "D2"
		},
		{
			"id": "D2-P3",
			"area": "retention",
			"document": "D2"
		},
		{
			"id": "D2-T1",
			"area": "data",
			"document": "D2"
		},
		{
			"id": "D2-T2",
			"area": "personalization",
			"document": "D2"
		},
		{
			"id": "D2-T3",
			"area": "content",
			"document": "D2"
		},
		{
			"id": "D2-T4",
			"area": "retention",
			"document": "D2"
		},
		{
			"id": "D2-T5",
			"area": "data",
			"document": "D2"
		},
		{
			"id": "D2-S1",
			"area": "goals",
			"document": "D2"
		},
		{
			"id": "D2-S2",
			"area": "roadmap",
			"document": "D2"
		},
		{
			"id": "D2-S3",
			"area": "measurement",
			"document": "D2"
		},
		{
			"id": "D3-1a",
			"area": "offer",
			"document": "D3"
		},
		{
			"id": "D3-1b",
			"area": "offer",
			"document": "D3"
		},
		{
			"id": "D3-1c",
			"area": "offer",
			"document": "D3"
		},
		{
			"id": "D3-2a",
			"area": "journey",
			"document": "D3"
		},
		{
			"id": "D3-2b",
			"area": "data",
			"document": "D3"
		},
		{
			"id": "D3-2c",
			"area": "journey",
			"document": "D3"
		},
		{
			"id": "D3-3a",
			"area": "platform",
			"document": "D3"
		},
		{
			"id": "D3-3b",
			"area": "data",
			"document": "D3"
		},
		{
			"id": "D3-3c",
			"area": "security",
			"document": "D3"
		},
		{
			"id": "D3-3d",
			"area": "payments",
			"document": "D3"
		},
		{
			"id": "D3-4a",
			"area": "marketing",
			"document": "D3"
		},
		{
			"id": "D3-4b",
			"area": "marketing",
			"document": "D3"
		},
		{
			"id": "D3-5a",
			"area": "delivery",
			"document": "D3"
		},
		{
			"id": "D3-5b",
			"area": "delivery",
			"document": "D3"
		},
		{
			"id": "D4-0",
			"area": "retention",
			"document": "D4"
		},
		{
			"id": "D4-1",
			"area": "retention",
			"document": "D4"
		},
		{
			"id": "D4-2",
			"area": "retention",
			"document": "D4"
		},
		{
			"id": "D4-3",
			"area": "support",
			"document": "D4"
		},
		{
			"id": "D4-4",
			"area": "retention",
			"document": "D4"
		}
	],
	"figures": [
		{
			"id": "mobile-share-2021",
			"document": "D1"
		},
		{
			"id": "impulse-purchases",
			"document": "D1"
		},
		{
			"id": "personalization-revenue",
			"document": "D1"
		},
		{
			"id": "personalization-expected",
			"document": "D1"
		},
		{
			"id": "acquisition-cost",
			"document": "D2"
		},
		{
			"id": "returning-revenue",
			"document": "D4"
		},
		{
			"id": "cx-premium",
			"document": "D4"
		},
		{
			"id": "too-many-emails",
			"document": "D4"
		}
	]
};

// src/knowledge/requirements.ts
const REQUIREMENTS = data.requirements;
const DOCUMENTS = data.documents;
const FIGURES = data.figures;

Object.defineProperty(exports, "REQUIREMENTS", {
  enumerable: true,
  get: function () {
    return REQUIREMENTS;
  }
});