-- A unit and its leader, once changed, as a release without a history of the roster left them.
INSERT INTO unit
VALUES ('GOV-FIN', '市财政局', 'GOVERNMENT_DEPARTMENT', NULL, false, true, '017f508b-c2b8-7a7a-b56b-a95b543acde3',
        '{017f508b-c2b8-7a7a-b56b-a95b543acde3}', 4);
INSERT INTO cadre
VALUES ('017f508b-c2b8-7a7a-b56b-a95b543acde3', '陈局长', 'GOV-FIN', NULL, '局长', 'COUNTY_PRINCIPAL', 'CADRE', true, NULL,
        2000000, 1);
