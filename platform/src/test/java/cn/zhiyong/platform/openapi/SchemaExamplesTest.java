package cn.zhiyong.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiyong.platform.problem.ProblemKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class SchemaExamplesTest {
    private final Map<String, Schema> components = new HashMap<>();
    private final Properties stated = new Properties();
    private final Schema appeal = Contracts.object();

    @Test
    void theMostSpecialLineThatFitsIsTaken() {
        stated.put("AppealView.id", "1");
        stated.put("appealId", "2");
        stated.put("id", "3");
        appeal.addProperty("id", Contracts.text());

        assertThat(example("AppealView")).isEqualTo(Map.of("id", "1"));
        assertThat(example("AppealRequest")).isEqualTo(Map.of("id", "2"));
        assertThat(example("Notice")).isEqualTo(Map.of("id", "3"));
    }

    @Test
    void aLineThatCannotStandThereIsPassedOver() {
        stated.put("grounds", "外出办理公务");
        stated.put("reason", "已核实");
        stated.put("refusal", "null");
        var ground = Contracts.object().addProperty("grounds", Contracts.text());
        components.put("Ground", ground);
        appeal.addProperty(
                        "grounds",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(Contracts.reference("Ground")))
                .addProperty("reason", Contracts.text().enumeration(List.of("DECIDED", "REVOKED")))
                .addProperty("refusal", Contracts.text());

        assertThat(example("Appeal"))
                .isEqualTo(Map.of(
                        "grounds",
                        List.of(Map.of("grounds", "外出办理公务")),
                        "reason",
                        "DECIDED",
                        "refusal",
                        ContractConventions.NO_EXAMPLE));
    }

    @Test
    void aLabelIsThatOfTheValueBesideIt() {
        var kinds = Arrays.stream(ProblemKind.values())
                .<Object>map(ProblemKind::name)
                .toList();
        components.put("ProblemKind", Contracts.text().enumeration(kinds));
        stated.put("kind", "NOT_FOUND");
        appeal.addProperty("kind", Contracts.reference("ProblemKind")).addProperty("kindLabel", Contracts.text());

        assertThat(example("Appeal")).isEqualTo(Map.of("kind", "NOT_FOUND", "kindLabel", "未找到"));
    }

    @Test
    void aSchemaWithinItselfIsRefused() {
        appeal.addProperty("causedBy", Contracts.reference("Appeal"));

        assertThatThrownBy(() -> example("Appeal")).hasMessageContaining("Appeal is within itself");
    }

    @Test
    void aParameterBelongsToTheResourceBeforeIt() {
        assertThat(Field.ofParameter("/v1/promotion-consents/{id}/votes", "id").keys())
                .containsExactly("PromotionConsent.id", "promotionConsentId", "id");
        assertThat(Field.ofParameter("/v1/appeals", "status").keys()).contains("status");
    }

    private Object example(String name) {
        components.put(name, appeal);
        return new SchemaExamples(components, new FieldExamples(stated), new EnumLabels(index())).of(name);
    }

    private static Index index() {
        try {
            return Index.of(ProblemKind.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
