package cn.zhiyong.intake.report;

import cn.zhiyong.platform.security.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Seals the reporter's own words, which may tell who speaks, each to its report. */
@ApplicationScoped
class Statements {
    private final Vault vault;

    Statements(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(UUID reportId, String statement) {
        return vault.seal(statement.getBytes(StandardCharsets.UTF_8), context(reportId));
    }

    String open(Report report) {
        return new String(vault.open(report.sealedStatement(), context(report.id())), StandardCharsets.UTF_8);
    }

    private static String context(UUID reportId) {
        return "statement " + reportId;
    }
}
