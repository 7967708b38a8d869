package cn.zhiyong.sanction.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person of the roster as from one change on. Only ever added. */
@Entity
@Immutable
@Table(name = "roster_cadre_state")
class PastCadre {
    @EmbeddedId
    private Key key;

    private Instant since;
    private String unitCode;
    private String rank;
    private UUID leaderInChargeId;

    protected PastCadre() {}

    PastCadre(CadreBody body, Instant since) {
        this.key = new Key(body.id(), body.version());
        this.since = since;
        this.unitCode = body.unitCode();
        this.rank = body.rank();
        this.leaderInChargeId = body.leaderInChargeId();
    }

    CadreState state() {
        return new CadreState(key.id(), unitCode, Optional.ofNullable(leaderInChargeId));
    }

    @Embeddable
    record Key(UUID id, long version) {}
}
