package cn.zhiyong.sanction.roster;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A unit of the roster as it was from one change on. Only ever added. */
@Entity
@Immutable
@Table(name = "roster_unit_state")
class PastUnit {
    @EmbeddedId
    private Key key;

    private Instant since;
    private boolean vertical;
    private UUID principalLeaderId;
    private List<UUID> leadershipTeamIds;

    protected PastUnit() {}

    PastUnit(UnitBody body, Instant since) {
        this.key = new Key(body.code(), body.version());
        this.since = since;
        this.vertical = body.vertical();
        this.principalLeaderId = body.principalLeaderId();
        this.leadershipTeamIds = body.leadershipTeamIds();
    }

    UnitState state() {
        return new UnitState(key.code(), vertical, Optional.ofNullable(principalLeaderId), leadershipTeamIds);
    }

    @Embeddable
    record Key(String code, long version) {}
}
