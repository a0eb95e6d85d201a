package org.gleaner.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataTypes;
import org.gleaner.pipeline.Configuration;
import scala.Function1;
import scala.Function2;
import scala.Function3;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Nil$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds the function {@code gleaner} to SQL, for every language of Spark: {@code
 * spark.sql.extensions=org.gleaner.spark.GleanerExtensions}, then {@code
 * df.selectExpr("gleaner(text, date) AS g")}. The user's files are named by the settings {@code
 * spark.gleaner.gazetteer}, {@code overrides}, {@code rules} and {@code calibration}, read where
 * the query is made; {@code spark.gleaner.min-confidence}, {@code currency} and {@code deadline}
 * say what the options of {@code gleaner extract} say.
 */
public final class GleanerExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

    private static final String NAME = "gleaner";
    private static final String SETTING = "spark.gleaner.";

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        extensions.injectFunction(
                new Tuple3<>(
                        FunctionIdentifier.apply(NAME),
                        new ExpressionInfo(GleanerFunction.class.getName(), null, NAME),
                        GleanerExtensions::call));
        return BoxedUnit.UNIT;
    }

    private static Expression call(Seq<Expression> given) {
        List<Expression> arguments = CollectionConverters.asJava(given);
        if (arguments.isEmpty() || arguments.size() > 3) {
            throw new IllegalArgumentException(
                    NAME
                            + "() takes a text, a date and a map of options, not "
                            + arguments.size()
                            + " arguments: gleaner(text, date)");
        }
        Expression text = new Cast(arguments.get(0), DataTypes.StringType, Option.empty());
        List<Expression> children = new java.util.ArrayList<>(arguments);
        children.set(0, text);
        // not called deterministic, so that the optimizer never runs a document twice
        return new ScalaUDF(
                function(new GleanerFunction(settings()), children.size()),
                DocumentStruct.TYPE,
                CollectionConverters.asScala(children).toSeq(),
                empty(),
                Option.empty(),
                Option.apply(NAME),
                true,
                false);
    }

    @SuppressWarnings("unchecked")
    private static <T> Seq<T> empty() {
        return (Seq<T>) Nil$.MODULE$;
    }

    private static Object function(GleanerFunction function, int arguments) {
        return switch (arguments) {
            case 1 -> (Function1<Object, Object> & Serializable) text -> function.apply(text);
            case 2 ->
                    (Function2<Object, Object, Object> & Serializable)
                            (text, more) -> function.apply(text, more);
            default ->
                    (Function3<Object, Object, Object, Object> & Serializable)
                            (text, date, options) -> function.apply(text, date, options);
        };
    }

    /** As the session that asks has them. */
    private static Settings settings() {
        Configuration.Builder builder = Configuration.builder().currency(setting("currency", ""));
        builder.minConfidence(number("min-confidence"));
        if (!setting("gazetteer", "").isEmpty()) {
            builder.gazetteer(Path.of(setting("gazetteer", "")));
        }
        if (!setting("overrides", "").isEmpty()) {
            builder.overrides(Path.of(setting("overrides", "")));
        }
        if (!setting("rules", "").isEmpty()) {
            builder.rules(Path.of(setting("rules", "")));
        }
        if (!setting("calibration", "").isEmpty()) {
            builder.calibration(Path.of(setting("calibration", "")));
        }
        return new Settings(builder.build(), number("deadline"), "");
    }

    private static double number(String name) {
        String given = setting(name, "0");
        try {
            return Double.parseDouble(given);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    SETTING + name + " '" + given + "' is not a number", e);
        }
    }

    private static String setting(String name, String usual) {
        return SQLConf.get().getConfString(SETTING + name, usual);
    }
}
