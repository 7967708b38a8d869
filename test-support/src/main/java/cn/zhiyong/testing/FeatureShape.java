package cn.zhiyong.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.batch.GroupCommit;
import cn.zhiyong.platform.event.Outbox;
import cn.zhiyong.platform.idempotency.Idempotent;
import cn.zhiyong.platform.page.Lists;
import cn.zhiyong.platform.page.Page;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Test;

/** The one shape that every feature has, from the resource down; docs/features.md tells it in words. */
public abstract class FeatureShape {
    /** Words of the glossary, which names may end in. */
    private static final Set<String> NOUNS_IN_ING =
            Set.of("Ceiling", "Finding", "Hearing", "Meeting", "Ranking", "Routing", "Ruling", "Standing");

    private static final Set<Class<? extends Annotation>> TAKEN_FROM_ELSEWHERE = Set.of(
            PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class, RestForm.class);

    private final JavaClasses classes;

    protected FeatureShape(String basePackage) {
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    @Test
    void aUseCaseIsNamedGerundAndObjectAndNothingElseEndsInIng() {
        assertThat(topLevelClasses()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.endsWith("ing"))
                        .filter(name -> NOUNS_IN_ING.stream().noneMatch(name::endsWith)))
                .as("names in -ing that are neither a gerund with its object nor a word of the glossary")
                .isEmpty();
    }

    @Test
    void whatAnOperationTakesIsARequestAndWhatItAnswersIsAView() {
        assertThat(operations().flatMap(FeatureShape::bodies).filter(body -> !body.getSimpleName()
                        .endsWith("Request")))
                .as("bodies that are not called XxxRequest")
                .isEmpty();
        assertThat(operations().flatMap(FeatureShape::answers).filter(answer -> !answer.getSimpleName()
                        .endsWith("View")))
                .as("answers that are not called XxxView")
                .isEmpty();
    }

    @Test
    void belowTheResourceNobodyKnowsOfHttp() {
        noClasses()
                .that(areNotPartOfAResource())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..", "io.vertx..", "io.quarkus.vertx.http..", "cn.zhiyong.platform.http..")
                .check(classes);
    }

