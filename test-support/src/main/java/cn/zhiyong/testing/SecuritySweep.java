package cn.zhiyong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.security.Roles;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Walks every operation of the served contract: each names its roles, refuses a caller without a token with 401 and a
 * caller of any other role with 403. What is open to everybody must be named by the service's test.
 */
public abstract class SecuritySweep {
    private final Set<String> open;

    /** @param open the operations without a role, as {@code "GET /v1/catalogue"} */
    protected SecuritySweep(Set<String> open) {
        this.open = open;
    }

    @Test
    void everyOperationNamesItsRolesOrIsKnownToBeOpen() {
        var unprotected = new HashSet<String>();
        for (var operation : operations()) {
            if (operation.roles().isEmpty()) {
                unprotected.add(operation.toString());
            }
            assertThat(Roles.ALL).as("roles of %s", operation).containsAll(operation.roles());
        }
        assertThat(unprotected).isEqualTo(open);
    }

    @Test
    void withoutATokenEveryProtectedOperationAnswers401() {
        for (var operation : protectedOperations()) {
            operation.call(RestAssured.given()).then().statusCode(401);
        }
    }

    @Test
    void withAForgedTokenEveryProtectedOperationAnswers401() {
        var token = Tokens.token("auditor");
        var forged = token.substring(0, token.length() - 6) + "AAAAAA";
        for (var operation : protectedOperations()) {
            operation.call(RestAssured.given().auth().oauth2(forged)).then().statusCode(401);
        }
    }

    @Test
    void aRoleThatTheOperationDoesNotNameAnswers403() {
        for (var operation : protectedOperations()) {
            var others = new HashSet<>(Roles.ALL);
            others.removeAll(operation.roles());
            others.add("nobody");
            for (var role : others) {
                var status = operation
                        .call(RestAssured.given().auth().oauth2(Tokens.token(role)))
                        .statusCode();
                assertThat(status).as("%s as %s", operation, role).isEqualTo(403);
            }
        }
    }

    private List<Operation> protectedOperations() {
        var operations = operations().stream()
                .filter(operation -> !open.contains(operation.toString()))
                .toList();
        assertThat(operations).isNotEmpty();
        return operations;
    }

    private static List<Operation> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.from(
                        RestAssured.get("/q/openapi?format=json").asString())
                .getMap("paths");
        var operations = new ArrayList<Operation>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (!method.equals("parameters")) {
                operations.add(new Operation(Method.valueOf(method.toUpperCase()), path, roles(operation)));
            }
        }));
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static Set<String> roles(Map<String, Object> operation) {
        var roles = new HashSet<String>();
        var security = (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
        security.forEach(scheme -> scheme.values().forEach(roles::addAll));
        return roles;
    }

    private record Operation(Method method, String path, Set<String> roles) {
        io.restassured.response.Response call(RequestSpecification request) {
            var concrete = path.replaceAll("\\{year}", "2026")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            if (method != Method.GET) {
                request.contentType("application/json").body("{}");
            }
            return request.request(method, concrete);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
