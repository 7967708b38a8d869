package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that whoever an entry of the roster refers to is on the roster, or comes with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class References {
    public static final Text UNKNOWN =
            new Text("名册中没有 %s，本次也未提交。", "%s is neither on the roster nor part of this request.");
    public static final Text CIRCULAR =
            new Text("上级单位形成循环：该单位将成为自身的上级。", "A circle of parents: the unit would stand above itself.");

    private final Roster roster;
    private final CircularParents circularParents;

    References(Roster roster, CircularParents circularParents) {
        this.roster = roster;
        this.circularParents = circularParents;
    }

    /**
     * @param unitPath path of a unit in the request by its index, for the messages; likewise {@code cadrePath}
     * @return every reference that leads nowhere, or for a parent in a circle
     */
    public List<FieldError> broken(
            List<UnitRequest> units,
            List<CadreRequest> cadres,
            Function<Integer, String> unitPath,
            Function<Integer, String> cadrePath) {
        var codes = known(
                units.stream().map(UnitRequest::code),
                Stream.concat(
                        units.stream().map(UnitRequest::parentCode),
                        cadres.stream().map(CadreRequest::unitCode)),
                missing -> roster.units(missing).keySet());
        var people = known(
                cadres.stream().map(CadreRequest::id),
                Stream.concat(
                        units.stream()
                                .flatMap(unit -> Stream.concat(
                                        Stream.ofNullable(unit.principalLeaderId()),
                                        unit.leadershipTeamIds().stream())),
                        cadres.stream().map(CadreRequest::leaderInChargeId)),
                missing -> roster.cadres(missing).keySet());
        var circular = circularParents.among(units);
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            check(codes, unit.parentCode(), unitPath.apply(i) + "parentCode", errors);
            if (circular.contains(unit.code())) {
                errors.add(new FieldError(unitPath.apply(i) + "parentCode", CIRCULAR));
            }
            check(people, unit.principalLeaderId(), unitPath.apply(i) + "principalLeaderId", errors);
            for (int j = 0; j < unit.leadershipTeamIds().size(); j++) {
                check(
                        people,
                        unit.leadershipTeamIds().get(j),
                        unitPath.apply(i) + "leadershipTeamIds[" + j + "]",
                        errors);
            }
        }
        for (int i = 0; i < cadres.size(); i++) {
            check(codes, cadres.get(i).unitCode(), cadrePath.apply(i) + "unitCode", errors);
            check(people, cadres.get(i).leaderInChargeId(), cadrePath.apply(i) + "leaderInChargeId", errors);
        }
        return errors;
    }

    /** What comes with the request, and of the rest that it refers to what is there. */
    private static <K> Set<K> known(Stream<K> coming, Stream<K> referred, Function<Collection<K>, Set<K>> there) {
        var known = coming.collect(Collectors.toCollection(HashSet::new));
        var elsewhere = referred.filter(Objects::nonNull)
                .filter(key -> !known.contains(key))
                .collect(Collectors.toSet());
        known.addAll(there.apply(elsewhere));
        return known;
    }

    private static <K> void check(Set<K> known, K reference, String field, List<FieldError> errors) {
        if (reference != null && !known.contains(reference)) {
            errors.add(new FieldError(field, UNKNOWN.with(reference)));
        }
    }
}
