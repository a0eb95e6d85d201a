package org.gleaner.opennlp;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a maximum-entropy model as rows: how much each feature speaks for each outcome.
 */
final class TagModel {

    private final String[] tags;
    private final Map<String, Context> features;
    private final float[] nothing;

    @SuppressWarnings("unchecked")
    TagModel(AbstractModel model) {
        Object[] parts = model.getDataStructures();
        this.features = (Map<String, Context>) parts[1];
        this.tags = (String[]) parts[2];
        this.nothing = new float[tags.length];
    }

    String[] tags() {
        return tags;
    }

    /** The weights of several features, summed; of those that the model does not know, nothing. */
    float[] sum(String... names) {
        float[] sum = nothing;
        for (String name : names) {
            Context known = features.get(name);
            if (known != null) {
                sum = sum == nothing ? new float[tags.length] : sum;
                int[] outcomes = known.getOutcomes();
                double[] weights = known.getParameters();
                for (int k = 0; k < outcomes.length; k++) {
                    sum[outcomes[k]] += (float) weights[k];
                }
            }
        }
        return sum;
    }
}
