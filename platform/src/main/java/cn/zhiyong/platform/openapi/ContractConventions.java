package cn.zhiyong.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Writes into every contract what all operations have in common, one step after the other: headers, problem documents,
 * schemas that every generator of clients reads, examples.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractConventions implements OASFilter {
    /** Stands in a contract where a text has no example; the contract test names the field. */
    public static final String NO_EXAMPLE = "(no example stated)";

    private final IndexView index;

    public ContractConventions(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var examples = FieldExamples.read();
        new CommonHeaders(index).writeInto(contract);
        new ProblemResponses(examples).writeInto(contract);
        PlainSchemas.writeInto(contract);
        new BodyExamples(contract, examples, new EnumLabels(index)).write();
    }
}
