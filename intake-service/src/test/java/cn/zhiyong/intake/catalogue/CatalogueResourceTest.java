package cn.zhiyong.intake.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import cn.zhiyong.intake.catalogue.Catalogue.Item;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class CatalogueResourceTest {
    @Inject
    Catalogue catalogue;

    @Test
    void r2TheCatalogueIsThePlans24Items() {
        assertThat(catalogue.items().stream().collect(Collectors.groupingBy(Item::category, Collectors.counting())))
                .containsOnly(
                        entry(Category.INABILITY, 6L), entry(Category.INACTION, 9L), entry(Category.MISCONDUCT, 9L));
    }

    @Test
    void everybodyMayReadTheCatalogue() {
        given().get("/v1/catalogue")
                .then()
                .statusCode(200)
                .body("version", equalTo("2022-03"))
                .body("items", hasSize(24))
                .body("items.code", hasItems("INABILITY-1", "INACTION-9", "MISCONDUCT-9"))
                .body("items[0].categoryLabel", equalTo("不会作为"));
        given().header("Accept-Language", "en")
                .get("/v1/catalogue")
                .then()
                .body("items[0].categoryLabel", equalTo("Incompetence"));
    }

    @Test
    void everybodyMayReadWhomToTurnTo() {
        given().get("/v1/organs")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        contains(
                                "DISCIPLINE_SUPERVISION",
                                "ORGANIZATION",
                                "PERSONNEL",
                                "MUNICIPAL_ORGANS_COMMITTEE",
                                "LEADING_GROUP_OFFICE"))
                .body("[1].phones", contains("3228030", "12380"));
    }

    @Test
    void aWrongCatalogueIsRefused() {
        var items = catalogue.items();
        var from = catalogue.effectiveFrom();
        assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue(" ", from, items));
        assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue("x", from, items.subList(0, 23)));
        var twice = new ArrayList<>(items);
        twice.set(0, items.get(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue("x", from, twice));
        for (var code : List.of("SLOTH-1", "INACTION-0", "INACTION", "MISCONDUCT-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Item(code, Category.INACTION, "三", "文", "标", "label"));
        }
    }
}
