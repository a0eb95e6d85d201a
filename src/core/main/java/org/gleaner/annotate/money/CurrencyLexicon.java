package org.gleaner.annotate.money;

import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.annotate.money.CurrencySign.Need;
import org.gleaner.annotate.money.CurrencySign.Side;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.PhraseIndex;
import org.gleaner.model.Money.CurrencySource;
import org.gleaner.text.CharRuns;

/**
 * Every way to write a currency: codes, names and symbols of CLDR by way of ICU4J, and our own
 * additions in {@code models/money/currencies.tsv}, which replace an entry of CLDR of the same
 * form.
 */
final class CurrencyLexicon {

    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final PhraseIndex<CurrencySign> signs = new PhraseIndex<>();

    /** Codes by the noun that their names end in: dollar, peso, zloty. */
    private final Map<String, Set<String>> families = new HashMap<>();

    private final CurrencyDisplayNames names =
            CurrencyDisplayNames.getInstance(ULocale.ENGLISH, true);

    CurrencyLexicon() {
        Set<String> codes = codes();
        codes.forEach(this::addFamily);
        codes.forEach(this::addNames);
        List<List<String>> own = DataFile.rows("money/currencies.tsv", 7);
        Set<String> wordlike = new LinkedHashSet<>();
        own.forEach(row -> wordlike.add(row.get(0)));
        codes.stream().filter(code -> !wordlike.contains(code)).forEach(this::addCode);
        own.forEach(this::addOwn);
    }

    /**
     * The ISO codes of money that changes hands: without metals, funds, bond units and test codes.
     */
    static Set<String> codes() {
        Set<String> funds = DataFile.words("money/not-currencies.txt");
        Set<String> codes = new TreeSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            codes.add(currency.getCurrencyCode());
        }
        codes.add("XEU");
        codes.removeAll(funds);
        return codes;
    }

    private void addFamily(String code) {
        if (names.getPluralName(code, "one") == null) {
            return;
        }
        for (String form : List.of("one", "other")) {
            String noun = noun(plural(code, form));
            families.computeIfAbsent(noun, key -> new LinkedHashSet<>()).add(code);
        }
    }

    private String plural(String code, String form) {
        String name = names.getPluralName(code, form);
        int bracket = name.indexOf('(');
        return plain(bracket > 0 ? name.substring(0, bracket).strip() : name);
    }

    private static String noun(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** In lower case, without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("&", "and")
                .replace("\u02BB", "")
                .toLowerCase(Locale.ROOT);
    }

    private void addNames(String code) {
        if (names.getPluralName(code, "one") == null) {
            return;
        }
        boolean old = String.valueOf(names.getName(code)).contains("(");
        for (String form : List.of("one", "other")) {
            String name = plural(code, form);
            CurrencySign full = new CurrencySign(Set.of(code), CurrencySource.WORD, Side.AFTER);
            if (old) {
                signs.putIfAbsent(name, full);
            } else {
                signs.put(name, full);
                signs.put(names.getPluralName(code, form).toLowerCase(Locale.ROOT), full);
            }
        }
        families.forEach(
                (noun, codes) -> {
                    if (codes.contains(code)) {
                        signs.putIfAbsent(
                                noun, new CurrencySign(codes, CurrencySource.WORD, Side.AFTER));
                    }
                });
        String symbol = names.getSymbol(code);
        if (!symbol.equals(code) && !old) {
            signs.putIfAbsent(
                    symbol, new CurrencySign(Set.of(code), CurrencySource.SYMBOL, Side.BOTH));
        }
    }

    private void addCode(String code) {
        CurrencySign sign = new CurrencySign(Set.of(code), CurrencySource.CODE, Side.BOTH);
        String lower = code.toLowerCase(Locale.ROOT);
        signs.put(code, sign);
        signs.put(lower, sign);
        if (family("dollar").contains(code) || family("peso").contains(code)) {
            signs.put(lower + "$", sign);
            signs.put(lower + " $", sign);
        }
        for (String thousand : List.of("K", "k", "T")) {
            signs.putIfAbsent(thousand + code, multiple(sign, THOUSAND));
        }
        for (String million :
                List.of(
                        "M" + code,
                        "m" + code,
                        "mn" + code,
                        code + "m",
                        code + "mn",
                        code + "mln")) {
            signs.putIfAbsent(million, multiple(sign, MILLION));
        }
        for (String billion : List.of("BN" + code, "bn" + code, code + "bn")) {
            signs.putIfAbsent(billion, multiple(sign, MILLION.multiply(THOUSAND)));
        }
    }

    private static CurrencySign multiple(CurrencySign sign, BigDecimal unit) {
        return new CurrencySign(
                sign.codes(),
                sign.usual(),
                sign.usualAs(),
                sign.kind(),
                unit,
                sign.side(),
                Need.NOTHING);
    }

    private void addOwn(List<String> row) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : row.get(1).split(",")) {
            if (code.startsWith("~")) {
                codes.addAll(family(code.substring(1)));
            } else if (!code.equals("-")) {
                codes.add(code);
            }
        }
        String[] usual = row.get(2).split(" ");
        CurrencySource kind = CurrencySource.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        CurrencySource as =
                usual.length > 1 ? CurrencySource.valueOf(usual[1].toUpperCase(Locale.ROOT)) : kind;
        Need need =
                row.get(6).isEmpty()
                        ? Need.NOTHING
                        : Need.valueOf(row.get(6).toUpperCase(Locale.ROOT));
        signs.put(
                row.get(0),
                new CurrencySign(
                        Collections.unmodifiableSet(codes),
                        Optional.of(usual[0]).filter(code -> !code.isEmpty()),
                        as,
                        kind,
                        new BigDecimal(row.get(4)),
                        Side.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
                        need));
    }

    /** The codes whose names end in {@code noun}; empty when there are none. */
    Set<String> family(String noun) {
        return families.getOrDefault(noun, Set.of());
    }

    /**
     * The adjective of a currency's name: "Hong Kong" of the Hong Kong dollar; empty where there is
     * none.
     */
    Optional<String> adjective(String code) {
        String name = names.getPluralName(code, "one");
        int blank = name == null || name.contains("(") ? -1 : name.lastIndexOf(' ');
        return blank < 0 ? Optional.empty() : Optional.of(name.substring(0, blank));
    }

    /** The sign that is written so, the whole of it: "$". */
    Optional<CurrencySign> sign(String form) {
        CharRuns runs = CharRuns.of(form);
        return signs.match(runs, 0)
                .filter(match -> match.to() == runs.size())
                .map(PhraseIndex.Match::value);
    }

    /** The longest sign that begins at run {@code at}. */
    Optional<PhraseIndex.Match<CurrencySign>> match(CharRuns runs, int at) {
        return signs.match(runs, at);
    }
}
