-- Who pays whom, by SQL over the CSV.
--   sqlite3 < examples/tables.sql        in the directory that holds output/
.import --csv output/money.csv money
.mode column
.headers on
SELECT payer, payee, currency, count(*) AS sums, sum(amount_min) AS at_least
FROM money
WHERE payer <> '' AND amount_min <> ''
GROUP BY payer, payee, currency
ORDER BY at_least DESC;
