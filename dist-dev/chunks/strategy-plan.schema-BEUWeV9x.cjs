// schemas/strategy-plan.schema.json
var strategy_plan_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "https://unpkg.com/strategy-audit/schemas/strategy-plan.schema.json",
	title: "E-commerce strategy plan",
	description: "A strategy plan for an online shop, one section per area. It holds facts: names, figures, dates and ids. Units stand in the key (lcp_ms, share_pct, refund_days), money is in company.currency, dates are YYYY-MM-DD. What is missing is a gap, not an error.",
	type: "object",
	required: ["format", "company"],
	properties: {
		"format": {
			"title": "Format",
			"description": "The version of the plan format. This is version 1.",
			"const": 1,
			"examples": [1]
		},
		"company": {
			"title": "Company",
			"description": "Who the plan is for: the facts that decide which checks apply.",
			"type": "object",
			"required": ["name"],
			"properties": {
				"name": {
					"title": "Name",
					"description": "The company's name, as the report shall show it.",
					"$ref": "#/$defs/text",
					"examples": ["Fjordspel"]
				},
				"industry": {
					"title": "Industry",
					"description": "What the company sells, in a few words. Benchmarks are compared within it.",
					"$ref": "#/$defs/text",
					"examples": ["board games and books"]
				},
				"models": {
					"title": "Business models",
					"description": "Whom the company sells to: consumers (b2c), businesses (b2b) or both.",
					"type": "array",
					"items": { "enum": ["b2c", "b2b"] },
					"minItems": 1,
					"uniqueItems": true,
					"examples": [["b2c", "b2b"]]
				},
				"stage": {
					"title": "Stage",
					"description": "Where the online business stands: launch (no or few orders yet), growing, established, or scaling (preparing for several times the volume).",
					"enum": [
						"launch",
						"growing",
						"established",
						"scaling"
					],
					"examples": ["growing"]
				},
				"home_market": {
					"title": "Home market",
					"description": "The country in which the company is established, as two capital letters (ISO 3166).",
					"$ref": "#/$defs/market",
					"examples": ["NL"]
				},
				"markets": {
					"title": "Markets",
					"description": "Every country that the shop sells to, the home market included, as two capital letters each (ISO 3166).",
					"$ref": "#/$defs/markets",
					"minItems": 1,
					"examples": [[
						"NL",
						"BE",
						"DE"
					]]
				},
				"currency": {
					"title": "Currency",
					"description": "The currency of all amounts in the plan, as three capital letters (ISO 4217).",
					"$ref": "#/$defs/currency",
					"examples": ["EUR"]
				},
				"sells_offline": {
					"title": "Sells offline",
					"description": "Whether the company also sells in physical shops.",
					"type": "boolean",
					"examples": [true]
				},
				"website": {
					"title": "Website",
					"description": "The address of the shop.",
					"type": "string",
					"format": "uri",
					"pattern": "^https?://",
					"examples": ["https://shop.example.com"]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"name": "Fjordspel",
				"industry": "board games and books",
				"models": ["b2c", "b2b"],
				"stage": "growing",
				"home_market": "NL",
				"markets": [
					"NL",
					"BE",
					"DE"
				],
				"currency": "EUR",
				"sells_offline": true,
				"website": "https://shop.example.com"
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"goals": {
			"title": "Goals",
			"description": "What the online business is to reach, by when, and by which figure that will be seen.",
			"type": "object",
			"properties": {
				"orientation": {
					"title": "Orientation",
					"description": "What the business strategy asks of marketing: acquire (win new customers), retain (keep those it has) or both.",
					"enum": [
						"acquire",
						"retain",
						"both"
					],
					"examples": ["retain"]
				},
				"orientation_reason": {
					"title": "Reason for the orientation",
					"description": "Why the business strategy asks for this.",
					"$ref": "#/$defs/text",
					"examples": ["Two in three buyers never return, while the catalogue invites collecting."]
				},
				"objectives": {
					"title": "Objectives",
					"description": "What is to be reached, one entry each. Initiatives of the roadmap refer to them by id.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"properties": {
							"id": {
								"title": "Id",
								"description": "A short name in small letters and hyphens, by which other sections refer to the objective.",
								"$ref": "#/$defs/id",
								"examples": ["repeat-buyers"]
							},
							"statement": {
								"title": "Statement",
								"description": "What is to be reached, in one sentence.",
								"$ref": "#/$defs/text",
								"examples": ["Turn one in three first-time buyers into a repeat buyer"]
							},
							"kind": {
								"title": "Kind",
								"description": "primary (what the strategy is for) or secondary (what helps to reach it, or must not suffer from it).",
								"enum": ["primary", "secondary"],
								"examples": ["secondary"]
							},
							"owner": {
								"title": "Owner",
								"description": "The role of the team that answers for the objective.",
								"$ref": "#/$defs/role",
								"examples": ["crm-marketer"]
							},
							"deadline": {
								"title": "Deadline",
								"description": "The day by which it is to be reached, YYYY-MM-DD.",
								"$ref": "#/$defs/date",
								"examples": ["2027-03-31"]
							},
							"kpis": {
								"title": "KPIs",
								"description": "The figures that show whether the objective is reached.",
								"type": "array",
								"items": {
									"type": "object",
									"required": ["name"],
									"properties": {
										"name": {
											"title": "Name",
											"description": "What is measured. Initiatives name it in their kpi.",
											"$ref": "#/$defs/text",
											"examples": ["repeat purchase rate"]
										},
										"unit": {
											"title": "Unit",
											"description": "What the figure counts: a currency, %, days, orders.",
											"$ref": "#/$defs/text",
											"examples": ["%"]
										},
										"baseline": {
											"title": "Baseline",
											"description": "The figure today, in the unit.",
											"type": "number",
											"examples": [22]
										},
										"target": {
											"title": "Target",
											"description": "The figure to be reached at the deadline, in the unit.",
											"type": "number",
											"examples": [33]
										},
										"direction": {
											"title": "Direction",
											"description": "Which way the figure is to go: up or down. Without it, up.",
											"enum": ["up", "down"],
											"examples": ["up"]
										},
										"measured_with": {
											"title": "Measured with",
											"description": "The system that the figure is taken from.",
											"$ref": "#/$defs/text",
											"examples": ["ERP orders"]
										},
										"notes": {
											"title": "Notes",
											"description": "Remarks of the author; not audited.",
											"type": [
												"string",
												"array",
												"object"
											],
											"examples": ["to be discussed with the board in May"]
										}
									},
									"additionalProperties": false,
									"patternProperties": { "^x-": true }
								},
								"examples": [[{
									"name": "repeat purchase rate",
									"unit": "%",
									"baseline": 22,
									"target": 33,
									"measured_with": "ERP orders"
								}]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"id": "repeat-buyers",
						"statement": "Turn one in three first-time buyers into a repeat buyer",
						"kind": "secondary",
						"owner": "crm-marketer",
						"deadline": "2027-03-31",
						"kpis": [{
							"name": "repeat purchase rate",
							"unit": "%",
							"baseline": 22,
							"target": 33
						}]
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"orientation": "retain",
				"orientation_reason": "Two in three buyers never return, while the catalogue invites collecting.",
				"objectives": [{
					"id": "repeat-buyers",
					"statement": "Turn one in three first-time buyers into a repeat buyer",
					"kind": "secondary",
					"owner": "crm-marketer",
					"deadline": "2027-03-31",
					"kpis": [{
						"name": "repeat purchase rate",
						"unit": "%",
						"baseline": 22,
						"target": 33
					}]
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"roadmap": {
			"title": "Roadmap",
			"description": "What is going to be done to reach the goals: by whom, when and for how much.",
			"type": "object",
			"properties": {
				"budget": {
					"title": "Budget",
					"description": "What all initiatives together may cost, in the plan's currency.",
					"$ref": "#/$defs/amount",
					"examples": [18e4]
				},
				"initiatives": {
					"title": "Initiatives",
					"description": "The activities of the plan, one entry each. Other sections refer to them by id.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"properties": {
							"id": {
								"title": "Id",
								"description": "A short name in small letters and hyphens, by which other sections refer to the initiative.",
								"$ref": "#/$defs/id",
								"examples": ["fast-checkout"]
							},
							"title": {
								"title": "Title",
								"description": "What is done, in a few words.",
								"$ref": "#/$defs/text",
								"examples": ["Mobile checkout in two steps, with wallets"]
							},
							"supports": {
								"title": "Supports",
								"description": "The objectives that it helps to reach, by their ids.",
								"type": "array",
								"items": { "$ref": "#/$defs/objective" },
								"uniqueItems": true,
								"examples": [["revenue"]]
							},
							"owner": {
								"title": "Owner",
								"description": "The role of the team that answers for the initiative.",
								"$ref": "#/$defs/role",
								"examples": ["ecommerce-lead"]
							},
							"start": {
								"title": "Start",
								"description": "The first day of work, YYYY-MM-DD.",
								"$ref": "#/$defs/date",
								"examples": ["2027-01-11"]
							},
							"end": {
								"title": "End",
								"description": "The last day of work, YYYY-MM-DD.",
								"$ref": "#/$defs/date",
								"examples": ["2027-03-26"]
							},
							"budget": {
								"title": "Budget",
								"description": "What the initiative may cost, in the plan's currency; 0 if it takes only the team's time.",
								"$ref": "#/$defs/amount",
								"examples": [42e3]
							},
							"effort_days": {
								"title": "Effort in days",
								"description": "The working days that each role spends on it from start to end. They are spread evenly over the months that it touches.",
								"type": "object",
								"propertyNames": { "$ref": "#/$defs/role" },
								"additionalProperties": { "$ref": "#/$defs/amount" },
								"examples": [{
									"shop-developers": 40,
									"ux-designer": 12
								}]
							},
							"pilot": {
								"title": "Pilot",
								"description": "The small test that comes before the whole.",
								"type": "object",
								"properties": {
									"hypothesis": {
										"title": "Hypothesis",
										"description": "What is expected to change, from what to what.",
										"$ref": "#/$defs/text",
										"examples": ["Fewer steps raise mobile conversion from 1.1 to 1.5 %"]
									},
									"metric": {
										"title": "Metric",
										"description": "The figure that decides.",
										"$ref": "#/$defs/text",
										"examples": ["mobile conversion"]
									},
									"scale_when": {
										"title": "Scale when",
										"description": "The result at which it is widened.",
										"$ref": "#/$defs/text",
										"examples": ["uplift above 15 % at 95 % confidence"]
									},
									"stop_when": {
										"title": "Stop when",
										"description": "The result at which it is stopped.",
										"$ref": "#/$defs/text",
										"examples": ["no uplift after 20000 sessions"]
									},
									"notes": {
										"title": "Notes",
										"description": "Remarks of the author; not audited.",
										"type": [
											"string",
											"array",
											"object"
										],
										"examples": ["to be discussed with the board in May"]
									}
								},
								"examples": [{
									"hypothesis": "Fewer steps raise mobile conversion from 1.1 to 1.5 %",
									"metric": "mobile conversion",
									"scale_when": "uplift above 15 % at 95 % confidence",
									"stop_when": "no uplift after 20000 sessions"
								}],
								"additionalProperties": false,
								"patternProperties": { "^x-": true }
							},
							"effects": {
								"title": "Effects",
								"description": "What the initiative changes, seen from three sides. Where nothing changes, say none.",
								"type": "object",
								"properties": {
									"offer": {
										"title": "Effect on the offer",
										"description": "What changes in products and services.",
										"$ref": "#/$defs/text",
										"examples": ["gift wrapping becomes an option in the order"]
									},
									"audience": {
										"title": "Effect on the audience",
										"description": "What changes for customers, and in their relation with the shop.",
										"$ref": "#/$defs/text",
										"examples": ["less typing on a phone, no forced account"]
									},
									"operations": {
										"title": "Effect on operations",
										"description": "What the team has to be able to do, to have or to answer for.",
										"$ref": "#/$defs/text",
										"examples": ["support is trained in wallets"]
									},
									"notes": {
										"title": "Notes",
										"description": "Remarks of the author; not audited.",
										"type": [
											"string",
											"array",
											"object"
										],
										"examples": ["to be discussed with the board in May"]
									}
								},
								"examples": [{
									"offer": "none",
									"audience": "less typing on a phone, no forced account",
									"operations": "support is trained in wallets"
								}],
								"additionalProperties": false,
								"patternProperties": { "^x-": true }
							},
							"expected_return": {
								"title": "Expected return",
								"description": "What comes back for each unit of money spent, as a factor: 3.1 means 3.10 for every 1.00.",
								"$ref": "#/$defs/amount",
								"examples": [3.1]
							},
							"drives": {
								"title": "Drives",
								"description": "What it is for above all: acquisition (new customers) or retention (customers who come back).",
								"enum": ["acquisition", "retention"],
								"examples": ["acquisition"]
							},
							"kpi": {
								"title": "KPI",
								"description": "The figure by which it is judged: the name of an objective's KPI, or one of its own.",
								"$ref": "#/$defs/text",
								"examples": ["repeat purchase rate"]
							},
							"improves": {
								"title": "Improves",
								"description": "The figures of this plan that it is to bring into their good range, by their place in the plan.",
								"type": "array",
								"items": { "$ref": "#/$defs/figure" },
								"uniqueItems": true,
								"examples": [["mobile.vitals.lcp_ms", "mobile.conversion_pct"]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"id": "fast-checkout",
						"title": "Mobile checkout in two steps, with wallets",
						"supports": ["revenue"],
						"owner": "ecommerce-lead",
						"start": "2027-01-11",
						"end": "2027-03-26",
						"budget": 42e3,
						"effort_days": {
							"shop-developers": 40,
							"ux-designer": 12
						}
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"budget": 18e4,
				"initiatives": [{
					"id": "fast-checkout",
					"title": "Mobile checkout in two steps, with wallets",
					"supports": ["revenue"],
					"owner": "ecommerce-lead",
					"start": "2027-01-11",
					"end": "2027-03-26",
					"budget": 42e3,
					"effort_days": {
						"shop-developers": 40,
						"ux-designer": 12
					}
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"team": {
			"title": "Team",
			"description": "Who does the work: the roles, who fills them and how much time they have.",
			"type": "object",
			"properties": {
				"roles": {
					"title": "Roles",
					"description": "The roles that the plan counts on, one entry each. Other sections refer to them by id.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"properties": {
							"id": {
								"title": "Id",
								"description": "A short name in small letters and hyphens, by which other sections refer to the role.",
								"$ref": "#/$defs/id",
								"examples": ["shop-developers"]
							},
							"function": {
								"title": "Function",
								"description": "The field of work: management, marketing, content (texts, pictures, video), development (shop and technology), ux (user experience and design), data (analysis), security (and privacy), operations (warehouse, delivery, finance), support (customer service) or other.",
								"enum": [
									"management",
									"marketing",
									"content",
									"development",
									"ux",
									"data",
									"security",
									"operations",
									"support",
									"other"
								],
								"examples": ["development"]
							},
							"sourcing": {
								"title": "Sourcing",
								"description": "Who fills the role: in_house (people of the company), outsourced (an agency, supplier or freelancer) or vacant (nobody yet).",
								"enum": [
									"in_house",
									"outsourced",
									"vacant"
								],
								"examples": ["outsourced"]
							},
							"partner": {
								"x-asked-when": {
									"key": "sourcing",
									"is": "outsourced"
								},
								"title": "Partner",
								"description": "The agency or supplier that fills an outsourced role.",
								"$ref": "#/$defs/text",
								"examples": ["a commerce agency in Utrecht"]
							},
							"scope": {
								"x-asked-when": {
									"key": "sourcing",
									"is": "outsourced"
								},
								"title": "Scope",
								"description": "What the partner is contracted to do.",
								"$ref": "#/$defs/text",
								"examples": ["shop front, checkout and integrations"]
							},
							"days_per_month": {
								"title": "Days per month",
								"description": "The working days per month that the role has for this plan, all its people together; for a vacancy, what it will have.",
								"$ref": "#/$defs/amount",
								"examples": [20]
							},
							"responsibilities": {
								"title": "Responsibilities",
								"description": "What the role answers for.",
								"$ref": "#/$defs/texts",
								"examples": [["shop", "releases"]]
							},
							"fill_by": {
								"x-asked-when": {
									"key": "sourcing",
									"is": "vacant"
								},
								"title": "Fill by",
								"description": "The day by which a vacancy is to be filled, YYYY-MM-DD.",
								"$ref": "#/$defs/date",
								"examples": ["2027-02-01"]
							},
							"fill_with": {
								"x-asked-when": {
									"key": "sourcing",
									"is": "vacant"
								},
								"title": "Fill with",
								"description": "The way to fill a vacancy: hire (someone new), outsource (an agency, supplier or freelancer) or train (someone of the team).",
								"enum": [
									"hire",
									"outsource",
									"train"
								],
								"examples": ["outsource"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"id": "crm-marketer",
						"function": "marketing",
						"sourcing": "in_house",
						"days_per_month": 18,
						"responsibilities": ["e-mail", "loyalty"]
					}, {
						"id": "ux-designer",
						"function": "ux",
						"sourcing": "vacant",
						"fill_by": "2027-02-01",
						"fill_with": "outsource",
						"days_per_month": 8
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{ "roles": [{
				"id": "crm-marketer",
				"function": "marketing",
				"sourcing": "in_house",
				"days_per_month": 18,
				"responsibilities": ["e-mail", "loyalty"]
			}, {
				"id": "ux-designer",
				"function": "ux",
				"sourcing": "vacant",
				"fill_by": "2027-02-01",
				"fill_with": "outsource",
				"days_per_month": 8
			}] }],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"culture": {
			"title": "Culture",
			"description": "How the company decides, who stands behind the plan and who does not, and what could stall it from within.",
			"type": "object",
			"properties": {
				"decisions": {
					"title": "Decisions",
					"description": "How decisions about the online business are made.",
					"type": "object",
					"properties": {
						"style": {
							"title": "Style",
							"description": "Where decisions are made: shared (by several people together), delegated (by those who do the work) or centralised (by one person or the board).",
							"enum": [
								"shared",
								"delegated",
								"centralised"
							],
							"examples": ["shared"]
						},
						"lead": {
							"title": "Lead",
							"description": "The role of the team that has the last word on the plan.",
							"$ref": "#/$defs/role",
							"examples": ["ecommerce-lead"]
						},
						"approval_days": {
							"title": "Days to approve",
							"description": "How many working days usually pass from a proposal to the decision.",
							"$ref": "#/$defs/amount",
							"examples": [5]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"style": "shared",
						"lead": "ecommerce-lead",
						"approval_days": 5
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"stakeholders": {
					"title": "Stakeholders",
					"description": "The people and groups who can further or stall the plan.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "Who it is.",
								"$ref": "#/$defs/text",
								"examples": ["retail partners"]
							},
							"influence": {
								"title": "Influence",
								"description": "How much they can further or stall the plan: high, medium or low.",
								"enum": [
									"high",
									"medium",
									"low"
								],
								"examples": ["medium"]
							},
							"stance": {
								"title": "Stance",
								"description": "Where they stand on the plan: supports, neutral or resists.",
								"enum": [
									"supports",
									"neutral",
									"resists"
								],
								"examples": ["resists"]
							},
							"engagement": {
								"title": "Engagement",
								"description": "What is done to win them or to keep them.",
								"$ref": "#/$defs/text",
								"examples": ["the trade portal comes first"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "retail partners",
						"influence": "medium",
						"stance": "resists",
						"engagement": "the trade portal comes first"
					}]]
				},
				"dangers": {
					"title": "Dangers",
					"description": "What is done against each of the five dangers that a company's culture holds for its plan.",
					"type": "object",
					"properties": {
						"communication": {
							"title": "Against barriers to communication",
							"description": "What makes sure that everyone concerned knows what the others do.",
							"$ref": "#/$defs/text",
							"examples": ["one weekly meeting with marketing, shop and warehouse"]
						},
						"collaboration": {
							"title": "Against problems of collaboration",
							"description": "What makes people of several departments and partners work on one thing.",
							"$ref": "#/$defs/text",
							"examples": ["one backlog shared with the agency"]
						},
						"leadership": {
							"title": "Against poor leadership",
							"description": "What gives the lead the mandate, the means and the skill.",
							"$ref": "#/$defs/text",
							"examples": ["the e-commerce lead answers for the result and has the budget"]
						},
						"creativity": {
							"title": "Against limited creativity",
							"description": "What makes room for new ideas and gets the best of them tried.",
							"$ref": "#/$defs/text",
							"examples": ["one day a month for ideas from anyone, the best goes to a pilot"]
						},
						"approval_speed": {
							"title": "Against slow approval",
							"description": "What lets decisions be made in time.",
							"$ref": "#/$defs/text",
							"examples": ["the lead decides alone up to 5000 euro"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{ "communication": "one weekly meeting with marketing, shop and warehouse" }],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"decisions": {
					"style": "shared",
					"lead": "ecommerce-lead",
					"approval_days": 5
				},
				"stakeholders": [{
					"name": "retail partners",
					"influence": "medium",
					"stance": "resists",
					"engagement": "the trade portal comes first"
				}],
				"dangers": { "communication": "one weekly meeting with marketing, shop and warehouse" }
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"market": {
			"title": "Market",
			"description": "What changes in the market, and how the shop responds.",
			"type": "object",
			"properties": {
				"reviewed": {
					"title": "Last review",
					"description": "The day on which the trends were last reviewed.",
					"$ref": "#/$defs/date",
					"examples": ["2026-09-15"]
				},
				"trends": {
					"title": "Trends",
					"description": "The shifts, in the industry and beyond it, that matter to the shop.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The trend, in a few words.",
								"$ref": "#/$defs/text",
								"examples": ["self-service"]
							},
							"effect": {
								"title": "Effect",
								"description": "What the trend does to this business, in its own figures where they are known.",
								"$ref": "#/$defs/text",
								"examples": ["half of all calls ask where the parcel is"]
							},
							"response": {
								"title": "Response",
								"description": "What the business does about it.",
								"$ref": "#/$defs/text",
								"examples": ["a tracking page and a chatbot"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "self-service",
						"effect": "half of all calls ask where the parcel is",
						"response": "a tracking page and a chatbot"
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"reviewed": "2026-09-15",
				"trends": [{
					"name": "self-service",
					"effect": "half of all calls ask where the parcel is",
					"response": "a tracking page and a chatbot"
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"personas": {
			"title": "Personas",
			"description": "Who buys, what they need, and how the business answers them.",
			"type": "object",
			"properties": {
				"reviewed": {
					"title": "Last review",
					"description": "The day on which segments and personas were last reviewed.",
					"$ref": "#/$defs/date",
					"examples": ["2026-06-15"]
				},
				"based_on": {
					"title": "Based on",
					"description": "Where the knowledge comes from. From the customers themselves: customer_interviews, customer_survey, usability_tests, reviews and support_requests (their words), order_history and web_analytics (their behaviour). From elsewhere: market_research, industry_report, team_workshop and experience.",
					"type": "array",
					"items": { "$ref": "#/$defs/source" },
					"uniqueItems": true,
					"examples": [["customer_interviews", "order_history"]]
				},
				"segments": {
					"title": "Segments",
					"description": "The groups of buyers that the shop serves today.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The segment, in a few words.",
								"$ref": "#/$defs/text",
								"examples": ["families"]
							},
							"share_pct": {
								"title": "Share, %",
								"description": "The segment's share of all customers, in percent.",
								"$ref": "#/$defs/percent",
								"examples": [58]
							},
							"shift": {
								"title": "Shift",
								"description": "How the segment or its buying has changed lately.",
								"$ref": "#/$defs/text",
								"examples": ["shops later in the evening, and on the phone"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "families",
						"share_pct": 58,
						"shift": "shops later in the evening, and on the phone"
					}]]
				},
				"new_groups": {
					"title": "New groups",
					"description": "Groups of buyers beyond today's segments that were considered.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The group, in a few words.",
								"$ref": "#/$defs/text",
								"examples": ["schools"]
							},
							"decision": {
								"title": "Decision",
								"description": "What was decided about the group: to court it, to test it or to leave it.",
								"$ref": "#/$defs/text",
								"examples": ["tried in the trade portal from 2027"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "schools",
						"decision": "tried in the trade portal from 2027"
					}]]
				},
				"profiles": {
					"title": "Personas",
					"description": "The typical buyers that offer, content and campaigns are made for.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"properties": {
							"id": {
								"title": "Id",
								"description": "The persona's name in lower case with hyphens; content refers to it.",
								"$ref": "#/$defs/id",
								"examples": ["planning-parent"]
							},
							"summary": {
								"title": "Summary",
								"description": "Who this is and how they buy, in one sentence.",
								"$ref": "#/$defs/text",
								"examples": ["Buys for birthdays and holidays, three weeks ahead"]
							},
							"needs": {
								"title": "Needs",
								"description": "What they want from the purchase.",
								"$ref": "#/$defs/texts",
								"examples": [["age advice", "delivery before a date"]]
							},
							"pain_points": {
								"title": "Pain points",
								"description": "What annoys, delays or stops them when they buy.",
								"$ref": "#/$defs/texts",
								"examples": [["too much choice", "doubt about delivery"]]
							},
							"answer": {
								"title": "Answer",
								"description": "What the business does about these pain points.",
								"$ref": "#/$defs/text",
								"examples": ["gift finder by age, delivery date on the product page"]
							},
							"channels": {
								"title": "Channels",
								"description": "Where they are reached: ids of the marketing channels.",
								"type": "array",
								"items": { "$ref": "#/$defs/channel" },
								"uniqueItems": true,
								"examples": [["search", "email"]]
							},
							"campaign": {
								"title": "Campaign",
								"description": "The campaign made for them: the id of an initiative of the roadmap, or a description.",
								"$ref": "#/$defs/initiative_or_text",
								"examples": ["birthday-campaign", "A gift guide by age, sent three weeks before the holidays"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"id": "planning-parent",
						"needs": ["age advice"],
						"pain_points": ["too much choice"],
						"answer": "gift finder by age"
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"reviewed": "2026-06-15",
				"based_on": ["customer_interviews", "order_history"],
				"segments": [{
					"name": "families",
					"share_pct": 58,
					"shift": "shops later in the evening, and on the phone"
				}],
				"new_groups": [{
					"name": "schools",
					"decision": "tried in the trade portal from 2027"
				}],
				"profiles": [{
					"id": "planning-parent",
					"needs": ["age advice"],
					"pain_points": ["too much choice"],
					"answer": "gift finder by age"
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"offer": {
			"title": "Offer",
			"description": "What is sold online, why a customer should buy it here, and what it earns.",
			"type": "object",
			"properties": {
				"usp": {
					"title": "Unique selling proposition",
					"description": "Why customers should buy here and not elsewhere.",
					"type": "object",
					"properties": {
						"statement": {
							"title": "Statement",
							"description": "The promise to the customer, in one sentence.",
							"$ref": "#/$defs/text",
							"examples": ["Outdoor clothing that we repair for ten years"]
						},
						"advantages": {
							"title": "Advantages",
							"description": "What the company has and its rivals lack.",
							"$ref": "#/$defs/texts",
							"examples": [["own workshop", "parts in stock for ten years"]]
						},
						"served": {
							"title": "How it is served",
							"description": "Where and how the customer meets the promise in the shop.",
							"$ref": "#/$defs/text",
							"examples": ["repair price and duration stand on every product page"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"statement": "Outdoor clothing that we repair for ten years",
						"advantages": ["own workshop"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"differentiation": {
					"title": "Differentiation",
					"description": "What the shop stresses about its offer online.",
					"type": "object",
					"properties": {
						"benefits": {
							"title": "Benefits",
							"description": "The benefits to stress online, the most relevant first.",
							"$ref": "#/$defs/texts",
							"examples": [["repairability", "measured fit"]]
						},
						"revised": {
							"title": "Last revision",
							"description": "The day on which these benefits were last revised for the digital market.",
							"$ref": "#/$defs/date",
							"examples": ["2026-04-10"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"benefits": ["repairability", "measured fit"],
						"revised": "2026-04-10"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"competitors": {
					"title": "Competitors",
					"description": "The companies, or kinds of company, that customers compare this shop with.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The competitor, or the kind of competitor.",
								"$ref": "#/$defs/text",
								"examples": ["general marketplaces"]
							},
							"offer": {
								"title": "Offer",
								"description": "What customers find there: its strengths in their eyes.",
								"$ref": "#/$defs/text",
								"examples": ["next-day delivery and the widest choice"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "general marketplaces",
						"offer": "next-day delivery and the widest choice"
					}]]
				},
				"lines": {
					"title": "Product lines",
					"description": "The lines of products or services, each with its future online.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The line, in a few words.",
								"$ref": "#/$defs/text",
								"examples": ["rain jackets"]
							},
							"decision": {
								"title": "Decision",
								"description": "What happens to the line online: keep (as it is), redesign (change it for online selling) or drop (stop selling it online).",
								"enum": [
									"keep",
									"redesign",
									"drop"
								],
								"examples": ["keep"]
							},
							"reason": {
								"title": "Reason",
								"description": "Why this was decided.",
								"$ref": "#/$defs/text",
								"examples": ["highest margin and most repeat purchases"]
							},
							"online_fit": {
								"title": "Online fit",
								"description": "How likely the line is to win online: high (likely), medium (possible) or low (unlikely).",
								"enum": [
									"high",
									"medium",
									"low"
								],
								"examples": ["high"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "rain jackets",
						"decision": "keep",
						"reason": "highest margin and most repeat purchases"
					}]]
				},
				"margins": {
					"title": "Margins",
					"description": "What selling direct earns, beside the other channel (resellers, wholesale or physical shops).",
					"type": "object",
					"properties": {
						"calculated": {
							"title": "Calculated",
							"description": "The day on which the direct channel's margin was last calculated.",
							"$ref": "#/$defs/date",
							"examples": ["2026-07-31"]
						},
						"direct_pct": {
							"title": "Direct margin, %",
							"description": "What is left of the revenue of the direct online channel after its costs, in percent; negative for a loss.",
							"type": "number",
							"maximum": 100,
							"examples": [52]
						},
						"other_channel_pct": {
							"title": "Other channel's margin, %",
							"description": "The same for the channel it is compared with, in percent; negative for a loss.",
							"type": "number",
							"maximum": 100,
							"examples": [34]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"calculated": "2026-07-31",
						"direct_pct": 52,
						"other_channel_pct": 34
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"savings": {
					"title": "Savings",
					"description": "What happens with the money that selling direct saves.",
					"type": "object",
					"properties": {
						"decision": {
							"title": "Decision",
							"description": "Who gets the savings: share (the customer, in price or service), share_in_part (customer and company) or keep (the company).",
							"enum": [
								"share",
								"share_in_part",
								"keep"
							],
							"examples": ["share"]
						},
						"reason": {
							"title": "Reason",
							"description": "Why this was decided, and in which form savings are passed on.",
							"$ref": "#/$defs/text",
							"examples": ["free delivery above 40 euro instead of lower prices"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"decision": "share",
						"reason": "free delivery above 40 euro instead of lower prices"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"niche": {
					"title": "Niche",
					"description": "The part of the offer with which the shop means to win online.",
					"type": "object",
					"properties": {
						"focus": {
							"title": "Focus",
							"description": "The products or services most likely to win online.",
							"$ref": "#/$defs/text",
							"examples": ["rain jackets and repair"]
						},
						"reason": {
							"title": "Reason",
							"description": "Why these, and not others, are likely to win.",
							"$ref": "#/$defs/text",
							"examples": ["no competitor repairs for ten years"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"focus": "rain jackets and repair",
						"reason": "no competitor repairs for ten years"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"usp": {
					"statement": "Outdoor clothing that we repair for ten years",
					"advantages": ["own workshop"]
				},
				"differentiation": {
					"benefits": ["repairability", "measured fit"],
					"revised": "2026-04-10"
				},
				"competitors": [{
					"name": "general marketplaces",
					"offer": "next-day delivery and the widest choice"
				}],
				"lines": [{
					"name": "rain jackets",
					"decision": "keep",
					"reason": "highest margin and most repeat purchases"
				}],
				"margins": {
					"calculated": "2026-07-31",
					"direct_pct": 52,
					"other_channel_pct": 34
				},
				"savings": {
					"decision": "share",
					"reason": "free delivery above 40 euro instead of lower prices"
				},
				"niche": {
					"focus": "rain jackets and repair",
					"reason": "no competitor repairs for ten years"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"site": {
			"title": "Site",
			"description": "How well the shop works today: speed, capacity, availability, ease of use and conversion.",
			"type": "object",
			"properties": {
				"audit": {
					"title": "Performance audit",
					"description": "The last audit of how the existing site performs.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day of the audit.",
							"$ref": "#/$defs/date",
							"examples": ["2026-08-24"]
						},
						"with": {
							"title": "Tools",
							"description": "The tools or the firm that the audit was done with.",
							"$ref": "#/$defs/text",
							"examples": ["Lighthouse and WebPageTest"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-08-24",
						"with": "Lighthouse and WebPageTest"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"vitals": {
					"title": "Web vitals",
					"description": "Google's three measures of how a page feels, measured over all visits.",
					"$ref": "#/$defs/vitals",
					"examples": [{
						"lcp_ms": 1900,
						"inp_ms": 140,
						"cls": .04,
						"source": "field"
					}]
				},
				"capacity": {
					"title": "Capacity",
					"description": "How many visitors at once the shop can serve, and how many are expected.",
					"type": "object",
					"properties": {
						"expected_peak_per_minute": {
							"title": "Expected peak per minute",
							"description": "The most visits expected in one minute, on the busiest day of the year ahead.",
							"type": "number",
							"exclusiveMinimum": 0,
							"examples": [400]
						},
						"maximum_per_minute": {
							"title": "Maximum per minute",
							"description": "The most visits per minute that the shop served in a load test while pages stayed fast.",
							"type": "number",
							"minimum": 0,
							"examples": [900]
						},
						"tested": {
							"title": "Tested",
							"description": "The day of the load test that measured the maximum.",
							"$ref": "#/$defs/date",
							"examples": ["2026-09-07"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"expected_peak_per_minute": 400,
						"maximum_per_minute": 900,
						"tested": "2026-09-07"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"availability": {
					"title": "Availability",
					"description": "How much of the time the shop can be reached.",
					"type": "object",
					"properties": {
						"target_pct": {
							"title": "Target, %",
							"description": "The share of time that the shop should be reachable, in percent.",
							"$ref": "#/$defs/percent",
							"examples": [99.9]
						},
						"measured_pct": {
							"title": "Measured, %",
							"description": "The share of time that the shop was reachable in the last twelve months, in percent.",
							"$ref": "#/$defs/percent",
							"examples": [99.95]
						},
						"monitored_with": {
							"title": "Monitored with",
							"description": "What watches the shop from outside, day and night.",
							"$ref": "#/$defs/text",
							"examples": ["an uptime monitor in three regions"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"target_pct": 99.9,
						"measured_pct": 99.95,
						"monitored_with": "an uptime monitor in three regions"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"conversion_pct": {
					"title": "Conversion, %",
					"description": "The share of all visits that end in an order.",
					"type": "object",
					"properties": {
						"baseline": {
							"title": "Baseline, %",
							"description": "The conversion rate today, in percent.",
							"$ref": "#/$defs/percent",
							"examples": [2.3]
						},
						"target": {
							"title": "Target, %",
							"description": "The conversion rate that the plan aims at, in percent.",
							"$ref": "#/$defs/percent",
							"examples": [2.7]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"baseline": 2.3,
						"target": 2.7
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"usability_test": {
					"title": "Usability test",
					"description": "The last test in which users did real tasks in the shop while someone watched.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day of the test, or its last day.",
							"$ref": "#/$defs/date",
							"examples": ["2026-05-12"]
						},
						"participants": {
							"title": "Participants",
							"description": "How many users took part.",
							"type": "integer",
							"minimum": 1,
							"examples": [10]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-05-12",
						"participants": 10
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"accessibility": {
					"title": "Accessibility",
					"description": "Whether people with a disability can use the shop.",
					"type": "object",
					"properties": {
						"standard": {
							"title": "Standard",
							"description": "The version and level of the Web Content Accessibility Guidelines that the shop conforms to or works towards; level AA is what most laws ask.",
							"enum": [
								"WCAG 2.0 A",
								"WCAG 2.0 AA",
								"WCAG 2.0 AAA",
								"WCAG 2.1 A",
								"WCAG 2.1 AA",
								"WCAG 2.1 AAA",
								"WCAG 2.2 A",
								"WCAG 2.2 AA",
								"WCAG 2.2 AAA"
							],
							"examples": ["WCAG 2.2 AA"]
						},
						"status": {
							"title": "Status",
							"description": "How far the shop is: conforms (tested against the standard and passed), in_progress (being mended) or not_started.",
							"enum": [
								"conforms",
								"in_progress",
								"not_started"
							],
							"examples": ["conforms"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"standard": "WCAG 2.2 AA",
						"status": "conforms"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"audit": {
					"date": "2026-08-24",
					"with": "Lighthouse and WebPageTest"
				},
				"vitals": {
					"lcp_ms": 1900,
					"inp_ms": 140,
					"cls": .04,
					"source": "field"
				},
				"capacity": {
					"expected_peak_per_minute": 400,
					"maximum_per_minute": 900,
					"tested": "2026-09-07"
				},
				"availability": {
					"target_pct": 99.9,
					"measured_pct": 99.95,
					"monitored_with": "an uptime monitor in three regions"
				},
				"conversion_pct": {
					"baseline": 2.3,
					"target": 2.7
				},
				"usability_test": {
					"date": "2026-05-12",
					"participants": 10
				},
				"accessibility": {
					"standard": "WCAG 2.2 AA",
					"status": "conforms"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"mobile": {
			"title": "Mobile",
			"description": "How the shop works on a phone.",
			"type": "object",
			"properties": {
				"approach": {
					"title": "Approach",
					"description": "How the shop is designed for phones: mobile_first (for the phone first, then widened), responsive (adapts to the screen), separate_site (a site of its own for phones) or desktop_only.",
					"enum": [
						"mobile_first",
						"responsive",
						"separate_site",
						"desktop_only"
					],
					"examples": ["mobile_first"]
				},
				"tested_on": {
					"title": "Tested on",
					"description": "The systems on which the whole way from search to payment has been tested.",
					"type": "array",
					"items": { "enum": [
						"ios",
						"android",
						"windows"
					] },
					"uniqueItems": true,
					"examples": [[
						"ios",
						"android",
						"windows"
					]]
				},
				"traffic_share_pct": {
					"title": "Share of visits, %",
					"description": "The share of all visits that come from phones, in percent.",
					"$ref": "#/$defs/percent",
					"examples": [71]
				},
				"revenue_share_pct": {
					"title": "Share of revenue, %",
					"description": "The share of online revenue that comes from phones, in percent.",
					"$ref": "#/$defs/percent",
					"examples": [48]
				},
				"conversion_pct": {
					"title": "Mobile conversion, %",
					"description": "The share of mobile visits that end in an order, in percent.",
					"$ref": "#/$defs/percent",
					"examples": [1.6]
				},
				"vitals": {
					"title": "Web vitals on phones",
					"description": "Google's three measures of how a page feels, measured on phones.",
					"$ref": "#/$defs/vitals",
					"examples": [{
						"lcp_ms": 2200,
						"inp_ms": 170,
						"cls": .05,
						"source": "field"
					}]
				},
				"app": {
					"title": "App",
					"description": "What was decided about a mobile app.",
					"type": "object",
					"properties": {
						"decision": {
							"title": "Decision",
							"description": "The kind of app, or none: native (one for each system), cross_platform (one for all), progressive (the site, installable) or none.",
							"enum": [
								"native",
								"cross_platform",
								"progressive",
								"none"
							],
							"examples": ["none"]
						},
						"reason": {
							"title": "Reason",
							"description": "Why this was decided.",
							"$ref": "#/$defs/text",
							"examples": ["two purchases a year do not fill an app"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"decision": "none",
						"reason": "two purchases a year do not fill an app"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"ux_budget": {
					"title": "Budget for mobile UX",
					"description": "What is spent on mobile user experience in a year, in the plan's currency.",
					"$ref": "#/$defs/amount",
					"examples": [42e3]
				},
				"checkout": {
					"title": "Mobile checkout",
					"description": "What makes paying on a phone quick and safe.",
					"type": "object",
					"properties": {
						"wallets": {
							"title": "Wallets",
							"description": "The wallets that the mobile checkout offers.",
							"$ref": "#/$defs/texts",
							"examples": [["apple_pay", "google_pay"]]
						},
						"strong_authentication": {
							"title": "Strong authentication",
							"description": "Whether the customer is authenticated with two factors when paying on a phone.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"wallets": ["apple_pay"],
						"strong_authentication": true
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"marketing": {
					"title": "Mobile marketing",
					"description": "The kinds of message that lead customers into the mobile shop.",
					"type": "array",
					"items": { "enum": [
						"sms",
						"push",
						"email",
						"social"
					] },
					"uniqueItems": true,
					"examples": [[
						"email",
						"social",
						"push"
					]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"approach": "mobile_first",
				"tested_on": [
					"ios",
					"android",
					"windows"
				],
				"traffic_share_pct": 71,
				"revenue_share_pct": 48,
				"conversion_pct": 1.6,
				"vitals": {
					"lcp_ms": 2200,
					"inp_ms": 170,
					"cls": .05,
					"source": "field"
				},
				"app": {
					"decision": "none",
					"reason": "two purchases a year do not fill an app"
				},
				"ux_budget": 42e3,
				"checkout": {
					"wallets": ["apple_pay"],
					"strong_authentication": true
				},
				"marketing": [
					"email",
					"social",
					"push"
				]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"platform": {
			"title": "Platform",
			"description": "The software the shop runs on, and the systems around it.",
			"type": "object",
			"properties": {
				"name": {
					"title": "Platform",
					"description": "The e-commerce platform that was chosen.",
					"$ref": "#/$defs/text",
					"examples": ["Magento Open Source"]
				},
				"reason": {
					"title": "Reason for the platform",
					"description": "Why this platform was chosen, and which part of the strategy it serves.",
					"type": "object",
					"properties": {
						"text": {
							"title": "Reason",
							"description": "The reason in a sentence.",
							"$ref": "#/$defs/text",
							"examples": ["The trade portal and the shop run on one catalogue"]
						},
						"serves": {
							"title": "Serves",
							"description": "The ids of the objectives, and the names of the journey stages, that the platform was chosen for.",
							"type": "array",
							"items": { "$ref": "#/$defs/objective_or_stage" },
							"uniqueItems": true,
							"examples": [["online-revenue", "conversion"]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"text": "The trade portal and the shop run on one catalogue",
						"serves": ["online-revenue"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"criteria": {
					"title": "Criteria weighed",
					"description": "What was weighed when the platform was chosen: ease_of_implementation, integrability (how well it connects to other systems), complexity, customer_experience, customisation and security.",
					"type": "array",
					"items": { "enum": [
						"ease_of_implementation",
						"integrability",
						"complexity",
						"customer_experience",
						"customisation",
						"security"
					] },
					"uniqueItems": true,
					"examples": [[
						"integrability",
						"customer_experience",
						"security"
					]]
				},
				"components": {
					"title": "Components",
					"description": "The systems around the shop, and how they are connected.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["kind"],
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "What the system is: shop (the shop front), oms (order management), erp (the books, stock and purchasing), pim (product data), crm (customer relations), cdp (one view of the customer), psp (payment provider), wms (warehouse), pos (tills), cms (content), search, email, analytics, help_desk, marketplace_connector or other.",
								"enum": [
									"shop",
									"oms",
									"erp",
									"pim",
									"crm",
									"cdp",
									"psp",
									"wms",
									"pos",
									"cms",
									"search",
									"email",
									"analytics",
									"help_desk",
									"marketplace_connector",
									"other"
								],
								"examples": ["oms"]
							},
							"product": {
								"title": "Product",
								"description": "The product or service that does it.",
								"$ref": "#/$defs/text",
								"examples": ["Odoo"]
							},
							"integrated_with": {
								"title": "Integrated with",
								"description": "The kinds of system that it exchanges data with by itself, without anyone copying it over: shop, oms (order management), erp (the books, stock and purchasing), pim (product data), crm (customer relations), cdp (one view of the customer), psp (payment provider), wms (warehouse), pos (tills), cms (content), search, email, analytics, help_desk, marketplace_connector or other.",
								"type": "array",
								"items": { "enum": [
									"shop",
									"oms",
									"erp",
									"pim",
									"crm",
									"cdp",
									"psp",
									"wms",
									"pos",
									"cms",
									"search",
									"email",
									"analytics",
									"help_desk",
									"marketplace_connector",
									"other"
								] },
								"uniqueItems": true,
								"examples": [["erp", "psp"]]
							},
							"handles": {
								"title": "Handles",
								"description": "Which of these tasks of cross-border trade it takes care of: refunds, and returns_abroad (returns from other countries).",
								"type": "array",
								"items": { "enum": ["refunds", "returns_abroad"] },
								"uniqueItems": true,
								"examples": [["refunds", "returns_abroad"]]
							},
							"marketplaces": {
								"title": "Marketplaces",
								"description": "The marketplaces that it connects the shop to, named as in marketing.sales_channels.",
								"$ref": "#/$defs/texts",
								"examples": [["bol.com"]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"kind": "oms",
						"product": "Odoo",
						"integrated_with": ["erp", "psp"],
						"handles": ["refunds"]
					}]]
				},
				"portals": {
					"title": "Portals",
					"description": "The shops for consumers and for businesses, where a company serves both, and what each has of its own.",
					"type": "object",
					"properties": {
						"b2c": {
							"title": "B2C portal",
							"description": "What the shop for consumers has of its own.",
							"type": "object",
							"properties": {
								"prices": {
									"title": "Own prices",
									"description": "Whether consumers see prices of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"discounts": {
									"title": "Own discounts",
									"description": "Whether consumers have discounts of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"shipping": {
									"title": "Own shipping terms",
									"description": "Whether consumers have shipping terms of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"returns": {
									"title": "Own return terms",
									"description": "Whether consumers have return terms of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"notes": {
									"title": "Notes",
									"description": "Remarks of the author; not audited.",
									"type": [
										"string",
										"array",
										"object"
									],
									"examples": ["to be discussed with the board in May"]
								}
							},
							"examples": [{
								"prices": true,
								"discounts": true,
								"shipping": true,
								"returns": true
							}],
							"additionalProperties": false,
							"patternProperties": { "^x-": true }
						},
						"b2b": {
							"title": "B2B portal",
							"description": "What the shop for businesses has of its own.",
							"type": "object",
							"properties": {
								"prices": {
									"title": "Own prices",
									"description": "Whether business customers see prices of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"discounts": {
									"title": "Own discounts",
									"description": "Whether business customers have discounts of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"shipping": {
									"title": "Own shipping terms",
									"description": "Whether business customers have shipping terms of their own.",
									"type": "boolean",
									"examples": [true]
								},
								"returns": {
									"title": "Own return terms",
									"description": "Whether business customers have return terms of their own.",
									"type": "boolean",
									"examples": [false]
								},
								"notes": {
									"title": "Notes",
									"description": "Remarks of the author; not audited.",
									"type": [
										"string",
										"array",
										"object"
									],
									"examples": ["to be discussed with the board in May"]
								}
							},
							"examples": [{
								"prices": true,
								"discounts": true,
								"shipping": true,
								"returns": false
							}],
							"additionalProperties": false,
							"patternProperties": { "^x-": true }
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"b2c": {
							"prices": true,
							"discounts": true,
							"shipping": true,
							"returns": true
						},
						"b2b": {
							"prices": true,
							"discounts": true,
							"shipping": true,
							"returns": false
						}
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"technical_audit": {
					"title": "Technical audit",
					"description": "The last thorough review of the platform's technology.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day on which it was finished.",
							"$ref": "#/$defs/date",
							"examples": ["2026-03-02"]
						},
						"scope": {
							"title": "Scope",
							"description": "What was reviewed.",
							"$ref": "#/$defs/text",
							"examples": ["shop and integrations"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-03-02",
						"scope": "shop and integrations"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"name": "Magento Open Source",
				"reason": {
					"text": "The trade portal and the shop run on one catalogue",
					"serves": ["online-revenue"]
				},
				"criteria": [
					"integrability",
					"customer_experience",
					"security"
				],
				"components": [{
					"kind": "oms",
					"product": "Odoo",
					"integrated_with": ["erp", "psp"],
					"handles": ["refunds"]
				}],
				"portals": {
					"b2c": {
						"prices": true,
						"discounts": true,
						"shipping": true,
						"returns": true
					},
					"b2b": {
						"prices": true,
						"discounts": true,
						"shipping": true,
						"returns": false
					}
				},
				"technical_audit": {
					"date": "2026-03-02",
					"scope": "shop and integrations"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"data": {
			"title": "Data",
			"description": "What is known about customers and their visits, and how it leads to decisions.",
			"type": "object",
			"properties": {
				"customer_view": {
					"title": "View of the customer",
					"description": "The one place where everything that is known about a customer comes together.",
					"type": "object",
					"properties": {
						"product": {
							"title": "Product",
							"description": "The product or service that holds it.",
							"$ref": "#/$defs/text",
							"examples": ["a customer data platform"]
						},
						"sources": {
							"title": "Sources",
							"description": "The systems that feed it.",
							"$ref": "#/$defs/texts",
							"uniqueItems": true,
							"examples": [[
								"shop",
								"tills",
								"e-mail",
								"support"
							]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"product": "a customer data platform",
						"sources": [
							"shop",
							"tills",
							"e-mail"
						]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"collected_at": {
					"title": "Steps with data",
					"description": "The steps of a purchase at which data is collected: visit, product_view, cart, checkout, payment and delivery.",
					"type": "array",
					"items": { "enum": [
						"visit",
						"product_view",
						"cart",
						"checkout",
						"payment",
						"delivery"
					] },
					"uniqueItems": true,
					"examples": [[
						"visit",
						"product_view",
						"cart",
						"checkout",
						"payment"
					]]
				},
				"source_of_truth": {
					"title": "Source of truth",
					"description": "The one source whose figures hold when two reports differ.",
					"$ref": "#/$defs/text",
					"examples": ["the ERP's orders"]
				},
				"review": {
					"title": "Review of results",
					"description": "Who looks at the results, and how often.",
					"type": "object",
					"properties": {
						"every": {
							"title": "Every",
							"description": "How often the results are reviewed: every day, week, two_weeks, month, quarter, half_year or year.",
							"$ref": "#/$defs/rhythm",
							"examples": ["month"]
						},
						"forum": {
							"title": "Forum",
							"description": "The meeting or group that reviews them.",
							"$ref": "#/$defs/text",
							"examples": ["the e-commerce meeting on Tuesday"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"every": "month",
						"forum": "the e-commerce meeting on Tuesday"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"experiments": {
					"title": "Experiments",
					"description": "How changes are tested on part of the visitors first (A/B tests).",
					"type": "object",
					"properties": {
						"tool": {
							"title": "Tool",
							"description": "The tool that splits the visitors and counts.",
							"$ref": "#/$defs/text",
							"examples": ["an A/B testing service"]
						},
						"decision_rule": {
							"title": "Decision rule",
							"description": "When a test has won or lost, agreed before it starts.",
							"$ref": "#/$defs/text",
							"examples": ["95 % confidence and two full weeks"]
						},
						"per_month": {
							"title": "Tests a month",
							"description": "How many tests are run in a month, on average; 0.5 is one every two months.",
							"type": "number",
							"minimum": 0,
							"examples": [2]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"tool": "an A/B testing service",
						"decision_rule": "95 % confidence",
						"per_month": 2
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"consent": {
					"title": "Consent",
					"description": "How visitors are asked whether they may be tracked.",
					"type": "object",
					"properties": {
						"before_tracking": {
							"title": "Before tracking",
							"description": "Whether consent is asked before anything is tracked.",
							"type": "boolean",
							"examples": [true]
						},
						"with": {
							"title": "With",
							"description": "The tool or process that asks for consent and keeps the answers.",
							"$ref": "#/$defs/text",
							"examples": ["a consent management platform"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"before_tracking": true,
						"with": "a consent management platform"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"customer_view": {
					"product": "a customer data platform",
					"sources": [
						"shop",
						"tills",
						"e-mail"
					]
				},
				"collected_at": [
					"visit",
					"product_view",
					"cart",
					"checkout",
					"payment"
				],
				"source_of_truth": "the ERP's orders",
				"review": {
					"every": "month",
					"forum": "the e-commerce meeting on Tuesday"
				},
				"experiments": {
					"tool": "an A/B testing service",
					"decision_rule": "95 % confidence",
					"per_month": 2
				},
				"consent": {
					"before_tracking": true,
					"with": "a consent management platform"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"security": {
			"title": "Security",
			"description": "How customers' data, money and trust are protected.",
			"type": "object",
			"properties": {
				"owner": {
					"title": "Owner",
					"description": "The id of the role that answers for security and privacy.",
					"$ref": "#/$defs/role",
					"examples": ["security-officer"]
				},
				"budget": {
					"title": "Budget for security",
					"description": "What is spent on security in a year, in the plan's currency.",
					"$ref": "#/$defs/amount",
					"examples": [12e3]
				},
				"infrastructure_audit": {
					"title": "Infrastructure audit",
					"description": "The last security audit of the servers, networks and services that the shop runs on.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day on which it was finished.",
							"$ref": "#/$defs/date",
							"examples": ["2026-04-20"]
						},
						"by": {
							"title": "By",
							"description": "Who carried it out.",
							"$ref": "#/$defs/text",
							"examples": ["an independent auditor"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-04-20",
						"by": "an independent auditor"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"penetration_test": {
					"title": "Penetration test",
					"description": "The last time that someone was paid to try and break in.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day on which it was finished.",
							"$ref": "#/$defs/date",
							"examples": ["2026-05-18"]
						},
						"by": {
							"title": "By",
							"description": "Who carried it out.",
							"$ref": "#/$defs/text",
							"examples": ["a penetration tester"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-05-18",
						"by": "a penetration tester"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"privacy": {
					"title": "Privacy laws",
					"description": "The privacy laws that the shop falls under, and how far it complies with each.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["law"],
						"properties": {
							"law": {
								"title": "Law",
								"description": "The name of the law, short or in full, in any usual spelling.",
								"$ref": "#/$defs/text",
								"examples": ["GDPR"]
							},
							"markets": {
								"title": "Markets",
								"description": "The countries in which the shop falls under it, as two capital letters each (ISO 3166).",
								"$ref": "#/$defs/markets",
								"examples": [[
									"NL",
									"BE",
									"DE"
								]]
							},
							"status": {
								"title": "Status",
								"description": "How far the shop complies with it there: compliant, in_progress (the work has begun) or not_started.",
								"enum": [
									"compliant",
									"in_progress",
									"not_started"
								],
								"examples": ["compliant"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"law": "GDPR",
						"markets": [
							"NL",
							"BE",
							"DE"
						],
						"status": "compliant"
					}]]
				},
				"measures": {
					"title": "Basic measures",
					"description": "The protective measures that are in place: tls (encrypted connections everywhere), admin_mfa (a second factor for administrators), patching (updates without delay), tested_backups (backups that have been restored as a test), least_privilege (nobody may do more than their work needs), waf (a web application firewall or bot protection) and monitoring (monitoring and logs).",
					"type": "array",
					"items": { "enum": [
						"tls",
						"admin_mfa",
						"patching",
						"tested_backups",
						"least_privilege",
						"waf",
						"monitoring"
					] },
					"uniqueItems": true,
					"examples": [[
						"tls",
						"admin_mfa",
						"patching",
						"tested_backups"
					]]
				},
				"card_data": {
					"title": "Card data",
					"description": "Where the shop stands under PCI DSS, the security standard of the card schemes.",
					"type": "object",
					"properties": {
						"scope": {
							"title": "Scope",
							"description": "What PCI DSS asks of the shop: the self-assessment questionnaire (SAQ) or report that applies to the way it takes cards.",
							"$ref": "#/$defs/text",
							"examples": ["SAQ A"]
						},
						"assessed": {
							"title": "Assessed",
							"description": "The day of the last assessment.",
							"$ref": "#/$defs/date",
							"examples": ["2026-03-16"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"scope": "SAQ A",
						"assessed": "2026-03-16"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"incident_response": {
					"title": "Incident response",
					"description": "What happens after a break-in or an outage.",
					"type": "object",
					"properties": {
						"recovery_time_hours": {
							"title": "Recovery time, hours",
							"description": "Within how many hours the shop is to be open again (recovery time objective).",
							"type": "number",
							"minimum": 0,
							"examples": [4]
						},
						"recovery_point_hours": {
							"title": "Recovery point, hours",
							"description": "How many hours of data may be lost at most (recovery point objective).",
							"type": "number",
							"minimum": 0,
							"examples": [1]
						},
						"exercised": {
							"title": "Exercised",
							"description": "The day on which the plan was last exercised.",
							"$ref": "#/$defs/date",
							"examples": ["2026-06-08"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"recovery_time_hours": 4,
						"recovery_point_hours": 1,
						"exercised": "2026-06-08"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"owner": "security-officer",
				"budget": 12e3,
				"infrastructure_audit": {
					"date": "2026-04-20",
					"by": "an independent auditor"
				},
				"penetration_test": {
					"date": "2026-05-18",
					"by": "a penetration tester"
				},
				"privacy": [{
					"law": "GDPR",
					"markets": [
						"NL",
						"BE",
						"DE"
					],
					"status": "compliant"
				}],
				"measures": [
					"tls",
					"admin_mfa",
					"patching",
					"tested_backups"
				],
				"card_data": {
					"scope": "SAQ A",
					"assessed": "2026-03-16"
				},
				"incident_response": {
					"recovery_time_hours": 4,
					"recovery_point_hours": 1,
					"exercised": "2026-06-08"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"payments": {
			"title": "Payments",
			"description": "How customers pay, and what it costs.",
			"type": "object",
			"properties": {
				"methods": {
					"title": "Payment methods",
					"description": "The payment methods that the checkout offers.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["method"],
						"properties": {
							"method": {
								"title": "Method",
								"description": "The name of the method, in any usual spelling; `card` stands for the international card schemes.",
								"$ref": "#/$defs/text",
								"examples": ["iDEAL"]
							},
							"kind": {
								"title": "Kind",
								"description": "What kind of method it is: card, wallet (PayPal, Apple Pay), bank (paid from the bank account), invoice (paid afterwards), instalment (paid in parts) or cash (on delivery, or at a counter).",
								"enum": [
									"card",
									"wallet",
									"bank",
									"invoice",
									"instalment",
									"cash"
								],
								"examples": ["bank"]
							},
							"markets": {
								"title": "Markets",
								"description": "The countries in which it is offered, as two capital letters each (ISO 3166), or all. A method that does not say where it is offered counts nowhere.",
								"anyOf": [{ "const": "all" }, { "$ref": "#/$defs/markets" }],
								"examples": [["NL"], "all"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"method": "iDEAL",
						"kind": "bank",
						"markets": ["NL"]
					}, {
						"method": "card",
						"kind": "card",
						"markets": "all"
					}]]
				},
				"fraud_prevention": {
					"title": "Fraud prevention",
					"description": "How fraudulent orders are recognised and stopped.",
					"$ref": "#/$defs/text",
					"examples": ["the provider's scoring, with our own rules for first orders"]
				},
				"strong_authentication": {
					"title": "Strong authentication",
					"description": "Whether the customer is authenticated with two factors when paying, such as 3-D Secure for cards.",
					"type": "boolean",
					"examples": [true]
				},
				"cost_pct": {
					"title": "Cost of payment, %",
					"description": "What all payment methods together cost, fees included, in percent of online revenue.",
					"$ref": "#/$defs/percent",
					"examples": [1.4]
				},
				"success_rate_pct": {
					"title": "Success rate, %",
					"description": "The share of payments begun that succeed, in percent.",
					"$ref": "#/$defs/percent",
					"examples": [93]
				},
				"refund_days": {
					"title": "Days to a refund",
					"description": "Within how many days a customer who withdraws has the money back.",
					"$ref": "#/$defs/count",
					"examples": [10]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"methods": [{
					"method": "iDEAL",
					"kind": "bank",
					"markets": ["NL"]
				}, {
					"method": "card",
					"kind": "card",
					"markets": "all"
				}],
				"fraud_prevention": "the provider's scoring, with our own rules for first orders",
				"strong_authentication": true,
				"cost_pct": 1.4,
				"success_rate_pct": 93,
				"refund_days": 10
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"journey": {
			"title": "Journey",
			"description": "The customer's way from the first contact to the purchase and beyond, stage by stage.",
			"type": "object",
			"properties": {
				"rethought": {
					"title": "Rethought",
					"description": "When the journey was last rethought for the digital channel from the customer's point of view, and on what evidence.",
					"type": "object",
					"properties": {
						"date": {
							"title": "Date",
							"description": "The day on which the rethought journey was settled.",
							"$ref": "#/$defs/date",
							"examples": ["2026-02-16"]
						},
						"based_on": {
							"title": "Based on",
							"description": "The evidence it rests on. customer_interviews, customer_survey, usability_tests, reviews, support_requests, order_history and web_analytics come from customers themselves; market_research, industry_report, team_workshop and experience do not.",
							"type": "array",
							"items": { "$ref": "#/$defs/source" },
							"uniqueItems": true,
							"examples": [["customer_interviews", "web_analytics"]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"date": "2026-02-16",
						"based_on": ["customer_interviews", "web_analytics"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"offline": {
					"title": "Online and in the shop",
					"description": "How the physical and the online shop give the customer one impression, for a company that has both.",
					"$ref": "#/$defs/text",
					"examples": ["Same prices and stock in both; online orders are collected and returned in the shop"]
				},
				"social": {
					"title": "Social",
					"description": "What lets customers hear from each other, whom they trust more than a shop.",
					"type": "object",
					"properties": {
						"recommendations": {
							"title": "Recommendations",
							"description": "How customers see what other customers recommend.",
							"$ref": "#/$defs/text",
							"examples": ["reviews with the height and weight of the reviewer"]
						},
						"sharing": {
							"title": "Sharing",
							"description": "What customers can share with others, from the shop itself.",
							"$ref": "#/$defs/text",
							"examples": ["packing lists that can be shared"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"recommendations": "product reviews",
						"sharing": "wish lists"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"stages": {
					"title": "Stages",
					"description": "The map of the journey: one entry per stage, in the customer's order.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["stage"],
						"properties": {
							"stage": {
								"title": "Stage",
								"description": "Which part of the journey: awareness (has a wish, finds the shop), consideration (compares), conversion (buys), delivery (waits and receives), service (asks for help, returns, repairs) or loyalty (comes back, recommends).",
								"enum": [
									"awareness",
									"consideration",
									"conversion",
									"delivery",
									"service",
									"loyalty"
								],
								"examples": ["consideration"]
							},
							"actions": {
								"title": "Tasks and actions",
								"description": "What the customer does in this stage, as observed.",
								"$ref": "#/$defs/texts",
								"examples": [["compares two jackets", "reads reviews"]]
							},
							"feelings": {
								"title": "Thoughts and feelings",
								"description": "What goes through the customer's mind in this stage.",
								"$ref": "#/$defs/text",
								"examples": ["doubts the size"]
							},
							"touchpoints": {
								"title": "Touchpoints",
								"description": "Where the customer meets the company in this stage: pages, channels, people.",
								"$ref": "#/$defs/texts",
								"examples": [["product page", "chat"]]
							},
							"triggers": {
								"title": "Triggers",
								"description": "What moves the customer on towards the purchase.",
								"$ref": "#/$defs/texts",
								"examples": [["reviews by people of the same height"]]
							},
							"barriers": {
								"title": "Barriers",
								"description": "What keeps the customer from going on, each a hypothesis to be tested.",
								"type": "array",
								"items": {
									"type": "object",
									"required": ["text"],
									"properties": {
										"text": {
											"title": "Barrier",
											"description": "The hypothesis: what holds the customer back.",
											"$ref": "#/$defs/text",
											"examples": ["fears the wrong size"]
										},
										"test": {
											"title": "Test",
											"description": "How the hypothesis is tested: the id of an initiative of the roadmap, or a short description.",
											"$ref": "#/$defs/initiative_or_text",
											"examples": ["size-adviser", "repair prices on every product page"]
										},
										"notes": {
											"title": "Notes",
											"description": "Remarks of the author; not audited.",
											"type": [
												"string",
												"array",
												"object"
											],
											"examples": ["to be discussed with the board in May"]
										}
									},
									"additionalProperties": false,
									"patternProperties": { "^x-": true }
								},
								"examples": [[{
									"text": "fears the wrong size",
									"test": "size-adviser"
								}]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"stage": "consideration",
						"actions": ["compares two jackets", "reads reviews"],
						"feelings": "doubts the size",
						"touchpoints": ["product page", "chat"],
						"triggers": ["reviews by people of the same height"],
						"barriers": [{
							"text": "fears the wrong size",
							"test": "size-adviser"
						}]
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"rethought": {
					"date": "2026-02-16",
					"based_on": ["customer_interviews", "web_analytics"]
				},
				"offline": "Same prices and stock in both; online orders are collected and returned in the shop",
				"social": {
					"recommendations": "product reviews",
					"sharing": "wish lists"
				},
				"stages": [{
					"stage": "consideration",
					"actions": ["compares two jackets", "reads reviews"],
					"feelings": "doubts the size",
					"touchpoints": ["product page", "chat"],
					"triggers": ["reviews by people of the same height"],
					"barriers": [{
						"text": "fears the wrong size",
						"test": "size-adviser"
					}]
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"content": {
			"title": "Content",
			"description": "What the shop publishes for whom, at which stage of the purchase, and through which channel.",
			"type": "object",
			"properties": {
				"product_pages_complete_pct": {
					"title": "Complete product pages, %",
					"description": "The share of products on sale whose page has a complete description, in percent.",
					"$ref": "#/$defs/percent",
					"examples": [95]
				},
				"items": {
					"title": "Items",
					"description": "The pieces or series of original content, each with its place in the journey.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["title"],
						"properties": {
							"stage": {
								"title": "Stage",
								"description": "The stage of the purchase that it serves: awareness (has a wish), consideration (compares) or conversion (buys).",
								"$ref": "#/$defs/purchase_stage",
								"examples": ["awareness"]
							},
							"format": {
								"title": "Format",
								"description": "How it is told: text (articles, guides, e-mails), visual (photos, infographics) or video.",
								"enum": [
									"text",
									"visual",
									"video"
								],
								"examples": ["video"]
							},
							"title": {
								"title": "Title",
								"description": "The working title of the piece or series.",
								"$ref": "#/$defs/text",
								"examples": ["What makes a jacket waterproof"]
							},
							"personas": {
								"title": "Personas",
								"description": "For whom it is made: ids of personas.profiles.",
								"type": "array",
								"items": { "$ref": "#/$defs/persona" },
								"uniqueItems": true,
								"examples": [["weekend-hiker"]]
							},
							"channels": {
								"title": "Channels",
								"description": "Where it is spread: ids of marketing.channels.",
								"type": "array",
								"items": { "$ref": "#/$defs/channel" },
								"uniqueItems": true,
								"examples": [["social"]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"stage": "awareness",
						"format": "video",
						"title": "What makes a jacket waterproof",
						"personas": ["weekend-hiker"],
						"channels": ["social"]
					}]]
				},
				"amplification": {
					"title": "Amplification",
					"description": "How the content that performs best is given a paid campaign.",
					"type": "object",
					"properties": {
						"rule": {
							"title": "Rule",
							"description": "How it is decided which items get a campaign, and how often.",
							"$ref": "#/$defs/text",
							"examples": ["The three items with most assisted orders of the month get a paid campaign"]
						},
						"channels": {
							"title": "Channels",
							"description": "The paid channels that carry these campaigns: ids of marketing.channels.",
							"type": "array",
							"items": { "$ref": "#/$defs/channel" },
							"uniqueItems": true,
							"examples": [["social"]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"rule": "The three items with most assisted orders of the month get a paid campaign",
						"channels": ["social"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"user_generated": {
					"title": "Content by customers",
					"description": "Whether what customers write and show is put to work.",
					"type": "object",
					"properties": {
						"reviews": {
							"title": "Reviews",
							"description": "Whether the shop shows customers' reviews of its products.",
							"type": "boolean",
							"examples": [true]
						},
						"customer_posts": {
							"title": "Customers' posts",
							"description": "Whether customers' posts are used elsewhere, such as on social media or in advertisements.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"reviews": true,
						"customer_posts": true
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"product_pages_complete_pct": 95,
				"items": [{
					"stage": "awareness",
					"format": "video",
					"title": "What makes a jacket waterproof",
					"personas": ["weekend-hiker"],
					"channels": ["social"]
				}],
				"amplification": {
					"rule": "The three items with most assisted orders of the month get a paid campaign",
					"channels": ["social"]
				},
				"user_generated": {
					"reviews": true,
					"customer_posts": true
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"marketing": {
			"title": "Marketing",
			"description": "Where the company sells, through which channels it reaches customers, and what these return.",
			"type": "object",
			"properties": {
				"owner": {
					"title": "Owner",
					"description": "The role that answers for all marketing channels together: an id of team.roles.",
					"$ref": "#/$defs/role",
					"examples": ["acquisition-marketer"]
				},
				"calendar": {
					"title": "Calendar",
					"description": "How the channels are planned together: the one calendar, and how far it looks ahead.",
					"$ref": "#/$defs/text",
					"examples": ["one shared calendar, two quarters ahead"]
				},
				"steering": {
					"title": "Steering",
					"description": "By what marketing is judged and improved.",
					"type": "object",
					"properties": {
						"on": {
							"title": "Steered on",
							"description": "What decides where the money goes: return (what the spending brings in) or traffic (how many visitors come).",
							"enum": ["return", "traffic"],
							"examples": ["return"]
						},
						"incentives_tested": {
							"title": "Incentives tested",
							"description": "Whether incentives such as discounts, gifts or free delivery are tested before they are given to all.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"on": "return",
						"incentives_tested": true
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"sales_channels": {
					"title": "Sales channels",
					"description": "Where customers can order, and what was decided about each.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["channel"],
						"properties": {
							"channel": {
								"title": "Sales channel",
								"description": "The kind of place: website (the company's own shop), marketplace (a shop of many sellers) or app (the company's own).",
								"enum": [
									"website",
									"marketplace",
									"app"
								],
								"examples": ["marketplace"]
							},
							"used": {
								"title": "Used",
								"description": "Whether the company sells there, or will within this plan.",
								"type": "boolean",
								"examples": [true]
							},
							"priority": {
								"title": "Priority",
								"description": "Its rank among the sales channels; 1 comes first.",
								"type": "integer",
								"minimum": 1,
								"examples": [2]
							},
							"reason": {
								"title": "Reason",
								"description": "Why, from what is known of the audience: where it looks, compares and orders.",
								"$ref": "#/$defs/text",
								"examples": ["one in three new Dutch customers starts there"]
							},
							"marketplaces": {
								"title": "Marketplaces",
								"description": "The marketplaces sold on, by name.",
								"$ref": "#/$defs/texts",
								"examples": [["bol.com"]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"channel": "website",
						"used": true,
						"priority": 1,
						"reason": "88 % of orders and the best margin"
					}, {
						"channel": "app",
						"used": false,
						"priority": 3,
						"reason": "two purchases a year do not fill an app"
					}]]
				},
				"channels": {
					"title": "Marketing channels",
					"description": "The channels that bring customers to the shop. Other sections refer to their ids.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["id"],
						"properties": {
							"id": {
								"title": "Id",
								"description": "A short name in small letters, digits and hyphens, by which other sections refer to the channel.",
								"$ref": "#/$defs/id",
								"examples": ["search"]
							},
							"kind": {
								"title": "Kind",
								"description": "What it is: search (search engines), social (social media), display (banners), video, affiliate, influencer, marketplace_ads (advertisements on marketplaces), print_and_broadcast, email (to the company's own list), messages (SMS, push, messengers), referral (customers bring customers), press or community. The last five are the company's own and not bought; use another kind for what is bought.",
								"enum": [
									"search",
									"social",
									"display",
									"video",
									"affiliate",
									"influencer",
									"marketplace_ads",
									"print_and_broadcast",
									"email",
									"messages",
									"referral",
									"press",
									"community"
								],
								"examples": ["search"]
							},
							"paid": {
								"title": "Paid",
								"description": "Whether the company pays for placements, clicks or sales there. Where it is not stated, the kinds that can be bought count as paid.",
								"type": "boolean",
								"examples": [true]
							},
							"budget": {
								"title": "Budget",
								"description": "What is spent on the channel in a year, in the plan's currency.",
								"$ref": "#/$defs/amount",
								"examples": [12e4]
							},
							"kpi": {
								"title": "KPI",
								"description": "The one figure by which the channel is judged.",
								"$ref": "#/$defs/text",
								"examples": ["revenue per mail"]
							},
							"roas": {
								"title": "ROAS",
								"description": "Return on ad spend, as measured: revenue divided by what the advertisements cost. 4 means four euro of revenue for each euro spent.",
								"$ref": "#/$defs/amount",
								"examples": [5.1]
							},
							"target_roas": {
								"title": "Target ROAS",
								"description": "The return on ad spend that the channel shall reach, as a ratio like roas.",
								"$ref": "#/$defs/amount",
								"examples": [5.5]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"id": "search",
						"kind": "search",
						"paid": true,
						"budget": 12e4,
						"kpi": "ROAS",
						"roas": 5.1,
						"target_roas": 5.5
					}]]
				},
				"email": {
					"title": "E-mail marketing",
					"description": "What e-mail marketing does.",
					"type": "object",
					"properties": {
						"segmented": {
							"title": "Segmented",
							"description": "Whether mails go to segments rather than to everyone.",
							"type": "boolean",
							"examples": [true]
						},
						"abandoned_cart": {
							"title": "Abandoned-cart reminders",
							"description": "Whether customers who leave a full cart are reminded of it.",
							"type": "boolean",
							"examples": [true]
						},
						"next_purchase_offer": {
							"title": "Next-purchase offer",
							"description": "Whether buyers get an offer for their next purchase.",
							"type": "boolean",
							"examples": [true]
						},
						"lead_nurturing": {
							"title": "Lead nurturing",
							"description": "Whether subscribers who have not bought yet get a series of mails that helps them to decide.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"segmented": true,
						"abandoned_cart": true,
						"next_purchase_offer": true,
						"lead_nurturing": true
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"social_uses": {
					"title": "Uses of social media",
					"description": "What social media are used for: advertising, feedback (asking and listening) and selling (orders placed in the social network).",
					"type": "array",
					"items": { "enum": [
						"advertising",
						"feedback",
						"selling"
					] },
					"uniqueItems": true,
					"examples": [[
						"advertising",
						"feedback",
						"selling"
					]]
				},
				"seo": {
					"title": "SEO",
					"description": "How the shop is made to be found by search engines.",
					"type": "object",
					"properties": {
						"product_level": {
							"title": "On product level",
							"description": "Whether each product page is optimised by itself: its title, text, pictures and structured data.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{ "product_level": true }],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"video": {
					"title": "Video",
					"description": "The kinds of video in use: tutorials (how to use a product) and demos (what a product does).",
					"type": "array",
					"items": { "enum": ["tutorials", "demos"] },
					"uniqueItems": true,
					"examples": [["tutorials", "demos"]]
				},
				"influencers": {
					"title": "Influencers",
					"description": "What was decided about influencers and creators.",
					"type": "object",
					"properties": {
						"decision": {
							"title": "Decision",
							"description": "Whether they are used, planned or not_used.",
							"enum": [
								"used",
								"planned",
								"not_used"
							],
							"examples": ["used"]
						},
						"reason": {
							"title": "Reason",
							"description": "Why this was decided.",
							"$ref": "#/$defs/text",
							"examples": ["mountaineers trust three creators more than any advertisement"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"decision": "not_used",
						"reason": "schools buy on the advice of colleagues"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"omnichannel": {
					"title": "Omnichannel",
					"description": "How customers meet one company over all channels and touchpoints.",
					"type": "object",
					"properties": {
						"experience": {
							"title": "Experience",
							"description": "What is the same everywhere, and where everywhere is.",
							"$ref": "#/$defs/text",
							"examples": ["same prices, stock, tone and service in shop, site, app and social media"]
						},
						"owner": {
							"title": "Owner",
							"description": "The role that keeps it so: an id of team.roles.",
							"$ref": "#/$defs/role",
							"examples": ["ecommerce-manager"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"experience": "same prices, stock and service in shop, site and app",
						"owner": "ecommerce-manager"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"funnels": {
					"title": "Funnels",
					"description": "The ways to an order that are measured step by step.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "Which way it is.",
								"$ref": "#/$defs/text",
								"examples": ["shop"]
							},
							"steps": {
								"title": "Steps",
								"description": "The steps, from the first to the order.",
								"type": "array",
								"items": {
									"type": "object",
									"required": ["name"],
									"properties": {
										"name": {
											"title": "Name",
											"description": "From what to what.",
											"$ref": "#/$defs/text",
											"examples": ["product to cart"]
										},
										"rate_pct": {
											"title": "Rate, %",
											"description": "The share of visitors who take the step, in percent.",
											"$ref": "#/$defs/percent",
											"examples": [11]
										},
										"notes": {
											"title": "Notes",
											"description": "Remarks of the author; not audited.",
											"type": [
												"string",
												"array",
												"object"
											],
											"examples": ["to be discussed with the board in May"]
										}
									},
									"additionalProperties": false,
									"patternProperties": { "^x-": true }
								},
								"examples": [[{
									"name": "product to cart",
									"rate_pct": 11
								}]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "shop",
						"steps": [{
							"name": "product to cart",
							"rate_pct": 11
						}, {
							"name": "cart to order",
							"rate_pct": 36
						}]
					}]]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"owner": "acquisition-marketer",
				"calendar": "one shared calendar, two quarters ahead",
				"steering": {
					"on": "return",
					"incentives_tested": true
				},
				"sales_channels": [{
					"channel": "website",
					"used": true,
					"priority": 1,
					"reason": "88 % of orders and the best margin"
				}, {
					"channel": "app",
					"used": false,
					"priority": 3,
					"reason": "two purchases a year do not fill an app"
				}],
				"channels": [{
					"id": "search",
					"kind": "search",
					"paid": true,
					"budget": 12e4,
					"kpi": "ROAS",
					"roas": 5.1,
					"target_roas": 5.5
				}],
				"email": {
					"segmented": true,
					"abandoned_cart": true,
					"next_purchase_offer": true,
					"lead_nurturing": true
				},
				"social_uses": [
					"advertising",
					"feedback",
					"selling"
				],
				"seo": { "product_level": true },
				"video": ["tutorials", "demos"],
				"influencers": {
					"decision": "not_used",
					"reason": "schools buy on the advice of colleagues"
				},
				"omnichannel": {
					"experience": "same prices, stock and service in shop, site and app",
					"owner": "ecommerce-manager"
				},
				"funnels": [{
					"name": "shop",
					"steps": [{
						"name": "product to cart",
						"rate_pct": 11
					}, {
						"name": "cart to order",
						"rate_pct": 36
					}]
				}]
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"personalization": {
			"title": "Personalisation",
			"description": "How the shop shows each customer what suits that customer.",
			"type": "object",
			"properties": {
				"upsell": {
					"title": "Upselling",
					"description": "How a dearer or larger alternative is chosen: algorithm (computed from what customers do), rules (fixed rules, such as by category), manual (picked by hand) or none.",
					"enum": [
						"algorithm",
						"rules",
						"manual",
						"none"
					],
					"examples": ["algorithm"]
				},
				"cross_sell": {
					"title": "Cross-selling",
					"description": "How products that go with a product are chosen: algorithm (computed from what customers do), rules (fixed rules, such as by category), manual (picked by hand) or none.",
					"enum": [
						"algorithm",
						"rules",
						"manual",
						"none"
					],
					"examples": ["rules"]
				},
				"signals": {
					"title": "Signals",
					"description": "What is known of the customer and feeds the choice: viewed (pages and products seen), searched (words typed), carted (products put into the cart) and bought (orders).",
					"type": "array",
					"items": { "enum": [
						"viewed",
						"searched",
						"carted",
						"bought"
					] },
					"uniqueItems": true,
					"examples": [["viewed", "bought"]]
				},
				"in_use": {
					"title": "In use",
					"description": "What customers meet today: recommendations (products that suit the customer), purchase_predictions (what the customer will need, and when) and individual_offers (a price or an extra for this customer).",
					"type": "array",
					"items": { "enum": [
						"recommendations",
						"purchase_predictions",
						"individual_offers"
					] },
					"uniqueItems": true,
					"examples": [["recommendations", "individual_offers"]]
				},
				"planned": {
					"title": "Planned",
					"description": "What is not in use yet, each with the initiative that brings it.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["feature"],
						"properties": {
							"feature": {
								"title": "Feature",
								"description": "What will come: recommendations, purchase_predictions or individual_offers, as under in_use.",
								"enum": [
									"recommendations",
									"purchase_predictions",
									"individual_offers"
								],
								"examples": ["purchase_predictions"]
							},
							"initiative": {
								"title": "Initiative",
								"description": "The initiative that brings it: an id of roadmap.initiatives.",
								"$ref": "#/$defs/initiative",
								"examples": ["size-adviser"]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"feature": "purchase_predictions",
						"initiative": "size-adviser"
					}]]
				},
				"uplift": {
					"title": "Uplift",
					"description": "What personalisation brings, compared with customers who do not get it.",
					"type": "object",
					"properties": {
						"kpi": {
							"title": "KPI",
							"description": "The figure by which the uplift is measured.",
							"$ref": "#/$defs/text",
							"examples": ["revenue per session with recommendations"]
						},
						"measured_pct": {
							"title": "Measured uplift, %",
							"description": "By how many percent the KPI was higher with personalisation than without; negative if it was lower.",
							"type": "number",
							"examples": [6]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"kpi": "revenue per session with recommendations",
						"measured_pct": 6
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"upsell": "algorithm",
				"cross_sell": "rules",
				"signals": ["viewed", "bought"],
				"in_use": ["recommendations", "individual_offers"],
				"planned": [{
					"feature": "purchase_predictions",
					"initiative": "size-adviser"
				}],
				"uplift": {
					"kpi": "revenue per session with recommendations",
					"measured_pct": 6
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"delivery": {
			"title": "Delivery",
			"description": "How orders reach the customer in every market, and how returns come back.",
			"type": "object",
			"properties": {
				"fulfilment": {
					"title": "Fulfilment",
					"description": "Who stores, packs and delivers the orders: own (the company, with its own infrastructure), outsourced (logistics partners) or mixed (both).",
					"enum": [
						"own",
						"outsourced",
						"mixed"
					],
					"examples": ["outsourced"]
				},
				"fulfilment_reason": {
					"title": "Reason for the fulfilment",
					"description": "What the choice between own and outsourced rests on: scale, volume and market size.",
					"type": "object",
					"properties": {
						"text": {
							"title": "Scale",
							"description": "Why this choice fits the scale of the business, in a sentence.",
							"$ref": "#/$defs/text",
							"examples": ["seasonal peaks of four times the average"]
						},
						"orders_per_month": {
							"title": "Orders a month",
							"description": "The volume: how many orders are sent in an average month.",
							"$ref": "#/$defs/count",
							"examples": [2600]
						},
						"market_size": {
							"title": "Market size",
							"description": "How large the markets are that this has to serve, in words or figures.",
							"$ref": "#/$defs/text",
							"examples": ["42 million households in three countries"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"text": "seasonal peaks of four times the average",
						"orders_per_month": 2600,
						"market_size": "42 million households in three countries"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"providers": {
					"title": "Delivery providers",
					"description": "The carriers that bring the parcels, each with the markets it serves.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["name"],
						"properties": {
							"name": {
								"title": "Name",
								"description": "The carrier's name.",
								"$ref": "#/$defs/text",
								"examples": ["PostNL"]
							},
							"markets": {
								"title": "Markets",
								"description": "The markets it serves, as two capital letters each (ISO 3166), or all.",
								"anyOf": [{ "const": "all" }, { "$ref": "#/$defs/markets" }],
								"examples": [["NL", "BE"]]
							},
							"options": {
								"title": "Delivery options",
								"description": "Where the customer can receive the parcel: home (at an address of choice), pickup_point (handed over at a counter), locker (a parcel locker) or store (one of the company's own shops).",
								"type": "array",
								"items": { "enum": [
									"home",
									"pickup_point",
									"locker",
									"store"
								] },
								"uniqueItems": true,
								"examples": [["home", "pickup_point"]]
							},
							"weighed": {
								"title": "Criteria weighed",
								"description": "What was weighed when this provider was chosen: business_model (whether it suits what is sold, and to whom), coverage (where it delivers), reliability (how often it is on time), service_level (speed, options, help) and customer_preference (whom customers want at the door).",
								"type": "array",
								"items": { "enum": [
									"business_model",
									"coverage",
									"reliability",
									"service_level",
									"customer_preference"
								] },
								"uniqueItems": true,
								"examples": [[
									"coverage",
									"reliability",
									"service_level"
								]]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"name": "PostNL",
						"markets": ["NL", "BE"],
						"options": ["home", "pickup_point"],
						"weighed": ["coverage", "reliability"]
					}]]
				},
				"customer_preference": {
					"title": "Customers' preference",
					"description": "How and when it was researched what customers want from delivery.",
					"$ref": "#/$defs/text",
					"examples": ["survey of 400 buyers, 2026-04"]
				},
				"promises": {
					"title": "Delivery promises",
					"description": "What the shop promises in each market: how long delivery takes and what it costs.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["market"],
						"properties": {
							"market": {
								"title": "Market",
								"description": "The market of this promise, as two capital letters (ISO 3166).",
								"$ref": "#/$defs/market",
								"examples": ["NL"]
							},
							"days": {
								"title": "Days",
								"description": "Working days from order to delivery; 0 is the same day.",
								"$ref": "#/$defs/count",
								"examples": [2]
							},
							"cost": {
								"title": "Cost",
								"description": "What the customer pays for delivery, in the plan's currency; 0 is free.",
								"$ref": "#/$defs/amount",
								"examples": [4.95]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"market": "NL",
						"days": 1,
						"cost": 3.95
					}]]
				},
				"on_time_pct": {
					"title": "Delivered on time, %",
					"description": "The share of parcels that arrive within the promised time, in percent, over the last months.",
					"$ref": "#/$defs/percent",
					"examples": [96.5]
				},
				"tracking": {
					"title": "Tracking",
					"description": "Whether the customer can follow the parcel.",
					"type": "boolean",
					"examples": [true]
				},
				"returns": {
					"title": "Returns",
					"description": "The terms on which a customer can send something back.",
					"type": "object",
					"properties": {
						"days": {
							"title": "Return period in days",
							"description": "How many days the customer has to return an order.",
							"$ref": "#/$defs/count",
							"examples": [30]
						},
						"paid_by": {
							"title": "Paid by",
							"description": "Who pays for the return: shop, customer, or shared (each a part).",
							"enum": [
								"shop",
								"customer",
								"shared"
							],
							"examples": ["shop"]
						},
						"process": {
							"title": "Process",
							"description": "How a return works, step by step in short.",
							"$ref": "#/$defs/text",
							"examples": ["label in the account or at the shop"]
						},
						"abroad": {
							"x-asked-when": {
								"path": "company.markets",
								"items": 2
							},
							"title": "Returns from abroad",
							"description": "How a return works in the markets other than the home market.",
							"$ref": "#/$defs/text",
							"examples": ["same label to the hub in Emmerich"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"days": 30,
						"paid_by": "customer",
						"process": "label in the account",
						"abroad": "same label"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"fulfilment": "outsourced",
				"fulfilment_reason": {
					"text": "seasonal peaks of four times the average",
					"orders_per_month": 2600,
					"market_size": "42 million households in three countries"
				},
				"providers": [{
					"name": "PostNL",
					"markets": ["NL", "BE"],
					"options": ["home", "pickup_point"],
					"weighed": ["coverage", "reliability"]
				}],
				"customer_preference": "survey of 400 buyers, 2026-04",
				"promises": [{
					"market": "NL",
					"days": 1,
					"cost": 3.95
				}],
				"on_time_pct": 96.5,
				"tracking": true,
				"returns": {
					"days": 30,
					"paid_by": "customer",
					"process": "label in the account",
					"abroad": "same label"
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"retention": {
			"title": "Retention",
			"description": "How many customers stay, and what is done to make them come back.",
			"type": "object",
			"properties": {
				"rate": {
					"title": "Retention rate",
					"description": "The figures of the customer retention rate over one period. The rate itself is computed from them: (at end - new) / at start * 100.",
					"type": "object",
					"properties": {
						"from": {
							"title": "From",
							"description": "The first day of the period.",
							"$ref": "#/$defs/date",
							"examples": ["2025-10-01"]
						},
						"to": {
							"title": "To",
							"description": "The last day of the period.",
							"$ref": "#/$defs/date",
							"examples": ["2026-09-30"]
						},
						"customers_at_start": {
							"title": "Customers at the start",
							"description": "Active customers on the first day of the period; without any, there is no rate.",
							"$ref": "#/$defs/count",
							"minimum": 1,
							"examples": [12400]
						},
						"customers_at_end": {
							"title": "Customers at the end",
							"description": "Active customers on the last day of the period, new ones included.",
							"$ref": "#/$defs/count",
							"examples": [13150]
						},
						"customers_new": {
							"title": "New customers",
							"description": "Customers won during the period.",
							"$ref": "#/$defs/count",
							"examples": [5200]
						},
						"stated_pct": {
							"title": "Stated rate, %",
							"description": "The retention rate that the company itself reports, in percent; it is compared with the computed one.",
							"$ref": "#/$defs/percent",
							"examples": [64.1]
						},
						"target_pct": {
							"title": "Target, %",
							"description": "The retention rate to be reached, in percent.",
							"$ref": "#/$defs/percent",
							"examples": [68]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"from": "2025-10-01",
						"to": "2026-09-30",
						"customers_at_start": 12400,
						"customers_at_end": 13150,
						"customers_new": 5200,
						"target_pct": 68
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"benchmark": {
					"title": "Benchmark",
					"description": "The usual retention rate of the company's own industry.",
					"type": "object",
					"properties": {
						"industry": {
							"title": "Industry",
							"description": "The industry that the benchmark is of.",
							"$ref": "#/$defs/text",
							"examples": ["toys and hobby"]
						},
						"rate_pct": {
							"title": "Rate, %",
							"description": "The usual retention rate of that industry, in percent.",
							"$ref": "#/$defs/percent",
							"exclusiveMinimum": 0,
							"examples": [62]
						},
						"source": {
							"title": "Source",
							"description": "Who published the figure, and when.",
							"$ref": "#/$defs/text",
							"examples": ["trade association 2026"]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"industry": "toys and hobby",
						"rate_pct": 62,
						"source": "trade association 2026"
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"email": {
					"title": "E-mail to customers",
					"description": "How e-mail is personalised and automated.",
					"type": "object",
					"properties": {
						"personalised_by": {
							"title": "Personalised by",
							"description": "What makes an e-mail personal: name (the recipient's), location (what is near or on offer there) and segment (what the group of customers is interested in).",
							"type": "array",
							"items": { "enum": [
								"name",
								"location",
								"segment"
							] },
							"uniqueItems": true,
							"examples": [["name", "segment"]]
						},
						"workflows": {
							"title": "Workflows",
							"description": "What the customer does, or no longer does, that sends an e-mail by itself: subscription (subscribes), first_order (orders for the first time), abandoned_cart (leaves a cart), order_confirmation (has an order confirmed), return_request (asks for a return) and win_back (has not bought for long).",
							"type": "array",
							"items": { "enum": [
								"subscription",
								"first_order",
								"abandoned_cart",
								"order_confirmation",
								"return_request",
								"win_back"
							] },
							"uniqueItems": true,
							"examples": [[
								"subscription",
								"abandoned_cart",
								"order_confirmation"
							]]
						},
						"synced_with": {
							"title": "In step with",
							"description": "The systems that the workflows exchange data with: site, crm (customer records) and sales_tools (orders, point of sale, sales team).",
							"type": "array",
							"items": { "enum": [
								"site",
								"crm",
								"sales_tools"
							] },
							"uniqueItems": true,
							"examples": [["site", "crm"]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"personalised_by": ["name", "segment"],
						"workflows": ["subscription", "abandoned_cart"],
						"synced_with": ["site"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"loyalty_programme": {
					"title": "Loyalty programme",
					"description": "The loyalty programme: the id of the roadmap initiative that brings it, or a description of the one that runs.",
					"$ref": "#/$defs/initiative_or_text",
					"examples": ["players-club"]
				},
				"campaigns": {
					"title": "Retention campaigns",
					"description": "The campaigns that bring customers back, in a few words each.",
					"$ref": "#/$defs/texts",
					"examples": [["expansion tips after 30 days"]]
				},
				"accounts": {
					"title": "Customer accounts",
					"description": "When an account is offered, how a customer signs in, and what it can do.",
					"type": "object",
					"properties": {
						"offered": {
							"title": "Offered",
							"description": "When an account comes about: after_first_order (offered once the first order is placed), automatic (created with the first order), at_checkout (asked for before the order is placed) or none (there are no accounts).",
							"enum": [
								"after_first_order",
								"automatic",
								"at_checkout",
								"none"
							],
							"examples": ["after_first_order"]
						},
						"guest_checkout": {
							"title": "Guest checkout",
							"description": "Whether a customer can order without an account.",
							"type": "boolean",
							"examples": [true]
						},
						"sign_in": {
							"title": "Sign-in",
							"description": "How a customer signs in: link (a link sent by e-mail), passkey, password_second_factor (a password and a second factor) or password (a password alone).",
							"enum": [
								"link",
								"passkey",
								"password_second_factor",
								"password"
							],
							"examples": ["link"]
						},
						"features": {
							"title": "Features",
							"description": "What a customer can do in the account: order_history (see past orders), reorder (order the same again), returns (ask for a return), order_status (follow an order), favourites (keep a list of products), member_discounts (get prices for members) and invoices (download them).",
							"type": "array",
							"items": { "enum": [
								"order_history",
								"reorder",
								"returns",
								"order_status",
								"favourites",
								"member_discounts",
								"invoices"
							] },
							"uniqueItems": true,
							"examples": [[
								"order_history",
								"order_status",
								"returns",
								"invoices"
							]]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"offered": "after_first_order",
						"guest_checkout": true,
						"sign_in": "link",
						"features": ["order_history", "order_status"]
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"retargeting": {
					"title": "Retargeting",
					"description": "What the retargeting advertisements use: urgency (few left, ends soon), success_stories (of customers), complements (what goes with the last purchase), reminders (for customers who have gone quiet) and special_offers.",
					"type": "array",
					"items": { "enum": [
						"urgency",
						"success_stories",
						"complements",
						"reminders",
						"special_offers"
					] },
					"uniqueItems": true,
					"examples": [["reminders", "special_offers"]]
				},
				"cost_to_acquire": {
					"title": "Cost to acquire a customer",
					"description": "What winning one new customer costs on average, in the plan's currency.",
					"$ref": "#/$defs/amount",
					"examples": [21]
				},
				"cost_to_keep": {
					"title": "Cost to keep a customer",
					"description": "What keeping one customer costs on average in a year, in the plan's currency.",
					"$ref": "#/$defs/amount",
					"examples": [4]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"rate": {
					"from": "2025-10-01",
					"to": "2026-09-30",
					"customers_at_start": 12400,
					"customers_at_end": 13150,
					"customers_new": 5200,
					"target_pct": 68
				},
				"benchmark": {
					"industry": "toys and hobby",
					"rate_pct": 62,
					"source": "trade association 2026"
				},
				"email": {
					"personalised_by": ["name", "segment"],
					"workflows": ["subscription", "abandoned_cart"],
					"synced_with": ["site"]
				},
				"loyalty_programme": "players-club",
				"campaigns": ["expansion tips after 30 days"],
				"accounts": {
					"offered": "after_first_order",
					"guest_checkout": true,
					"sign_in": "link",
					"features": ["order_history", "order_status"]
				},
				"retargeting": ["reminders", "special_offers"],
				"cost_to_acquire": 21,
				"cost_to_keep": 4
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"support": {
			"title": "Support",
			"description": "How customers are helped before, during and after the sale.",
			"type": "object",
			"properties": {
				"covers": {
					"title": "Covers",
					"description": "The parts of a sale that support answers for: before (choosing), during (ordering and paying) and after (delivery, use, returns).",
					"type": "array",
					"items": { "enum": [
						"before",
						"during",
						"after"
					] },
					"uniqueItems": true,
					"examples": [[
						"before",
						"during",
						"after"
					]]
				},
				"channels": {
					"title": "Support channels",
					"description": "The ways in which customers get help.",
					"type": "array",
					"items": {
						"type": "object",
						"required": ["kind"],
						"properties": {
							"kind": {
								"title": "Kind",
								"description": "The kind of channel. Answered by people: phone, email, contact_form, live_chat, messaging (apps such as WhatsApp) and social (social media). Answering by themselves: chatbot and knowledge_base (questions and answers).",
								"enum": [
									"phone",
									"email",
									"contact_form",
									"live_chat",
									"messaging",
									"social",
									"chatbot",
									"knowledge_base"
								],
								"examples": ["live_chat"]
							},
							"hours_per_week": {
								"title": "Hours a week",
								"description": "How many hours a week the channel is open; 168 is around the clock.",
								"type": "number",
								"minimum": 0,
								"maximum": 168,
								"examples": [60]
							},
							"response_target_minutes": {
								"title": "Response target in minutes",
								"description": "Within how many minutes of opening hours a first answer shall be given.",
								"$ref": "#/$defs/amount",
								"examples": [480]
							},
							"response_minutes": {
								"title": "Response time in minutes",
								"description": "How many minutes of opening hours a first answer takes on average, as measured.",
								"$ref": "#/$defs/amount",
								"examples": [350]
							},
							"notes": {
								"title": "Notes",
								"description": "Remarks of the author; not audited.",
								"type": [
									"string",
									"array",
									"object"
								],
								"examples": ["to be discussed with the board in May"]
							}
						},
						"additionalProperties": false,
						"patternProperties": { "^x-": true }
					},
					"examples": [[{
						"kind": "email",
						"hours_per_week": 40,
						"response_target_minutes": 480,
						"response_minutes": 350
					}]]
				},
				"proactive": {
					"title": "Proactive contacts",
					"description": "What customers are told before they ask: shipping_updates (where the parcel is), delay_notices (that it will be late), return_updates (how far a return or refund is), usage_tips (how to use or care for what they bought), stock_notices (that something is available again) and satisfaction_checks (whether all is well after delivery).",
					"type": "array",
					"items": { "enum": [
						"shipping_updates",
						"delay_notices",
						"return_updates",
						"usage_tips",
						"stock_notices",
						"satisfaction_checks"
					] },
					"uniqueItems": true,
					"examples": [["shipping_updates", "delay_notices"]]
				},
				"ticketing": {
					"title": "Ticketing",
					"description": "The system that keeps customers' requests and their order.",
					"type": "object",
					"properties": {
						"tool": {
							"title": "Tool",
							"description": "The name or kind of the ticketing system.",
							"$ref": "#/$defs/text",
							"examples": ["a help desk"]
						},
						"existing_customers_first": {
							"title": "Existing customers first",
							"description": "Whether requests of existing customers move up in the queue.",
							"type": "boolean",
							"examples": [true]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"tool": "a help desk",
						"existing_customers_first": true
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"covers": [
					"before",
					"during",
					"after"
				],
				"channels": [{
					"kind": "email",
					"hours_per_week": 40,
					"response_target_minutes": 480,
					"response_minutes": 350
				}],
				"proactive": ["shipping_updates", "delay_notices"],
				"ticketing": {
					"tool": "a help desk",
					"existing_customers_first": true
				}
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"measurement": {
			"title": "Measurement",
			"description": "How the strategy is measured once it runs, and when it is changed.",
			"type": "object",
			"properties": {
				"owner": {
					"title": "Owner",
					"description": "The role that answers for measurement: an id of team.roles.",
					"$ref": "#/$defs/role",
					"examples": ["data-analyst"]
				},
				"dashboard": {
					"title": "Dashboard",
					"description": "Where the figures can be seen, what is on it and who sees it.",
					"$ref": "#/$defs/text",
					"examples": ["one board with the objectives' KPIs"]
				},
				"every": {
					"title": "Review rhythm",
					"description": "How often the results are reviewed: every day, week, two_weeks, month, quarter, half_year or year.",
					"$ref": "#/$defs/rhythm",
					"examples": ["month"]
				},
				"adjust_when": {
					"title": "Rule for adjusting",
					"description": "When an initiative is changed or stopped.",
					"$ref": "#/$defs/text",
					"examples": ["an initiative misses its KPI two months in a row"]
				},
				"running_budgets": {
					"title": "Running budgets",
					"description": "What goes on being spent in a year beside the roadmap's initiatives, in the plan's currency.",
					"type": "object",
					"properties": {
						"acquisition": {
							"title": "Acquisition",
							"description": "What is spent in a year on winning customers.",
							"$ref": "#/$defs/amount",
							"examples": [24e4]
						},
						"retention": {
							"title": "Retention",
							"description": "What is spent in a year on keeping customers.",
							"$ref": "#/$defs/amount",
							"examples": [6e4]
						},
						"notes": {
							"title": "Notes",
							"description": "Remarks of the author; not audited.",
							"type": [
								"string",
								"array",
								"object"
							],
							"examples": ["to be discussed with the board in May"]
						}
					},
					"examples": [{
						"acquisition": 24e4,
						"retention": 6e4
					}],
					"additionalProperties": false,
					"patternProperties": { "^x-": true }
				},
				"market_watch": {
					"title": "Market watch",
					"description": "How often the market and the competitors are looked at: every day, week, two_weeks, month, quarter, half_year or year.",
					"$ref": "#/$defs/rhythm",
					"examples": ["quarter"]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"examples": [{
				"owner": "data-analyst",
				"dashboard": "one board with the objectives' KPIs",
				"every": "month",
				"adjust_when": "an initiative misses its KPI two months in a row",
				"running_budgets": {
					"acquisition": 24e4,
					"retention": 6e4
				},
				"market_watch": "quarter"
			}],
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"not_applicable": {
			"title": "Not applicable",
			"description": "Checks that do not apply to this company, each with the reason. They leave the score, and the report lists them.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["check", "reason"],
				"properties": {
					"check": {
						"title": "Check",
						"description": "The id of the check, as reports show it.",
						"type": "string",
						"x-refers-to": "check",
						"examples": ["marketing/video-and-influencers"]
					},
					"reason": {
						"title": "Reason",
						"description": "Why it does not apply.",
						"$ref": "#/$defs/text",
						"examples": ["The designers' contracts forbid paid endorsements"]
					},
					"notes": {
						"title": "Notes",
						"description": "Remarks of the author; not audited.",
						"type": [
							"string",
							"array",
							"object"
						],
						"examples": ["to be discussed with the board in May"]
					}
				},
				"additionalProperties": false,
				"patternProperties": { "^x-": true }
			},
			"examples": [[{
				"check": "mobile/app",
				"reason": "Customers buy once in a lifetime"
			}]]
		},
		"notes": {
			"title": "Notes",
			"description": "Remarks of the author; not audited.",
			"type": [
				"string",
				"array",
				"object"
			],
			"examples": ["to be discussed with the board in May"]
		}
	},
	$defs: {
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "\\S"
		},
		"texts": {
			"type": "array",
			"items": { "$ref": "#/$defs/text" }
		},
		"id": {
			"type": "string",
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
			"maxLength": 64
		},
		"date": {
			"type": "string",
			"format": "date"
		},
		"percent": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"amount": {
			"type": "number",
			"minimum": 0
		},
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"market": {
			"type": "string",
			"format": "market",
			"pattern": "^[A-Z]{2}$"
		},
		"markets": {
			"type": "array",
			"items": { "$ref": "#/$defs/market" },
			"uniqueItems": true
		},
		"currency": {
			"type": "string",
			"format": "currency",
			"pattern": "^[A-Z]{3}$"
		},
		"rhythm": { "enum": [
			"day",
			"week",
			"two_weeks",
			"month",
			"quarter",
			"half_year",
			"year"
		] },
		"source": { "enum": [
			"customer_interviews",
			"customer_survey",
			"usability_tests",
			"reviews",
			"support_requests",
			"order_history",
			"web_analytics",
			"market_research",
			"industry_report",
			"team_workshop",
			"experience"
		] },
		"figure": { "enum": [
			"site.vitals.lcp_ms",
			"site.vitals.inp_ms",
			"site.vitals.cls",
			"site.capacity.maximum_per_minute",
			"site.availability.measured_pct",
			"site.conversion_pct.baseline",
			"mobile.vitals.lcp_ms",
			"mobile.vitals.inp_ms",
			"mobile.vitals.cls",
			"mobile.conversion_pct",
			"mobile.revenue_share_pct",
			"payments.cost_pct",
			"payments.success_rate_pct",
			"payments.refund_days",
			"content.product_pages_complete_pct",
			"delivery.on_time_pct",
			"retention.rate.customers_at_end",
			"retention.cost_to_acquire",
			"retention.cost_to_keep"
		] },
		"purchase_stage": { "enum": [
			"awareness",
			"consideration",
			"conversion"
		] },
		"vitals": {
			"type": "object",
			"properties": {
				"lcp_ms": {
					"title": "LCP in ms",
					"description": "Largest Contentful Paint at the 75th percentile, in milliseconds: when the largest element of a page has appeared.",
					"type": "number",
					"minimum": 0,
					"examples": [2300]
				},
				"inp_ms": {
					"title": "INP in ms",
					"description": "Interaction to Next Paint at the 75th percentile, in milliseconds: how long a page takes to answer a tap or click.",
					"type": "number",
					"minimum": 0,
					"examples": [180]
				},
				"cls": {
					"title": "CLS",
					"description": "Cumulative Layout Shift at the 75th percentile: how much a page jumps while it loads; 0 is not at all.",
					"type": "number",
					"minimum": 0,
					"examples": [.04]
				},
				"source": {
					"title": "Source of the figures",
					"description": "Where the figures come from: field (real visits) or lab (a test run).",
					"enum": ["field", "lab"],
					"examples": ["field"]
				},
				"notes": {
					"title": "Notes",
					"description": "Remarks of the author; not audited.",
					"type": [
						"string",
						"array",
						"object"
					],
					"examples": ["to be discussed with the board in May"]
				}
			},
			"additionalProperties": false,
			"patternProperties": { "^x-": true }
		},
		"role": {
			"$ref": "#/$defs/id",
			"x-refers-to": "role"
		},
		"objective": {
			"$ref": "#/$defs/id",
			"x-refers-to": "objective"
		},
		"initiative": {
			"$ref": "#/$defs/id",
			"x-refers-to": "initiative"
		},
		"persona": {
			"$ref": "#/$defs/id",
			"x-refers-to": "persona"
		},
		"channel": {
			"$ref": "#/$defs/id",
			"x-refers-to": "channel"
		},
		"initiative_or_text": {
			"$ref": "#/$defs/text",
			"x-refers-to": "initiative-or-text"
		},
		"objective_or_stage": {
			"$ref": "#/$defs/id",
			"x-refers-to": "objective-or-stage"
		}
	},
	additionalProperties: false,
	patternProperties: { "^x-": true }
};

Object.defineProperty(exports, "strategy_plan_schema_default", {
  enumerable: true,
  get: function () {
    return strategy_plan_schema_default;
  }
});