package cn.zhiyong.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of a filed report have every column of their tables, or somebody has said that it comes later. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class FiledRowsResourceTest {
    private static final List<String> OF_ROUTINGS_LATER = List.of("brief", "accepted_at");

    @Test
    void noColumnIsForgotten() {
        assertThat(Report.rows(List.of()).columns()).containsExactlyInAnyOrderElementsOf(columns("report"));
        var ofRoutings = new ArrayList<>(Routing.rows(List.of()).columns());
        ofRoutings.addAll(OF_ROUTINGS_LATER);
        assertThat(ofRoutings).containsExactlyInAnyOrderElementsOf(columns("routing"));
    }

    private static List<String> columns(String table) {
        return Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name = ?", table).stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
    }
}
