# syntax=docker/dockerfile:1
# One of the four services; which one, the build argument SERVICE says. All are built in one stage, which the four
# images share.
#
#   docker build -f deploy/docker/service.Dockerfile --build-arg SERVICE=intake-service -t zhiyong/intake-service .

FROM eclipse-temurin:21-jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -ntp -B -q -pl intake-service,investigation-service,sanction-service,appraisal-service -am package \
        -DskipTests

FROM eclipse-temurin:21-jre
ARG SERVICE
RUN test -n "$SERVICE" || { echo "Build with --build-arg SERVICE=intake-service, or another of the four." >&2; exit 1; }
RUN groupadd --system --gid 10001 zhiyong \
    && useradd --system --uid 10001 --gid zhiyong --no-create-home --shell /usr/sbin/nologin zhiyong
WORKDIR /opt/zhiyong
# What changes rarely first: libraries, then the service itself.
COPY --from=build /build/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /build/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/${SERVICE}/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/${SERVICE}/target/quarkus-app/app/ app/
USER 10001:10001
# Read by the java command itself. The heap is what ./run gives a service; set the variable anew for more.
ENV JDK_JAVA_OPTIONS="-Xmx256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError --add-opens=java.base/java.lang=ALL-UNNAMED" \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080
# The start may wait up to two minutes for the database.
HEALTHCHECK --interval=10s --timeout=5s --start-period=150s --retries=6 \
    CMD curl --fail --silent --output /dev/null "http://localhost:${QUARKUS_HTTP_PORT}/q/health/ready"
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
