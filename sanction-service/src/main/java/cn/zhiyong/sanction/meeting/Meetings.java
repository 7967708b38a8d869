package cn.zhiyong.sanction.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {}
