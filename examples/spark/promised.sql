-- Who promised money to whom, by year, over the tables that ExtractJob has written.
--   spark-sql -d tables=OUTPUT -f promised.sql
CREATE OR REPLACE TEMPORARY VIEW transfers USING parquet OPTIONS (path '${tables}/transfers');

SELECT year(doc_date) AS year, giver, receiver, currency, count(*) AS promises, sum(amount_min) AS at_least, sum(amount_max) AS at_most
-- the restatements of one sum are a group, which counts once
FROM (SELECT *, row_number() OVER (PARTITION BY doc_id, `group` ORDER BY start, transfer_id) AS nth FROM transfers)
WHERE nth = 1 AND status IN ('promised', 'approved')
GROUP BY year(doc_date), giver, receiver, currency
ORDER BY year, at_most DESC NULLS LAST, giver, receiver, currency;