    @Test
    void resourcesNeitherQueryNorKeepNorPublish() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("cn.zhiyong.platform.event.Outbox")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a query, or a change of what is kept",
                        call -> isOfPanache(call.getTargetOwner())
                                        && !isDeclaredByItself(call.getTarget())
                                        && !call.getName().equals("findByIdOptional")
                                || call.getTargetOwner().getSimpleName().equals("Listing")
                                        && call.getName().startsWith("where")))
                .orShould()
                .callConstructorWhere(DescribedPredicate.describe(
                        "a listing is made",
                        call -> call.getTargetOwner().getSimpleName().equals("Listing")))
                .check(classes);
    }

    @Test
    void theResourceOpensTheTransaction() {
        assertThat(operations()
                        .filter(operation -> reachesTheDatabase(classes.get(operation.getDeclaringClass())))
                        .filter(operation -> !operation.isAnnotationPresent(Transactional.class)
                                && !operation.isAnnotationPresent(Idempotent.class)))
                .as("operations that read or change the database without a transaction of theirs")
                .isEmpty();
    }

    @Test
    void whatIsBelowTheResourceJoinsTheTransaction() {
        assertThat(topLevelClasses()
                        .filter(type ->
                                type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(Singleton.class))
                        .filter(FeatureShape::isBelowTheDoors)
                        .filter(FeatureShape::reachesTheDatabase)
                        .filter(type -> !isMandatory(type)))
                .as("beans that reach the database without @Transactional(MANDATORY)")
                .isEmpty();
    }

    @Test
    void onlyTheDoorsOpenTransactions() {
        assertThat(topLevelClasses()
                        .filter(FeatureShape::isBelowTheDoors)
                        .filter(type -> !type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Transactional.class)
                                && method.getAnnotationOfType(Transactional.class)
                                                .value()
                                        != Transactional.TxType.MANDATORY))
                .as("methods that open a transaction below a resource")
                .isEmpty();
        assertThat(topLevelClasses()
                        .filter(FeatureShape::isBelowTheDoors)
                        .filter(type -> type.isAnnotatedWith(Transactional.class) && !isMandatory(type)))
                .as("classes that open transactions below a resource")
                .isEmpty();
    }

    /** Hibernate keeps a plan for each such query and finds none of them again. */
    @Test
    void noNativeQueryHasItsResultClassMadeAfreshAtEachCall() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a native query with a result class",
                        call -> call.getName().equals("createNativeQuery")
                                && call.getTarget().getRawParameterTypes().size() > 1))
                .check(classes);
    }

    private Stream<JavaClass> topLevelClasses() {
        return classes.stream().filter(JavaClass::isTopLevelClass);
    }

    private Stream<Method> operations() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    /** What a request's body is read into: the one parameter that no annotation takes from elsewhere. */
    private static Stream<Class<?>> bodies(Method operation) {
        return Arrays.stream(operation.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .map(Annotation::annotationType)
                        .noneMatch(TAKEN_FROM_ELSEWHERE::contains))
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type.getName().startsWith("cn.zhiyong"));
    }

    /** What it declares to return, in a page or list or alone, and what its description says of a bare response. */
    private static Stream<Class<?>> answers(Method operation) {
        var described = Arrays.stream(operation.getAnnotationsByType(APIResponse.class))
                .flatMap(response -> Arrays.stream(response.content()))
                .<Class<?>>map(content -> content.schema().implementation());
        return Stream.concat(described, named(operation.getGenericReturnType()))
                .filter(type -> type.getName().startsWith("cn.zhiyong") && type != Page.class);
    }

    private static Stream<Class<?>> named(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType of ->
                Stream.concat(
                        Stream.of((Class<?>) of.getRawType()),
                        Arrays.stream(of.getActualTypeArguments()).flatMap(FeatureShape::named));
            default -> Stream.empty();
        };
    }

    private static DescribedPredicate<JavaClass> areNotPartOfAResource() {
        return DescribedPredicate.describe("are not part of a resource", type -> Stream.iterate(
                        Optional.of(type), Optional::isPresent, each -> each.get()
                                .getEnclosingClass())
                .noneMatch(each -> each.get().isAnnotatedWith(Path.class)));
    }

    private static boolean isOfPanache(JavaClass type) {
        return type.isAssignableTo(PanacheRepositoryBase.class);
    }

    /** What a repository offers under a name of its own is what resources are to call. */
    private static boolean isDeclaredByItself(MethodCallTarget method) {
        return method.getOwner()
                .tryGetMethod(
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new))
                .isPresent();
    }

    /** Whether it is handed the database, itself or through what it is handed. */
    private static boolean reachesTheDatabase(JavaClass type) {
        return reachesTheDatabase(type, new HashSet<>());
    }

    private static boolean reachesTheDatabase(JavaClass type, Set<JavaClass> seen) {
        return isOfPanache(type)
                || type.isEquivalentTo(EntityManager.class)
                || type.isEquivalentTo(Outbox.class)
                || type.isEquivalentTo(Lists.class)
                || type.getName().startsWith("cn.zhiyong")
                        && seen.add(type)
                        && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .anyMatch(field -> reachesTheDatabase(field.getRawType(), seen));
    }

    /** Resources, listeners, what commits in groups, and what runs by the clock or at the start are the doors. */
    private static boolean isBelowTheDoors(JavaClass type) {
        return !type.isAnnotatedWith(Path.class)
                && !type.isAnnotatedWith("io.quarkus.runtime.Startup")
                && type.getFields().stream()
                        .noneMatch(field -> field.getRawType().isEquivalentTo(GroupCommit.class))
                && type.getMethods().stream()
                        .noneMatch(
                                method -> method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                                        || method.isAnnotatedWith("io.quarkus.scheduler.Scheduled")
                                        || method.isAnnotatedWith("io.quarkus.runtime.Startup"));
    }

    private static boolean isMandatory(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
    }
}
