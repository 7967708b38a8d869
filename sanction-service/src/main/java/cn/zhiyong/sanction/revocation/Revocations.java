package cn.zhiyong.sanction.revocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Revocations implements PanacheRepositoryBase<Revocation, UUID> {}
