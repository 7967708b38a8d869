package cn.zhiyong.appraisal.provincialrank;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProvincialRanks implements PanacheRepositoryBase<ProvincialRank, UUID> {
    private static final SortKey<ProvincialRank> LATEST_FIRST = SortKey.descending(
            new SortKey.Part<>("year", ProvincialRank::year, Integer::valueOf), SortKey.id(ProvincialRank::id));

    /** What there is one place of at most. */
    record Key(String unitCode, Object scope, String ranking, int year) {
        static Key of(ProvincialRank rank) {
            return new Key(rank.unitCode(), rank.scope(), rank.ranking(), rank.year());
        }

        Key inYear(int other) {
            return new Key(unitCode, scope, ranking, other);
        }
    }

    Optional<ProvincialRank> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Listing<ProvincialRank> matching(RankFilter filter) {
        return new Listing<>("provincial-ranks", ProvincialRank.class, LATEST_FIRST)
                .where("unitCode = :unitCode", "unitCode", filter.unitCode())
                .where("year = :year", "year", filter.year())
                .where("scope = :scope", "scope", filter.scope());
    }

    Optional<ProvincialRank> with(Key key) {
        return find(
                        "unitCode = ?1 and scope = ?2 and ranking = ?3 and year = ?4",
                        key.unitCode(),
                        key.scope(),
                        key.ranking(),
                        key.year())
                .firstResultOptional();
    }

    /** The places of a year before of the units that these are about. */
    Map<Key, ProvincialRank> before(Collection<ProvincialRank> ranks) {
        return ranks.isEmpty()
                ? Map.of()
                : list(
                                "unitCode in ?1 and year in ?2",
                                ranks.stream()
                                        .map(ProvincialRank::unitCode)
                                        .distinct()
                                        .toList(),
                                ranks.stream()
                                        .map(rank -> rank.year() - 1)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Key::of, Function.identity()));
    }

    /** A unit's places of a year. */
    List<ProvincialRank> of(String unitCode, int year) {
        return list("unitCode = ?1 and year = ?2 order by scope, id", unitCode, year);
    }
}
