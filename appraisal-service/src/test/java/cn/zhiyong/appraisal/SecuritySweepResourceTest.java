package cn.zhiyong.appraisal;

import cn.zhiyong.testing.SecuritySweep;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class SecuritySweepResourceTest extends SecuritySweep {
    SecuritySweepResourceTest() {
        super(Set.of(
                "POST /v1/democratic-reviews/{id}/ballots",
                "GET /v1/soft-environment/{year}/commitments",
                "GET /v1/soft-environment/{year}/commitments/{unitCode}"));
    }
}
