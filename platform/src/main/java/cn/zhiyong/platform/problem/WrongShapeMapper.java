package cn.zhiyong.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** JSON of the wrong shape, which Quarkus would otherwise answer without a problem document. */
@Provider
public class WrongShapeMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException wrong) {
        return HttpProblem.valueOf(Status.BAD_REQUEST);
    }
}
