package cn.zhiyong.conventions;

import cn.zhiyong.platform.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Note {
    @Id
    UUID id;

    String text;
    LocalDate dueOn;

    @Version
    long version;

    Note() {}

    Note(String text, LocalDate dueOn) {
        this.id = Ids.next();
        this.text = text;
        this.dueOn = dueOn;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Note, UUID> {}
}
