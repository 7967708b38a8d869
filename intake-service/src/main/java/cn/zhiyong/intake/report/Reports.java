package cn.zhiyong.intake.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, UUID> {
    public Optional<Report> findByReceipt(byte[] digest) {
        return find("receiptDigest", digest).singleResultOptional();
    }
}
