package cn.zhiyong.appraisal.classification;

import cn.zhiyong.platform.page.Listing;
import cn.zhiyong.platform.page.SortKey;
import cn.zhiyong.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
class Classifications {
    private static final SortKey<ClassificationVersion> LATEST_FIRST =
            SortKey.descending(new SortKey.Part<>("number", ClassificationVersion::number, Integer::valueOf));
    private static final SortKey<ClassificationLine> BY_RANK = SortKey.ascending(
            new SortKey.Part<>("rank", ClassificationLine::rank, Integer::valueOf),
            new SortKey.Part<>("key.unitCode", ClassificationLine::unitCode, text -> text));

    private final EntityManager database;

    Classifications(EntityManager database) {
        this.database = database;
    }

    void add(ClassificationVersion version, List<ClassificationLine> lines) {
        database.persist(version);
        database.flush();
        lines.forEach(database::persist);
        database.flush();
    }

    /** @throws cn.zhiyong.platform.problem.ProblemException 404 */
    ClassificationVersion version(int year, int number) {
        return versions("year = ?1 and number = ?2", year, number).stream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    ClassificationVersion hold(int year, int number) {
        var version = version(year, number);
        database.refresh(version, LockModeType.PESSIMISTIC_WRITE);
        return version;
    }

    int lastNumber(int year) {
        return database.createQuery(
                        "select coalesce(max(number), 0) from ClassificationVersion where year = ?1", Integer.class)
                .setParameter(1, year)
                .getSingleResult();
    }

    /** The version that counts: of those published the last. */
    Optional<ClassificationVersion> published(int year) {
        return versions("year = ?1 and status = ?2 order by number desc", year, ClassificationStatus.PUBLISHED).stream()
                .findFirst();
    }

    private List<ClassificationVersion> versions(String condition, Object... values) {
        var query = database.createQuery("from ClassificationVersion where " + condition, ClassificationVersion.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }

    /** All lines of a version, by unit. */
    Map<String, ClassificationLine> lines(UUID classificationId) {
        return byUnit(database.createQuery(
                        "from ClassificationLine where key.classificationId = ?1", ClassificationLine.class)
                .setParameter(1, classificationId)
                .getResultList());
    }

    Map<String, ClassificationLine> lines(UUID classificationId, Collection<String> unitCodes) {
        return unitCodes.isEmpty()
                ? Map.of()
                : byUnit(database.createQuery(
                                "from ClassificationLine where key.classificationId = ?1 and key.unitCode in ?2",
                                ClassificationLine.class)
                        .setParameter(1, classificationId)
                        .setParameter(2, unitCodes)
                        .getResultList());
    }

    private static Map<String, ClassificationLine> byUnit(List<ClassificationLine> lines) {
        return lines.stream().collect(Collectors.toMap(ClassificationLine::unitCode, Function.identity()));
    }

    Listing<ClassificationVersion> matching(int year) {
        return new Listing<>("classifications", ClassificationVersion.class, LATEST_FIRST)
                .where("year = :year", "year", year);
    }

    Listing<ClassificationLine> matching(ClassificationVersion version, Integer unitClass) {
        return new Listing<>("classification-lines", ClassificationLine.class, BY_RANK)
                .where("key.classificationId = :classification", "classification", version.id())
                .where("unitClass = :unitClass", "unitClass", unitClass);
    }
}
