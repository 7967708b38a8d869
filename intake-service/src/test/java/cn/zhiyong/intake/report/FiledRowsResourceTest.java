package cn.zhiyong.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows of a filed report have every column of their tables, or somebody has said that it comes later. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class FiledRowsResourceTest {
    private static final List<String> OF_LEADS_ONLY = List.of("lead_id", "lead_raising");
    private static final List<String> OF_ROUTINGS_LATER = List.of("brief", "accepted_at");

    @Test
    void noColumnIsForgotten() {
        assertThat(together(Report.rows(List.of()).columns(), OF_LEADS_ONLY))
                .containsExactlyInAnyOrderElementsOf(columns("report"));
        assertThat(together(Routing.rows(List.of()).columns(), OF_ROUTINGS_LATER))
                .containsExactlyInAnyOrderElementsOf(columns("routing"));
    }

    private static List<String> together(List<String> filed, List<String> others) {
        return Stream.concat(filed.stream(), others.stream()).toList();
    }

    private static List<String> columns(String table) {
        return Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name = ?", table).stream()
                .map(row -> (String) row.get("column_name"))
                .toList();
    }
}
